package fusabi.random;

import fusabi.random.Model.Fun;
import fusabi.random.Model.Names;
import fusabi.random.Model.Raised;
import fusabi.random.Scope.Binding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A random program and what it prints.
 *
 * @param text     the script
 * @param expected its output, worked out by {@link Model}
 */
record RandomProgram(String text, String expected) {

    private static final String PRELUDE = """
            exception Boom of int
            type Counter(start: int) =
                let mutable n = start
                member _.Next(step: int) =
                    n <- n + step
                    n
            let swap (a, b) = (b, a)
            let guarded name (f: unit -> unit) =
                try f () with
                | Failure m -> printfn "%s: Failure %s" name m
                | Boom n -> printfn "%s: Boom %d" name n
                | :? System.DivideByZeroException -> printfn "%s: DivideByZero" name
                | _ -> printfn "%s: Overflow" name
            """;

    /** The program that belongs to a number, of about so many declarations; nothing if it would run too long. */
    static Optional<RandomProgram> of(long seed, int size) {
        try {
            return Optional.of(new Maker(new Random(seed)).program(size));
        } catch (Model.TooLong | StackOverflowError _) {
            // The model recurses on the Java stack where the program does, and a function in a cell may call itself for ever.
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return text + "\n// prints\n" + expected.indent(3);
    }

    /** Makes one program. */
    private static final class Maker {
        private final Random random;
        private final Model model = new Model();
        private final List<Kind> declared = new ArrayList<>();
        private final Expressions expressions;
        private final StringBuilder types = new StringBuilder();
        private final StringBuilder body = new StringBuilder();
        private Scope scope = Scope.empty();
        private Names names = Names.none();

        Maker(Random random) {
            this.random = random;
            this.expressions = new Expressions(random, model, declared);
        }

        RandomProgram program(int size) {
            for (int i = random.nextInt(3); i > 0; i--) {
                declare();
            }
            for (int i = 0; i < size; i++) {
                switch (random.nextInt(6)) {
                    case 0, 1 -> function();
                    case 2 -> value();
                    case 3 -> cell();
                    default -> observation();
                }
            }
            observation();
            return new RandomProgram(PRELUDE + types + expressions.shown.definitions() + body, model.output());
        }

        private void declare() {
            int number = declared.size();
            if (random.nextBoolean()) {
                List<Kind.Field> fields = new ArrayList<>();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    fields.add(new Kind.Field("F" + number + "_" + i, expressions.kind(1)));
                }
                Kind.Record record = new Kind.Record("R" + number, List.copyOf(fields));
                types.append("type ").append(record.name()).append(" =\n    { ").append(String.join("; ", fields.stream()
                        .map(field -> field.name() + ": " + field.kind().written()).toList())).append(" }\n");
                declared.add(record);
                return;
            }
            List<Kind.Case> cases = new ArrayList<>();
            Kind.Union union = new Kind.Union("U" + number, cases);
            types.append("type ").append(union.name()).append(" =\n");
            int many = 1 + random.nextInt(5);
            for (int i = 0; i < many; i++) {
                List<Kind> fields = new ArrayList<>();
                for (int j = random.nextInt(3); j > 0; j--) {
                    fields.add(i > 0 && random.nextInt(3) == 0 ? union : expressions.kind(1));
                }
                cases.add(new Kind.Case("C" + number + "_" + i, fields));
                types.append("    | C").append(number).append('_').append(i).append(fields.isEmpty() ? "" : " of ")
                        .append(String.join(" * ", fields.stream().map(Kind::written).toList())).append('\n');
            }
            declared.add(union);
        }

        private void function() {
            String name = expressions.fresh("f");
            int arity = 1 + random.nextInt(3);
            Kind result = expressions.kind(1);
            Scope inner = scope.inFunction();
            List<String> parameters = new ArrayList<>();
            List<Kind> kinds = new ArrayList<>();
            StringBuilder head = new StringBuilder("let " + name);
            for (int i = 0; i < arity; i++) {
                String parameter = expressions.fresh("a");
                Kind kind = random.nextInt(6) == 0 ? new Kind.Function(expressions.kind(0), expressions.kind(0)) : expressions.kind(1);
                parameters.add(parameter);
                kinds.add(kind);
                inner = inner.with(parameter, kind);
                head.append(" (").append(parameter).append(": ").append(kind.written()).append(")");
            }
            Piece value = expressions.expression(result, inner, 4);
            body.append(head).append(random.nextBoolean() ? " : " + result.written() : "").append(" =\n").append(Piece.indented(value.text()))
                    .append('\n');
            Names own = names;
            names = names.with(name, curried(parameters, 0, own, value));
            Kind type = result;
            for (Kind kind : kinds.reversed()) {
                type = new Kind.Function(kind, type);
            }
            scope = scope.with(name, type);
        }

        private Fun curried(List<String> parameters, int at, Names own, Piece value) {
            return argument -> {
                Names inner = own.with(parameters.get(at), argument);
                if (at + 1 < parameters.size()) {
                    return curried(parameters, at + 1, inner, value);
                }
                model.step();
                return value.meaning().in(inner);
            };
        }

        private void value() {
            String name = expressions.fresh("g");
            Kind kind = expressions.kind(2);
            Piece value = expressions.expression(kind, scope, 4);
            Piece instead = expressions.expression(kind, Scope.empty(), 0);
            body.append("let ").append(name).append(" : ").append(kind.written()).append(" =\n    try\n").append(Piece.indented(
                    Piece.indented(value.text()))).append("\n    with _ -> ").append(instead.text()).append('\n');
            Object result = attempt(() -> value.meaning().in(names)).orElseGet(() -> instead.meaning().in(Names.none()));
            names = names.with(name, result);
            scope = scope.with(name, kind);
        }

        private static Optional<Object> attempt(Supplier<Object> work) {
            try {
                return Optional.of(work.get());
            } catch (Raised _) {
                return Optional.empty();
            }
        }

        private void cell() {
            String name = expressions.fresh("s");
            Kind kind = expressions.kind(1);
            Piece value = expressions.expression(kind, Scope.empty(), 0);
            body.append("let ").append(name).append(" : ").append(kind.written()).append(" ref = ref ").append(value.text()).append('\n');
            names = names.with(name, new Object[] {value.meaning().in(names)});
            scope = scope.with(name, kind, Binding.REFERENCE);
        }

        private void observation() {
            String name = "t" + body.length();
            Piece statement = new Statements(expressions).statement(scope.inFunction(), 5);
            body.append("guarded \"").append(name).append("\" (fun () ->\n").append(Piece.indented(statement.text())).append(")\n");
            try {
                statement.meaning().in(names);
            } catch (Raised raised) {
                model.print(name + ": " + raised.kind + (raised.payload == null ? "" : " " + raised.payload));
            }
        }
    }
}
