package fusabi.heap;

/** Something outside the arena that holds words: the machine's roots, a fiber's stack, a host collection in the side table. */
public interface Traced {

    /** Shows every word it holds to {@code tracer}; must neither allocate in the heap nor change anything. */
    void trace(Tracer tracer);
}
