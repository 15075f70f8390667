package fusabi.random;

import java.util.List;
import java.util.Optional;

/** The values and the world of the model in which random programs are worked out. */
final class Model {

    /** More than this and the program is given up: it would be correct, but long. */
    private static final int MOST_STEPS = 20_000;

    /** A value of a union: the number of its case, and its fields. */
    record Tagged(int tag, List<Object> fields) {}

    record Two(Object first, Object second) {}

    @FunctionalInterface
    interface Fun {
        Object apply(Object argument);
    }

    /** What a piece of a program does where these names are bound. */
    @FunctionalInterface
    interface Meaning {
        Object in(Names names);
    }

    /** Names in scope, the latest first; the value of a mutable one changes. */
    static final class Names {
        private final Names outer;
        private final String name;
        private Object value;

        private Names(Names outer, String name, Object value) {
            this.outer = outer;
            this.name = name;
            this.value = value;
        }

        static Names none() {
            return new Names(null, "", null);
        }

        Names with(String added, Object its) {
            return new Names(this, added, its);
        }

        private Names find(String wanted) {
            Names at = this;
            while (!at.name.equals(wanted)) {
                at = at.outer;
                if (at == null) {
                    throw new IllegalStateException("the generator used `" + wanted + "` where it is not in scope");
                }
            }
            return at;
        }

        Object get(String wanted) {
            return find(wanted).value;
        }

        void set(String wanted, Object changed) {
            find(wanted).value = changed;
        }
    }

    /** An exception of the program. */
    @SuppressWarnings("serial")
    static final class Raised extends RuntimeException {
        /** What catches it: {@code Failure}, {@code Boom}, {@code DivideByZero}, {@code Overflow}. */
        final String kind;
        final transient Object payload;

        Raised(String kind, Object payload) {
            super(kind, null, false, false);
            this.kind = kind;
            this.payload = payload;
        }
    }

    @SuppressWarnings("serial")
    static final class TooLong extends RuntimeException {
        TooLong() {
            super("", null, false, false);
        }
    }

    private final StringBuilder output = new StringBuilder();
    private int steps;

    void step() {
        if (++steps > MOST_STEPS || output.length() > 50_000) {
            throw new TooLong();
        }
    }

    void print(String line) {
        step();
        output.append(line).append('\n');
    }

    String output() {
        return output.toString();
    }

    String checked(String text) {
        if (text.length() > 2_000) {
            throw new TooLong();
        }
        return text;
    }

    List<Object> checked(List<Object> list) {
        step();
        if (list.size() > 500) {
            throw new TooLong();
        }
        return list;
    }

    static int divide(int a, int b) {
        if (b == 0) {
            throw new Raised("DivideByZero", null);
        }
        if (a == Integer.MIN_VALUE && b == -1) {
            throw new Raised("Overflow", null);
        }
        return a / b;
    }

    static int remainder(int a, int b) {
        divide(a, b);
        return a % b;
    }

    /** Sums of collections are checked, unlike `+`. */
    static int sum(int a, int b) {
        long sum = (long) a + b;
        if (sum != (int) sum) {
            throw new Raised("Overflow", null);
        }
        return (int) sum;
    }

    static long divide(long a, long b) {
        if (b == 0) {
            throw new Raised("DivideByZero", null);
        }
        if (a == Long.MIN_VALUE && b == -1) {
            throw new Raised("Overflow", null);
        }
        return a / b;
    }

    /** The order of F#: by case, then by fields; by items; by field. */
    static int compare(Object a, Object b) {
        return switch (a) {
            case Integer one -> Integer.compare(one, (Integer) b);
            case Long one -> Long.compare(one, (Long) b);
            case Boolean one -> Boolean.compare(one, (Boolean) b);
            case String one -> Integer.signum(one.compareTo((String) b));
            case Two(var first, var second) -> {
                Two other = (Two) b;
                int by = compare(first, other.first());
                yield by != 0 ? by : compare(second, other.second());
            }
            case Optional<?> one -> {
                Optional<?> other = (Optional<?>) b;
                yield one.isPresent() && other.isPresent() ? compare(one.get(), other.get())
                        : Boolean.compare(one.isPresent(), other.isPresent());
            }
            case Tagged(var tag, var fields) -> {
                Tagged other = (Tagged) b;
                yield tag != other.tag() ? Integer.compare(tag, other.tag()) : compareLists(fields, other.fields());
            }
            case List<?> one -> compareLists(one, (List<?>) b);
            default -> throw new IllegalStateException("no order: " + a);
        };
    }

    private static int compareLists(List<?> a, List<?> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int by = compare(a.get(i), b.get(i));
            if (by != 0) {
                return by;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
