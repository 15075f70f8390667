package fusabi.check;

import fusabi.bytecode.WellKnown;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Identifier;
import fusabi.types.Constraint;
import fusabi.types.Failure;
import fusabi.types.Measure;
import fusabi.types.OperatorNames;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypePrinter;
import fusabi.types.TypeVariable;
import fusabi.value.NumericKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns failures of unification and constraints into diagnostics. */
final class TypeErrors {

    /** The literal: F# has another code when it is told of a place where it stands. */
    private static final Pattern NULL = Pattern.compile("\\bnull\\b");
    /** More types than this are summed up: those of {@code %d}. */
    private static final int LISTED = 4;

    private final Session session;

    TypeErrors(Session session) {
        this.session = session;
    }

    /** {@code actual} stands where {@code expected} is wanted. */
    void mismatch(Type expected, Type actual, Failure failure, Span span, Reason reason) {
        if (reason instanceof Reason.CallResult(var why)) {
            Diagnostic diagnostic = diagnose(expected, actual, failure, span, why);
            session.report(diagnostic.code().equals("FS0001") ? diagnostic.withCode("FS0193") : diagnostic);
            return;
        }
        session.report(diagnose(expected, actual, failure, span, reason));
    }

    /** A function stands where what is known of the place by other operands leaves no room for one. */
    void functionHere(Type expected, Type function, Failure failure, Span span, Reason reason) {
        Diagnostic diagnostic = diagnose(expected, function, failure, span, reason);
        session.report(diagnostic.code().equals("FS0001") ? diagnostic.withCode("FS0002") : diagnostic);
    }

    private Diagnostic diagnose(Type expected, Type actual, Failure failure, Span span, Reason reason) {
        TypePrinter printer = new TypePrinter();
        return switch (failure) {
            case Failure.Mismatch(var innerExpected, var innerActual) when reason instanceof Reason.Argument(_, var operator)
                    && !operator.isEmpty() && printer.text(expected).equals(printer.text(actual)) -> operands(printer, innerExpected, innerActual, operator, span);
            case Failure.Mismatch(var innerExpected, var innerActual) ->
                    whole(printer, expected, actual, innerExpected, innerActual, span, reason);
            case Failure.Infinite(var variable, var type) -> Diagnostic
                    .error("FS0001", "this would need the infinite type `" + printer.text(variable) + " = " + printer.text(type) + "`",
                            span)
                    .noting("A function applied to itself, or a list that holds itself, has no finite type.");
            case Failure.TooLarge _ -> tooLarge(span);
            case Failure.Rigid(var variable, var type) -> Diagnostic
                    .error("FS0001", "the type parameter `" + printer.text(variable)
                            + "` stands for any type, but here it would have to be `"
                            + printer.text(type) + "`", span);
            case Failure.Unmet(var constraint, var type) -> unmet(constraint, type, span, printer);
            case Failure.NoMember(var trait) -> noMember(trait, span, printer);
        };
    }

    /** More parts than anybody can work with. */
    static Diagnostic tooLarge(Span span) {
        return Diagnostic.error("FU0003", "the type of this has become too large to work with", span)
                .noting("Each use of a generic function on its own result can double a type. Give an intermediate value a type of its own.");
    }

    /** The second operand has become what it is, and the operator has found that this does not go with the first. */
    private Diagnostic operands(TypePrinter printer, Type first, Type second, String operator, Span span) {
        boolean units = first.resolved() instanceof Measure || second.resolved() instanceof Measure;
        boolean isFunction = Character.isJavaIdentifierStart(operator.charAt(0));
        Diagnostic diagnostic = Diagnostic.error("FS0001", (isFunction ? "what an operator in `" + operator + "` works on has" : "the operands of `"
                + operator + "` have") + " different " + (units ? "units" : "types") + ": `" + printer.text(first)
                + "` and `" + printer.text(second) + "`", span).labelled(printer.text(second));
        boolean numbers = session.known().kindOf(first).isPresent() && session.known().kindOf(second).isPresent();
        if (session.known().isString(first) || session.known().isString(second)) {
            return diagnostic.noting("Texts are joined with texts: put `string` before the other, or write `$\"…{x}…\"`.");
        }
        if (numbers) {
            String wider = List.of("float", "decimal", "float32", "bigint", "int64").stream()
                    .filter(name -> name.equals(printer.text(first)) || name.equals(printer.text(second))).findFirst().orElse("int");
            return diagnostic.noting("Numbers of different types do not mix: put `" + wider + "` before the other to convert it.");
        }
        return diagnostic;
    }

