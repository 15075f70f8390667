package fusabi.border;

import fusabi.host.NativeCall;

/** One crossing: the machine's services for it, and whose border it is. */
public final class Crossing {

    /** A value whose parts contain parts deeper than this is no tree to hand over but a program gone wrong. */
    private static final int MAX_DEPTH = 1000;

    private final NativeCall call;
    private final Border border;
    private int depth;
    private boolean ended;

    public Crossing(NativeCall call, Border border) {
        this.call = call;
        this.border = border;
    }

    /**
     * The machine's services.
     *
     * @throws IllegalStateException when the crossing has ended: its words are those of another call by now
     */
    public NativeCall call() {
        if (ended) {
            throw new IllegalStateException("The call of the host function has ended.");
        }
        return call;
    }

    /** For the border: nothing crosses any more. */
    public void end() {
        ended = true;
    }

    public Border border() {
        return border;
    }

    /** Goes into a part of a value. */
    void enter() {
        if (++depth > MAX_DEPTH) {
            throw new ConversionException("The value is nested more than " + MAX_DEPTH + " deep, too deep to hand over.");
        }
    }

    void leave() {
        depth--;
    }
}
