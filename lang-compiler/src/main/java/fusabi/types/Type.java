package fusabi.types;

import java.util.List;

/**
 * A type during and after inference. Abbreviations are expanded when a type is made; variables are followed with {@link #resolved()}.
 */
public sealed interface Type permits TypeVariable, Measure, Type.Named, Type.Function, Type.Tuple, Type.Erroneous {

    /** A type definition applied to arguments; numbers with a unit of measure have one argument, a {@link Measure}, and none without. */
    record Named(TypeDefinition definition, List<Type> arguments) implements Type {
        public Named {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return TypePrinter.print(this);
        }
    }

    record Function(Type parameter, Type result) implements Type {
        @Override
        public String toString() {
            return TypePrinter.print(this);
        }
    }

    record Tuple(List<Type> items, boolean struct) implements Type {
        public Tuple {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return TypePrinter.print(this);
        }
    }

    /** The type of something already complained about: it fits everywhere and causes no further message. */
    record Erroneous() implements Type {}

    Type ERRONEOUS = new Erroneous();

    /** This type, or what its variable stands for; arguments may still be variables that stand for something. */
    default Type resolved() {
        return this;
    }

    /** What a curried function gives when it has all its arguments; any other type is that itself. */
    default Type finalResult() {
        Type type = resolved();
        while (type instanceof Function(_, var result)) {
            type = result.resolved();
        }
        return type;
    }

    static Type function(List<Type> parameters, Type result) {
        Type type = result;
        for (int i = parameters.size() - 1; i >= 0; i--) {
            type = new Function(parameters.get(i), type);
        }
        return type;
    }

    default boolean isErroneous() {
        return resolved() instanceof Erroneous;
    }

    /** Whether this is {@code definition} applied to something. */
    default boolean is(TypeDefinition definition) {
        return resolved() instanceof Named named && named.definition() == definition;
    }
}