    private Diagnostic whole(
            TypePrinter printer, Type expected, Type actual, Type innerExpected, Type innerActual, Span span, Reason reason) {
        String wanted = printer.text(expected);
        String found = printer.text(actual);
        Diagnostic diagnostic = switch (reason) {
            case Reason.None _, Reason.PatternOf _, Reason.CallResult _ -> expected.resolved() instanceof Type.Tuple one
                    && actual.resolved() instanceof Type.Tuple other && one.items().size() != other.items().size()
                    ? tuples(one, other, span) : plain(wanted, found, span);
            case Reason.Argument(var number, var function) -> Diagnostic.error("FS0001", ordinal(number) + " argument"
                    + (function.isEmpty() ? "" : " of `" + function + "`") + " has type `" + found + "`, but `" + wanted
                            + "` is expected", span);
            case Reason.Branch(var first) -> first
                    .map(place -> Diagnostic.error("FS0001", "the branches of this `if` have different types", span).showing(place, wanted))
                    .orElseGet(() -> plain(wanted, found, span));
            case Reason.Clause(var first) -> first
                    .map(place -> Diagnostic.error("FS0001", "the rules of this match give different types", span).showing(place, wanted))
                    .orElseGet(() -> plain(wanted, found, span));
            case Reason.Element(var first) -> Diagnostic
                    .error("FS0001", "the elements of a list or array have one type, but this one differs", span).showing(first, wanted);
            case Reason.NoElse _ -> Diagnostic
                    .error("FS0001", "this `if` has no `else`, so its branch must be `unit`, but it is `" + found + "`", span)
                    .noting("Without `else` there would be no value when the condition is false. Add an `else` branch.");
            case Reason.Condition(var construct) -> Diagnostic
                    .error("FS0001", "the condition of `" + construct + "` must be `bool`, but this is `" + found + "`", span);
            case Reason.Guard _ -> Diagnostic.error("FS0001", "a guard must be `bool`, but this is `" + found + "`", span);
            case Reason.FieldValue(var field) -> Diagnostic
                    .error("FS0001", "field `" + field + "` has type `" + wanted + "`, but this is `" + found + "`", span);
            case Reason.Annotation(var name) -> Diagnostic.error("FS0001",
                    (name.isEmpty() ? "this" : "`" + name + "`") + " is declared as `" + wanted + "`, but this is `" + found + "`", span);
            case Reason.Operand(var operator) -> Diagnostic
                    .error("FS0001", "the operands of `" + operator + "` do not fit: `" + wanted + "` and `" + found + "`", span);
            case Reason.Index _ -> Diagnostic.error("FS0001", "an index must be `" + wanted + "`, but this is `" + found + "`", span);
            case Reason.Statement _ -> Diagnostic.error("FS0001", "this should be `unit`, but it is `" + found + "`", span);
            case Reason.Assigned(var target) -> Diagnostic
                    .error("FS0001", (target.isEmpty() ? "the place" : "`" + target + "`") + " has type `" + wanted + "`, but this is `"
                            + found + "`",
                            span);
        };
        diagnostic = diagnostic.labelled(found);
        String detail = printer.text(innerExpected);
        String other = printer.text(innerActual);
        if (!detail.equals(wanted) && !other.equals(found)) {
            diagnostic = diagnostic.noting("They differ where one has `" + detail + "` and the other `" + other + "`.");
        }
        return hint(diagnostic, expected.resolved(), actual.resolved());
    }

    private static Diagnostic tuples(Type.Tuple wanted, Type.Tuple found, Span span) {
        return Diagnostic.error("FS0001", "a tuple of " + wanted.items().size() + " is expected, but this one has " + found.items().size()
                + " items: `" + found + "`", span);
    }

    private static Diagnostic plain(String wanted, String found, Span span) {
        return Diagnostic.error("FS0001", "expected `" + wanted + "`, but this is `" + found + "`", span);
    }

    private static String ordinal(int number) {
        return switch (number) {
            case 1 -> "the first";
            case 2 -> "the second";
            case 3 -> "the third";
            default -> "the " + number + "th";
        };
    }

