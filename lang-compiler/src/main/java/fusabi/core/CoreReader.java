package fusabi.core;

import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.Operation;
import fusabi.core.CoreKind.OfExpression;
import fusabi.core.CoreKind.OfPattern;
import fusabi.source.Span;
import fusabi.value.NumericKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One body's way back from bytes. */
final class CoreReader {

    static final Span NOWHERE = Span.none();

    /** Deeper than anything the parser lets pass: a damaged file must not exhaust the Java stack. */
    private static final int MAX_DEPTH = 3_000;

    private static final OfExpression[] EXPRESSIONS = OfExpression.values();
    private static final OfPattern[] PATTERNS = OfPattern.values();
    private static final CoreExpression.MatchKind[] MATCHES = CoreExpression.MatchKind.values();
    private static final Operation[] OPERATIONS = Operation.values();
    private static final NumericKind[] KINDS = NumericKind.values();
    private static final Intrinsic[] INTRINSICS = Intrinsic.values();

    private final ByteSource in;
    private final List<Variable> variables = new ArrayList<>();
    private int depth;

    CoreReader(ByteSource in) {
        this.in = in;
    }

    Variable variable() {
        int number = in.integer();
        if (number == variables.size()) {
            String name = in.text();
            variables.add(in.flag() ? Variable.mutable(name) : Variable.of(name));
        } else if (number < 0 || number > variables.size()) {
            throw new ByteSource.MalformedException("no variable has the number " + number);
        }
        return variables.get(number);
    }

