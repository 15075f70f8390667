package fusabi.random;

import fusabi.random.Model.Fun;
import fusabi.random.Scope.Binding;
import fusabi.random.Scope.Variable;
import java.util.List;
import java.util.Random;

/** Random expressions that are there for what they do. Each is a line, or several that begin at column 0. */
final class Statements {

    private final Expressions expressions;

    Statements(Expressions expressions) {
        this.expressions = expressions;
    }

    Piece statement(Scope scope, int depth) {
        Random random = expressions.random;
        List<Variable> writable = scope.writable();
        if (!writable.isEmpty() && random.nextInt(2) == 0) {
            return assignment(writable.get(random.nextInt(writable.size())), scope, depth);
        }
        if (depth <= 0) {
            return print(scope, 0);
        }
        return switch (random.nextInt(6)) {
            case 0 -> {
                Piece condition = expressions.expression(Kind.BOOL, scope, depth - 1);
                Piece then = statement(scope, depth - 1);
                yield new Piece("if " + condition.text() + " then\n" + Piece.indented(then.text()), names -> {
                    if ((Boolean) condition.meaning().in(names)) {
                        then.meaning().in(names);
                    }
                    return null;
                });
            }
            case 1 -> {
                String index = expressions.fresh("i");
                int to = random.nextInt(4);
                Piece body = statement(scope.with(index, Kind.INT), depth - 1);
                boolean down = random.nextBoolean();
                yield new Piece("for " + index + " = " + (down ? to + " downto 0" : "0 to " + to) + " do\n" + Piece.indented(body.text()), names -> {
                    for (int i = 0; i <= to; i++) {
                        expressions.model.step();
                        body.meaning().in(names.with(index, down ? to - i : i));
                    }
                    return null;
                });
            }
            case 2 -> {
                Kind of = expressions.kind(0);
                String item = expressions.fresh("z");
                Piece list = expressions.expression(new Kind.ListOf(of), scope, depth - 1);
                Piece body = statement(scope.inFunction().with(item, of), depth - 1);
                yield new Piece("List.iter (fun (" + item + ": " + of.written() + ") ->\n" + Piece.indented(body.text()) + ") " + list.text(), names -> {
                    for (Object each : (List<?>) list.meaning().in(names)) {
                        expressions.model.step();
                        body.meaning().in(names.with(item, each));
                    }
                    return null;
                });
            }
            case 3 -> {
                Kind of = expressions.kind(1);
                Piece value = expressions.expression(new Kind.Function(Kind.INT, of), scope, depth - 1);
                yield new Piece("ignore (" + value.text() + " 3)", names -> ((Fun) value.meaning().in(names)).apply(3));
            }
            default -> print(scope, depth);
        };
    }

    private Piece assignment(Variable variable, Scope scope, int depth) {
        String name = variable.name();
        Piece value = expressions.expression(variable.kind(), scope, depth - 1);
        boolean reference = variable.binding() == Binding.REFERENCE;
        return new Piece((reference ? name + ".Value" : name) + " <-" + Piece.body(value.text()), names -> {
            Object changed = value.meaning().in(names);
            if (reference) {
                ((Object[]) names.get(name))[0] = changed;
            } else {
                names.set(name, changed);
            }
            return null;
        });
    }

    Piece print(Scope scope, int depth) {
        Kind kind = expressions.kind(1);
        Kind shown = kind.isShown() ? kind : Kind.INT;
        Piece value = expressions.expression(shown, scope, depth - 1);
        return new Piece("printfn \"%s\" (" + expressions.shown.function(shown) + " " + value.text() + ")", names -> {
            expressions.model.print(expressions.model.checked(Shown.show(shown, value.meaning().in(names))));
            return null;
        });
    }
}
