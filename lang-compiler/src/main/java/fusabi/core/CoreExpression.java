package fusabi.core;

import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.Operation;
import fusabi.source.Span;
import fusabi.syntax.Literal;
import fusabi.value.NumericKind;
import java.util.List;
import java.util.Optional;

/**
 * An expression after type checking: names bound, members and overloads chosen, operators resolved to the number kinds they work on,
 * computation expressions and comprehensions expanded, types erased. Evaluation is strict, left to right.
 */
public sealed interface CoreExpression {

    Span span();

    record Constant(Literal literal, Span span) implements CoreExpression {}

    /** A value of an enum type. */
    record EnumConstant(String type, int bits, Span span) implements CoreExpression {}

    /** A format string, parsed when the program is linked; its type was checked. */
    record FormatConstant(String text, Span span) implements CoreExpression {}

    record Local(Variable variable, Span span) implements CoreExpression {}

    /** A module-level value, or a mutable one. */
    record Global(String symbol, Span span) implements CoreExpression {}

    /** A module-level function or a member as a value; in {@link Apply} with enough arguments it is called directly. */
    record FunctionValue(String symbol, int arity, Span span) implements CoreExpression {}

    /** A function of as many parameters as listed, at least one; curried when applied to fewer. */
    record Lambda(String name, List<Variable> parameters, CoreExpression body, Span span) implements CoreExpression {
        public Lambda {
            parameters = List.copyOf(parameters);
        }
    }

    /** The function applied to one argument after the other; at least one. */
    record Apply(CoreExpression function, List<CoreExpression> arguments, Span span) implements CoreExpression {
        public Apply {
            arguments = List.copyOf(arguments);
        }
    }

    record Let(Variable variable, CoreExpression value, CoreExpression body, Span span) implements CoreExpression {}

    /** Bindings that may mention each other; usually lambdas, but records and objects that mention themselves under a lambda too. */
    record LetRec(List<Recursive> bindings, CoreExpression body, Span span) implements CoreExpression {
        public LetRec {
            bindings = List.copyOf(bindings);
        }
    }

    record Recursive(Variable variable, CoreExpression value) {}

    record Assign(Variable variable, CoreExpression value, Span span) implements CoreExpression {}

    record SetGlobal(String symbol, CoreExpression value, Span span) implements CoreExpression {}

    /** Also {@code &&} and {@code ||}. */
    record If(CoreExpression condition, CoreExpression whenTrue, CoreExpression whenFalse, Span span) implements CoreExpression {}

    /** At least one; the last gives the value. */
    record Sequence(List<CoreExpression> items, Span span) implements CoreExpression {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record While(CoreExpression condition, CoreExpression body, Span span) implements CoreExpression {}

    /** {@code for v = from to/downto to do body}, on int. */
    record ForRange(Variable variable, CoreExpression from, CoreExpression to, boolean down, CoreExpression body, Span span)
            implements CoreExpression {}

    /**
     * The first clause whose pattern and guard accept the scrutinee.
     *
     * @param kind    what the match was written as, which decides what is warned about and what happens when no clause accepts
     * @param subject the characters to blame when the clauses are incomplete
     */
    record Match(CoreExpression scrutinee, List<Clause> clauses, MatchKind kind, Span subject, Span span) implements CoreExpression {
        public Match {
            clauses = List.copyOf(clauses);
        }
    }

    record Clause(CorePattern pattern, Optional<CoreExpression> guard, CoreExpression body, Span span) {}

    enum MatchKind {
        /** {@code match} and {@code function}: incomplete is FS0025, a rule never reached FS0026, no match raises {@code MatchFailureException}. */
        MATCH,
        /** {@code let} and {@code fun} patterns, and {@code for} in a comprehension: incomplete is FS0025. */
        BINDING,
        /** The rules of {@code try … with}: the scrutinee is an exception, no match raises it again, never FS0025. */
        HANDLER,
        /** The pattern of a {@code for} loop, then a wildcard: the loop skips elements that do not match; FS0025 is about the first alone. */
        SKIPPING,
        /** Made by the compiler: no warnings; no match raises {@code MatchFailureException}. */
        GENERATED
    }

    /** When the body raises, {@code handler} runs with the exception in {@code exception}. */
    record TryWith(CoreExpression body, Variable exception, CoreExpression handler, Span span) implements CoreExpression {}

    record TryFinally(CoreExpression body, CoreExpression cleanup, Span span) implements CoreExpression {}

    /** A new object: union case with fields, record, tuple, exception, class instance. A case without fields is a constant and takes none. */
    record Construct(LayoutReference layout, List<CoreExpression> fields, Span span) implements CoreExpression {
        public Construct {
            fields = List.copyOf(fields);
        }
    }

    record GetField(CoreExpression target, int index, Span span) implements CoreExpression {}

    record SetField(CoreExpression target, int index, CoreExpression value, Span span) implements CoreExpression {}

    /** Whether a union value is of the case with this tag. */
    record TagTest(CoreExpression target, int tag, Span span) implements CoreExpression {}

    /** One or two operands. */
    record Arithmetic(Operation operation, NumericKind kind, List<CoreExpression> operands, Span span) implements CoreExpression {
        public Arithmetic {
            operands = List.copyOf(operands);
        }
    }

    record Convert(NumericKind from, NumericKind to, boolean checked, CoreExpression value, Span span) implements CoreExpression {}

    /** An operation with an instruction of its own. */
    record Primitive(Intrinsic intrinsic, List<CoreExpression> operands, Span span) implements CoreExpression {
        public Primitive {
            operands = List.copyOf(operands);
        }
    }

    record NewArray(List<CoreExpression> items, Span span) implements CoreExpression {
        public NewArray {
            items = List.copyOf(items);
        }
    }

    /** A virtual or interface call; the first argument is the receiver. */
    record CallMethod(String selector, List<CoreExpression> arguments, Span span) implements CoreExpression {
        public CallMethod {
            arguments = List.copyOf(arguments);
        }
    }

    record CallNative(String name, List<CoreExpression> arguments, Span span) implements CoreExpression {
        public CallNative {
            arguments = List.copyOf(arguments);
        }
    }

    record TypeTest(CoreExpression value, String type, Span span) implements CoreExpression {}

    record Cast(CoreExpression value, String type, Span span) implements CoreExpression {}
}
