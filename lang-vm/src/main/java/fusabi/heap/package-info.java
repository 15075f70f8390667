/**
 * The memory of one running script: an arena of words with precise mark and sweep, and a side table of Java objects. The room knows words and
 * object headers, neither layouts nor instructions; who owns roots says so through {@link fusabi.heap.Traced}. Read {@link fusabi.heap.Heap} first,
 * then {@code Collector}.
 */
package fusabi.heap;
