package fusabi.syntax;

import fusabi.source.Span;
import java.util.List;
import java.util.Optional;

/** An expression as written. */
public sealed interface Expression {

    Span span();

    /** The expression without parentheses around it. */
    default Expression unparenthesized() {
        Expression inner = this;
        while (inner instanceof Parenthesized(var content, _)) {
            inner = content;
        }
        return inner;
    }

    record Constant(Literal literal, Span span) implements Expression {}

    /** {@code 5.0<m/s>}. */
    record Measured(Literal literal, TypeExpression measure, Span span) implements Expression {}

    /** {@code $"..."}. */
    record Interpolated(List<Piece> pieces, Span span) implements Expression {
        public Interpolated {
            pieces = List.copyOf(pieces);
        }
    }

    /** A part of an interpolated string. */
    sealed interface Piece {
        /** Text with escapes and doubled braces resolved; {@code %%} is left as it is. */
        record Text(String value, Span span) implements Piece {}

        /**
         * {@code %5d{x}} or {@code {x,6:F2}}.
         *
         * @param specifier the printf specifier directly before the brace ({@code "%5d"}), or empty
         * @param alignment the number after the comma
         * @param format    the .NET format after the colon
         */
        record Hole(Expression value, String specifier, Optional<Integer> alignment, Optional<String> format, Span span) implements Piece {}
    }

    /** {@code x}, {@code List.map}, {@code p.Name}: the longest chain of names, not yet told apart. Also operators in parentheses. */
    record Name(LongIdentifier name, Span span) implements Expression {}

    /** {@code e.Name} where {@code e} is not itself a chain of names. */
    record Member(Expression target, Identifier name, Span span) implements Expression {}

    /** {@code f<int>}, {@code List.empty<string>}. */
    record TypeApplication(Expression function, List<TypeExpression> arguments, Span span) implements Expression {
        public TypeApplication {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code f x}; {@code adjacent} for {@code f(x)} without a space, which binds tighter. */
    record Application(Expression function, Expression argument, boolean adjacent, Span span) implements Expression {}

    /** {@code a + b}, also {@code &&}, {@code ||}, {@code ::}, {@code :=} and, in argument lists, {@code name = value}. */
    record Infix(Expression left, Identifier operator, Expression right, Span span) implements Expression {}

    /** {@code -x}, {@code !r}, {@code ~~~n}: the operator's name as {@code ~-}, {@code !}, {@code ~~~}. {@code &x} is {@code ~&}. */
    record Prefix(Identifier operator, Expression operand, Span span) implements Expression {}

    /** {@code a.[i]}, {@code a[i]}, {@code m[i, j]}. {@code dotted} tells the first form. An index may be a {@link Slice}. */
    record Index(Expression target, List<Expression> indices, boolean dotted, Span span) implements Expression {
        public Index {
            indices = List.copyOf(indices);
        }
    }

    /** {@code a..b}, {@code a..}, {@code ..b}, {@code *}, only as an index. */
    record Slice(Optional<Expression> from, Optional<Expression> to, Span span) implements Expression {}

    /** {@code a .. b}, {@code a .. step .. b}, in lists, arrays, sequences and {@code for … in}. */
    record Range(Expression from, Optional<Expression> step, Expression to, Span span) implements Expression {}

    record Tuple(List<Expression> items, boolean struct, Span span) implements Expression {
        public Tuple {
            items = List.copyOf(items);
        }
    }

    record Parenthesized(Expression inner, Span span) implements Expression {}

    /**
     * {@code [ … ]}, {@code [| … |]}. The body is what stands between: nothing, one expression, or a {@link Sequence} of items or of a
     * comprehension's statements; telling these apart (and implicit yields) is the checker's.
     */
    record Collection(CollectionKind kind, Optional<Expression> body, Span span) implements Expression {}

    enum CollectionKind { LIST, ARRAY }

    /** {@code { a = 1; M.b = 2 }}, {@code { e with a.b = 1 }}. */
    record Record(Optional<Expression> original, List<FieldValue> fields, Span span) implements Expression {
        public Record {
            fields = List.copyOf(fields);
        }
    }

    /** {@code { inherit Base(args); x = 1 }} in explicit constructors. */
    record InheritingRecord(TypeExpression base, Optional<Expression> argument, List<FieldValue> fields, Span span) implements Expression {
        public InheritingRecord {
            fields = List.copyOf(fields);
        }
    }

    record AnonymousRecord(Optional<Expression> original, List<FieldValue> fields, boolean struct, Span span) implements Expression {
        public AnonymousRecord {
            fields = List.copyOf(fields);
        }
    }

    /** A field and its value; {@code span} covers both. */
    record FieldValue(LongIdentifier name, Expression value, Span span) {}

    /** {@code { new T(args) with members; interface I with members }}. */
    record ObjectExpression(
            TypeExpression type, Optional<Expression> argument, Optional<Identifier> baseName, List<MemberDefinition> members,
            List<MemberDefinition.InterfaceImplementation> interfaces, Span span) implements Expression {
        public ObjectExpression {
            members = List.copyOf(members);
            interfaces = List.copyOf(interfaces);
        }
    }

