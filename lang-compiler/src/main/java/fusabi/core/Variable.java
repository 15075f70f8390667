package fusabi.core;

/** A local variable; two are the same only if they are the same object, whatever their names. */
public final class Variable {

    private final String name;
    private final boolean mutable;

    private Variable(String name, boolean mutable) {
        this.name = name;
        this.mutable = mutable;
    }

    /** A variable that is bound once. */
    public static Variable of(String name) {
        return new Variable(name, false);
    }

    /** A variable that {@link CoreExpression.Assign} may change; when a lambda captures it, it lives in a cell. */
    public static Variable mutable(String name) {
        return new Variable(name, true);
    }

    /** The name in the source, for listings; not unique. */
    public String name() {
        return name;
    }

    public boolean isMutable() {
        return mutable;
    }

    @Override
    public String toString() {
        return name + "@" + Integer.toHexString(System.identityHashCode(this));
    }
}
