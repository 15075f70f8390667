package fusabi.heap;

import java.util.function.Supplier;

/** A constant that is made when it is first used: one whose class takes long to be initialised. Making it twice does no harm. */
public final class Late {

    private final Supplier<Object> maker;

    public Late(Supplier<Object> maker) {
        this.maker = maker;
    }

    /** The constant itself. */
    public static Object value(Object constant) {
        return constant instanceof Late late ? late.maker.get() : constant;
    }
}