    private Diagnostic hint(Diagnostic diagnostic, Type expected, Type actual) {
        if (actual instanceof Type.Function(var parameter, var result) && !(expected instanceof Type.Function)) {
            if (session.known().isUnit(parameter)) {
                return diagnostic.noting("Is `()` missing after it? A function of unit is called with `()`.");
            }
            return diagnostic.noting("A function stands here; it may need another argument.");
        }
        if (actual instanceof Type.Tuple && expected instanceof Type.Named format && session.formats().isFormat(format)) {
            return diagnostic.noting("What a format prints follows it with blanks between: `printfn \"%d %s\" 5 \"x\"`.");
        }
        if (expected instanceof Type.Function && !(actual instanceof Type.Function) && diagnostic.message().startsWith("the first argument of `")) {
            return diagnostic.noting("A function is expected here. Are the arguments in another order? With `|>` the list comes first: `list |> List.map f`.");
        }
        if (expected instanceof Type.Tuple && !(actual instanceof Type.Tuple) && diagnostic.message().contains(" argument of `")) {
            return diagnostic.noting("It takes its arguments in one pair of parentheses, with commas between.");
        }
        if (session.known().isString(expected) && session.known().kindOf(actual).isPresent()) {
            return diagnostic.noting("Try `string` before it, or a format such as `$\"{…}\"`.");
        }
        if (session.known().kindOf(expected).isPresent() && session.known().kindOf(actual).isPresent()) {
            return diagnostic.noting("Numbers are converted by functions named like the type: try `" + TypePrinter.print(expected)
                    + "` before it.");
        }
        if (expected instanceof Type.Named wanted && wanted.definition() == session.known().get(WellKnown.OPTION, 1)
                && session.unifier().couldUnify(wanted.arguments().getFirst(), actual)) {
            return diagnostic.noting("Try `Some` before it.");
        }
        return diagnostic;
    }

    private Diagnostic unmet(Constraint constraint, Type type, Span span, TypePrinter printer) {
        String text = printer.text(type);
        return switch (constraint) {
            case Constraint.Simple simple -> switch (simple) {
                case EQUALITY, COMPARISON -> Diagnostic
                        .error("FS0001", "values of type `" + text + "` cannot be " + (simple == Constraint.Simple.EQUALITY
                                ? "tested for equality" : "ordered"),
                                span)
                        .noting(type.resolved() instanceof Type.Function
                                ? "Functions have neither equality nor order."
                                : "The type lacks the `" + simple.name().toLowerCase(Locale.ROOT) + "` constraint.");
                case NULL -> Diagnostic.error(NULL.matcher(span.text()).find() || isOperator(span) ? "FS0043" : "FS0001", "the type `" + text + "` has no `null`",
                        span)
                        .noting("F#'s own types never are null; use an option where there may be no value.");
                case NOT_NULL -> Diagnostic.error("FS0001", "the type `" + text + "` may be null", span);
                case STRUCT -> Diagnostic.error("FS0001", "the type `" + text + "` is not a struct", span);
                case NOT_STRUCT -> Diagnostic.error("FS0001", "the type `" + text + "` is a struct", span);
                case DEFAULT_CONSTRUCTOR -> Diagnostic.error("FS0001", "the type `" + text + "` has no constructor without arguments",
                        span);
                case UNMANAGED -> Diagnostic.error("FS0001", "the type `" + text + "` is not unmanaged", span);
            };
            case Constraint.Subtype(var bound) -> Diagnostic
                    .error("FS0001", "the type `" + text + "` is no `" + printer.text(bound) + "`", span);
            case Constraint.Enum _ -> Diagnostic.error("FS0001", "the type `" + text + "` is not an enum", span);
            case Constraint.OneOf(var allowed) -> Diagnostic.error("FS0001", "the format takes " + (allowed.size() > LISTED ? "a whole number, such as `int`"
                    : allowed.stream().map(d -> "`" + d.displayName() + "`").collect(Collectors.joining(" or "))) + ", but this is `" + text + "`", span);
            case Constraint.Trait(var trait) -> noMember(trait, span, printer);
        };
    }

    private static boolean isOperator(Span span) {
        return span.text().codePoints().allMatch(each -> "!$%&*+-./<=>?@^|~".indexOf(each) >= 0);
    }

    private Diagnostic noMember(TraitConstraint trait, Span span, TypePrinter printer) {
        String name = OperatorNames.written(trait.name());
        boolean operator = !name.equals(trait.name());
        boolean guessed = sameSpan(span, trait.span()) && trait.supports().size() > 1
                && trait.supports().stream().anyMatch(t -> t.resolved() instanceof TypeVariable variable
                        && variable.rigidity() == TypeVariable.Rigidity.FLEXIBLE);
        String code = guessed ? "FS0071" : sameSpan(span, trait.span()) ? "FS0043" : "FS0001";
        Optional<Type> support = trait.supports().stream().filter(t -> !(t.resolved() instanceof TypeVariable)).findFirst();
        String types = printer.text(support.orElse(trait.supports().getFirst()));
        if (!operator) {
            return about(function(trait.name(), types, support, span), support);
        }
        Diagnostic diagnostic = about(Diagnostic.error(code, "the type `" + types + "` has no operator `" + name.replace("~", "") + "`", span),
                support);
        return switch (name) {
            case "==" -> diagnostic.noting("Equality is written `=`.");
            case "!=" -> diagnostic.noting("Inequality is written `<>`.");
            default -> diagnostic;
        };
    }