    /** {@code new T(args)}. */
    record New(TypeExpression type, Expression argument, Span span) implements Expression {}

    record If(Expression condition, Expression whenTrue, Optional<Expression> whenFalse, Span span) implements Expression {}

    /** {@code match e with …}; {@code bang} for {@code match!}. */
    record Match(Expression scrutinee, List<Clause> clauses, boolean bang, Span span) implements Expression {
        public Match {
            clauses = List.copyOf(clauses);
        }
    }

    /** {@code function …}; {@code keyword} is where the word stands. */
    record Function(List<Clause> clauses, Span keyword, Span span) implements Expression {
        public Function {
            clauses = List.copyOf(clauses);
        }
    }

    /** One rule. */
    record Clause(Pattern pattern, Optional<Expression> guard, Expression body, Span span) {}

    record Lambda(List<Pattern> parameters, Expression body, Span span) implements Expression {
        public Lambda {
            parameters = List.copyOf(parameters);
        }
    }

    /** {@code _.Name.Length}: a function of {@code parameter}, which {@code body} mentions where the underscore stood. */
    record Accessor(Identifier parameter, Expression body, Span span) implements Expression {}

    /** {@code let [rec] a = … and b = … ⏎ body}; {@code use} when {@code isUse}. {@code keyword} is where the word stands. */
    record Let(boolean isRecursive, boolean isUse, List<Binding> bindings, Expression body, Span keyword, Span span) implements Expression {
        public Let {
            bindings = List.copyOf(bindings);
        }
    }

    /** {@code let! p = e and! q = f ⏎ body} (or {@code use!}). */
    record LetBang(boolean isUse, List<BangBinding> bindings, Expression body, Span span) implements Expression {
        public LetBang {
            bindings = List.copyOf(bindings);
        }
    }

    record BangBinding(Pattern pattern, Expression value, Span span) {}

    /** {@code do! e}. */
    record DoBang(Expression value, Span span) implements Expression {}

    /** {@code return e}, {@code return! e}. */
    record Return(Expression value, boolean bang, Span span) implements Expression {}

    /** {@code yield e}, {@code yield! e}; also {@code -> e} of a comprehension. */
    record Yield(Expression value, boolean bang, Span span) implements Expression {}

    /** Expressions one after the other, at least two. */
    record Sequence(List<Expression> items, Span span) implements Expression {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** {@code while c do b}; {@code bang} for {@code while!}. */
    record While(Expression condition, Expression body, boolean bang, Span span) implements Expression {}

    /** {@code for i = a to b do}, {@code downto} when {@code down}. */
    record For(Identifier variable, Expression from, Expression to, boolean down, Expression body, Span span) implements Expression {}

    /** {@code for p in e do b}. */
    record ForIn(Pattern pattern, Expression source, Expression body, Span span) implements Expression {}

    record TryWith(Expression body, List<Clause> clauses, Span span) implements Expression {
        public TryWith {
            clauses = List.copyOf(clauses);
        }
    }

    record TryFinally(Expression body, Expression cleanup, Span span) implements Expression {}

    /** {@code target <- value}. */
    record Assign(Expression target, Expression value, Span span) implements Expression {}

    /** {@code e : T}. */
    record Annotated(Expression value, TypeExpression type, Span span) implements Expression {}

    /** {@code e :> T}; {@code upcast e} has no type. */
    record Upcast(Expression value, Optional<TypeExpression> type, Span span) implements Expression {}

    /** {@code e :?> T}; {@code downcast e} has no type. */
    record Downcast(Expression value, Optional<TypeExpression> type, Span span) implements Expression {}

    /** {@code e :? T}. */
    record TypeTest(Expression value, TypeExpression type, Span span) implements Expression {}

    record Lazy(Expression body, Span span) implements Expression {}

    record Assert(Expression condition, Span span) implements Expression {}

    /** {@code do e} inside an expression. */
    record Do(Expression body, Span span) implements Expression {}

    /** {@code builder { body }}; {@code seq { … }} is one too. */
    record Computation(Expression builder, Expression body, Span span) implements Expression {}

    /** {@code { 1..10 }} and {@code { … }} that is no record: refused or taken by the checker as F# does. */
    record Braces(Expression body, Span span) implements Expression {}

    /** {@code ((^a or ^b): (static member Name: signature) argument)}. */
    record TraitCall(List<TypeExpression> supports, boolean isStatic, Identifier name, TypeExpression signature, Expression argument, Span span)
            implements Expression {
        public TraitCall {
            supports = List.copyOf(supports);
        }
    }

    /** {@code ?name = value} in an argument list. */
    record OptionalArgument(Identifier name, Expression value, Span span) implements Expression {}

    /** {@code extern "name" a b}: a call of a native function, only in library sources. */
    record Native(String name, List<Expression> arguments, Span span) implements Expression {
        public Native {
            arguments = List.copyOf(arguments);
        }
    }
}