    private List<CoreExpression> expressions() {
        int count = in.count();
        List<CoreExpression> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(expression());
        }
        return items;
    }

    private LayoutReference layout() {
        return new LayoutReference(in.text(), in.integer(), in.integer());
    }

    CoreExpression expression() {
        deeper();
        CoreExpression read = switch (in.choice(EXPRESSIONS)) {
            case CONSTANT -> new CoreExpression.Constant(LiteralCodec.read(in), NOWHERE);
            case ENUM_CONSTANT -> new CoreExpression.EnumConstant(in.text(), in.integer(), NOWHERE);
            case FORMAT_CONSTANT -> new CoreExpression.FormatConstant(in.text(), NOWHERE);
            case LOCAL -> new CoreExpression.Local(variable(), NOWHERE);
            case GLOBAL -> new CoreExpression.Global(in.text(), NOWHERE);
            case FUNCTION_VALUE -> new CoreExpression.FunctionValue(in.text(), in.integer(), NOWHERE);
            case LAMBDA -> lambda();
            case APPLY -> new CoreExpression.Apply(expression(), expressions(), NOWHERE);
            case LET -> new CoreExpression.Let(variable(), expression(), expression(), NOWHERE);
            case LET_REC -> letRec();
            case ASSIGN -> new CoreExpression.Assign(variable(), expression(), NOWHERE);
            case SET_GLOBAL -> new CoreExpression.SetGlobal(in.text(), expression(), NOWHERE);
            case IF -> new CoreExpression.If(expression(), expression(), expression(), NOWHERE);
            case SEQUENCE -> new CoreExpression.Sequence(expressions(), NOWHERE);
            case WHILE -> new CoreExpression.While(expression(), expression(), NOWHERE);
            case FOR_RANGE -> forRange();
            case MATCH -> match();
            case TRY_WITH -> new CoreExpression.TryWith(expression(), variable(), expression(), NOWHERE);
            case TRY_FINALLY -> new CoreExpression.TryFinally(expression(), expression(), NOWHERE);
            case CONSTRUCT -> new CoreExpression.Construct(layout(), expressions(), NOWHERE);
            case GET_FIELD -> new CoreExpression.GetField(expression(), in.integer(), NOWHERE);
            case SET_FIELD -> setField();
            case TAG_TEST -> new CoreExpression.TagTest(expression(), in.integer(), NOWHERE);
            case ARITHMETIC -> new CoreExpression.Arithmetic(in.choice(OPERATIONS), in.choice(KINDS), expressions(), NOWHERE);
            case CONVERT -> new CoreExpression.Convert(in.choice(KINDS), in.choice(KINDS), in.flag(), expression(), NOWHERE);
            case PRIMITIVE -> new CoreExpression.Primitive(in.choice(INTRINSICS), expressions(), NOWHERE);
            case NEW_ARRAY -> new CoreExpression.NewArray(expressions(), NOWHERE);
            case CALL_METHOD -> new CoreExpression.CallMethod(in.text(), expressions(), NOWHERE);
            case CALL_NATIVE -> new CoreExpression.CallNative(in.text(), expressions(), NOWHERE);
            case TYPE_TEST -> typeTest();
            case CAST -> cast();
        };
        depth--;
        return read;
    }

    private void deeper() {
        if (++depth > MAX_DEPTH) {
            throw new ByteSource.MalformedException("nested too deeply");
        }
    }

    private CoreExpression lambda() {
        String name = in.text();
        List<Variable> parameters = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            parameters.add(variable());
        }
        return new CoreExpression.Lambda(name, parameters, expression(), NOWHERE);
    }

    private CoreExpression letRec() {
        List<Variable> names = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            names.add(variable());
        }
        List<CoreExpression.Recursive> bindings = new ArrayList<>();
        for (Variable name : names) {
            bindings.add(new CoreExpression.Recursive(name, expression()));
        }
        return new CoreExpression.LetRec(bindings, expression(), NOWHERE);
    }

    private CoreExpression forRange() {
        Variable variable = variable();
        boolean down = in.flag();
        return new CoreExpression.ForRange(variable, expression(), expression(), down, expression(), NOWHERE);
    }

    private CoreExpression match() {
        CoreExpression scrutinee = expression();
        CoreExpression.MatchKind kind = in.choice(MATCHES);
        List<CoreExpression.Clause> clauses = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            CorePattern pattern = pattern();
            Optional<CoreExpression> guard = in.flag() ? Optional.of(expression()) : Optional.empty();
            clauses.add(new CoreExpression.Clause(pattern, guard, expression(), NOWHERE));
        }
        return new CoreExpression.Match(scrutinee, clauses, kind, NOWHERE, NOWHERE);
    }

    private CoreExpression setField() {
        CoreExpression target = expression();
        CoreExpression value = expression();
        return new CoreExpression.SetField(target, in.integer(), value, NOWHERE);
    }

    private CoreExpression typeTest() {
        String type = in.text();
        return new CoreExpression.TypeTest(expression(), type, NOWHERE);
    }

    private CoreExpression cast() {
        String type = in.text();
        return new CoreExpression.Cast(expression(), type, NOWHERE);
    }

    private List<CorePattern> patterns() {
        int count = in.count();
        List<CorePattern> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(pattern());
        }
        return items;
    }

    private CorePattern pattern() {
        deeper();
        CorePattern read = switch (in.choice(PATTERNS)) {
            case ANY -> new CorePattern.Any(NOWHERE);
            case BIND -> new CorePattern.Bind(variable(), pattern(), NOWHERE);
            case CONSTANT -> new CorePattern.Constant(LiteralCodec.read(in), NOWHERE);
            case ENUM_CONSTANT -> enumConstant();
            case NULL -> new CorePattern.Null(NOWHERE);
            case CASE -> unionCase();
            case PRODUCT -> product();
            case ARRAY_OF -> new CorePattern.ArrayOf(patterns(), NOWHERE);
            case OR -> new CorePattern.Or(pattern(), pattern(), NOWHERE);
            case AND -> new CorePattern.And(patterns(), NOWHERE);
            case TYPE_TEST -> new CorePattern.TypeTest(in.text(), pattern(), NOWHERE);
            case VIEW -> new CorePattern.View(expression(), in.text(), pattern(), NOWHERE);
        };
        depth--;
        return read;
    }

    private CorePattern enumConstant() {
        String type = in.text();
        String display = in.text();
        List<CorePattern.EnumCase> cases = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            cases.add(new CorePattern.EnumCase(in.text(), in.integer()));
        }
        return new CorePattern.EnumConstant(new CorePattern.EnumShape(type, display, cases), in.integer(), NOWHERE);
    }

    private CorePattern unionCase() {
        String type = in.text();
        List<CorePattern.CaseShape> cases = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            cases.add(new CorePattern.CaseShape(in.text(), in.integer()));
        }
        return new CorePattern.Case(new CorePattern.UnionShape(type, cases), in.integer(), patterns(), NOWHERE);
    }

    private CorePattern product() {
        LayoutReference layout = layout();
        List<String> names = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            names.add(in.text());
        }
        return new CorePattern.Product(layout, names, patterns(), NOWHERE);
    }
}
