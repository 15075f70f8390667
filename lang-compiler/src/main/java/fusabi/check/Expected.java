package fusabi.check;

import fusabi.types.Type;

/**
 * What the surroundings want of an expression.
 *
 * @param type        the type
 * @param convertible whether a value of another type may be converted to it: a derived class to its base, int to float
 * @param reason      why
 */
record Expected(Type type, boolean convertible, Reason reason) {

    static Expected exactly(Type type) {
        return new Expected(type, false, Reason.NONE);
    }

    static Expected exactly(Type type, Reason reason) {
        return new Expected(type, false, reason);
    }

    static Expected convertible(Type type, Reason reason) {
        return new Expected(type, true, reason);
    }

    Expected because(Reason other) {
        return new Expected(type, convertible, other);
    }
}