    /** What stands behind a function of the library that is defined for some types only. */
    private Diagnostic function(String member, String types, Optional<Type> support, Span span) {
        boolean whole = support.flatMap(session.known()::kindOf).filter(NumericKind::isInteger).isPresent();
        return switch (member) {
            case "op_Explicit" -> Diagnostic.error("FS0001", "a value of type `" + types + "` cannot be converted to a number or character", span);
            case "Pow" -> Diagnostic.error("FS0001", "`**` is not defined for the type `" + types + "`", span)
                    .noting(whole ? "Whole numbers have `pown`: `pown 2 10`." : "It takes floats: `2.0 ** 0.5`.");
            case "Sqrt", "Floor", "Ceiling", "Round", "Truncate", "Sin", "Cos", "Tan", "Atan", "Exp", "Log", "Log10", "Abs" -> {
                String name = member.equals("Ceiling") ? "ceil" : member.toLowerCase(Locale.ROOT);
                Diagnostic diagnostic = Diagnostic.error("FS0001", "`" + name + "` is not defined for the type `" + types + "`", span);
                yield whole ? diagnostic.noting("It takes floats: `" + name + " (float n)`.") : diagnostic;
            }
            default -> Diagnostic.error("FS0001", "the type `" + types + "` has no member `"
                    + (member.startsWith("get_") ? member.substring(4) : member) + "`", span);
        };
    }

    /** Types that often stand where what is in them is meant, and how that is had. */
    private Diagnostic about(Diagnostic diagnostic, Optional<Type> type) {
        return switch (type.map(Type::resolved).orElse(Type.ERRONEOUS)) {
            // Commas mean something else in other languages.
            case Type.Tuple _ -> diagnostic.noting("Commas make a tuple. The items of a list are separated by `;`, the arguments of a function by blanks.");
            case Type.Named named when named.definition() == session.known().get(fusabi.bytecode.WellKnown.OPTION, 1) ->
                diagnostic.noting("What is in an option is had by `match`, by `Option.map`, or with a default by `Option.defaultValue`.");
            case Type.Named named when named.definition().name().equals("Async") || named.definition().name().equals("Task") ->
                diagnostic.noting("What a job gives is had by `let! value = …` in another one, or by `Async.RunSynchronously`.");
            case Type.Function _ -> diagnostic.noting("A function stands here; it may need another argument.");
            default -> diagnostic;
        };
    }

    Diagnostic unknownOperator(Identifier operator) {
        String name = operator.name().replace("~", "");
        Diagnostic diagnostic = Diagnostic.error("FS0043", "there is no operator `" + name + "`", operator.span());
        return switch (name) {
            case "==" -> diagnostic.noting("Equality is written `=`.");
            case "!=" -> diagnostic.noting("Inequality is written `<>`.");
            case "++" -> diagnostic.noting("To add one to a mutable value write `x <- x + 1`; lists are joined by `@`, texts by `+`.");
            case "+=", "-=", "*=", "/=" -> diagnostic.noting("To change a mutable value write `x <- x " + name.charAt(0) + " …`.");
            default -> diagnostic;
        };
    }

    private static boolean sameSpan(Span a, Span b) {
        return a.start() == b.start() && a.end() == b.end() && a.file() == b.file();
    }

    /** A constraint that came up at {@code span} is not met. */
    void unmet(Failure failure, Span span) {
        session.report(unmetDiagnostic(failure, span, "FS0001"));
    }

    /** The value is not of a type below the one that is wanted. */
    void notDerived(Failure failure, Span span) {
        session.report(unmetDiagnostic(failure, span, "FS0193").withCode("FS0193"));
    }

    private Diagnostic unmetDiagnostic(Failure failure, Span span, String code) {
        if (failure instanceof Failure.Mismatch(var expected, var actual)) {
            TypePrinter printer = new TypePrinter();
            return Diagnostic.error(code, "expected `" + printer.text(expected) + "`, but this is `" + printer.text(actual) + "`", span);
        }
        return diagnose(Type.ERRONEOUS, Type.ERRONEOUS, failure, span, Reason.NONE);
    }
}
