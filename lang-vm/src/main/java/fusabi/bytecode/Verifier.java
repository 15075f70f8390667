package fusabi.bytecode;

import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges a chunk before it is linked: what it accepts, the interpreter runs without looking. */
public final class Verifier {
    /*
     * Four steps, each resting on the one before: here, what the chunk defines and refers to; FunctionForm, each instruction by itself; Assignment,
     * whether each register holds a word along every path; Typing, of which kind.
     *
     * Fields, elements, globals and results of unknown functions are words of any kind, and an instruction may take such a word for the kind it
     * needs (docs/decisions/0017): the machine's words say what they are, and the interpreter looks wherever a wrong one could reach memory that is
     * not its own. So accepted code may fail with a fault, but it stays inside its frames and objects.
     * What a chunk imports is compared with its definition by the linker.
     */

    /** How many arguments a function can take. */
    public static final int MAX_ARGUMENTS = 250;
    private static final int MAX_TAG = 0xFFFF;
    /** How many fields an object can have. */
    public static final int MAX_FIELDS = 1 << 12;
    private static final int MAX_DECIMAL_BITS = 96;
    private static final int MAX_SCALE = 28;

    private final Chunk chunk;
    private final Map<String, Prototype> functions = new HashMap<>();
    private final Map<String, TypeDescriptor> types = new HashMap<>();

    private Verifier(Chunk chunk) {
        this.chunk = chunk;
    }

    /** Throws a {@link VerificationException} unless the chunk is well-formed. */
    public static void verify(Chunk chunk) {
        new Verifier(chunk).verify();
    }

    private void verify() {
        for (Prototype function : chunk.functions()) {
            expect(functions.put(function.symbol(), function) == null, Rule.UNIQUE_SYMBOLS, function.symbol());
        }
        for (TypeDescriptor type : chunk.types()) {
            expect(types.put(type.symbol(), type) == null, Rule.UNIQUE_SYMBOLS, type.symbol());
            type(type);
        }
        Set<String> globals = new HashSet<>();
        chunk.globals().forEach(symbol -> expect(globals.add(symbol), Rule.UNIQUE_SYMBOLS, symbol));
        Prototype entry = functions.get(chunk.entry());
        expect(entry != null && entry.arity() == 0 && entry.captures() == 0, Rule.ENTRY, chunk.entry());
        chunk.constants().forEach(this::constant);
        chunk.functionReferences().forEach(this::functionReference);
        chunk.layoutReferences().forEach(this::layoutReference);
        for (Prototype function : chunk.functions()) {
            new FunctionForm(chunk, function).verify();
            Paths paths = Paths.of(function);
            new Assignment(chunk, function, paths).verify();
            new Typing(chunk, function, paths).verify();
        }
    }

    /** The text of {@code detail} is made only when it is needed. */
    private void expect(boolean condition, Rule rule, Object detail) {
        if (!condition) {
            throw new VerificationException(rule, chunk.name(), detail.toString());
        }
    }

    private void type(TypeDescriptor type) {
        int cases = type.cases().size();
        boolean fits = switch (type.kind()) {
            case UNION -> cases >= 1 && cases <= MAX_TAG;
            case RECORD, ANONYMOUS_RECORD, TUPLE, STRUCT_TUPLE, EXCEPTION, CLASS -> cases == 1;
            case INTERFACE, ENUM -> cases == 0;
            case PRIMITIVE -> cases <= 1;
        };
        expect(fits, Rule.TYPE_FORM, type.symbol() + " has " + cases + " cases");
        for (TypeDescriptor.Case shape : type.cases()) {
            expect(shape.fields().size() <= MAX_FIELDS, Rule.TYPE_FORM, type.symbol() + " has too many fields");
        }
    }

    private void constant(Constant constant) {
        boolean fits = switch (constant) {
            case Constant.Bits(var word) -> isPlain(word);
            case Constant.Decimal(var value) -> isDecimal(value);
            case Constant.NullaryCase(var layout) -> isShaped(layout) && layout.fields() == 0;
            case Constant.Text _, Constant.Int64 _, Constant.UInt64 _, Constant.NativeInt _, Constant.Big _, Constant.EnumValue _,
                    Constant.Format _ -> true;
        };
        expect(fits, Rule.CONSTANT_FORM, constant);
    }

    private static boolean isPlain(long word) {
        return Word.isDouble(word) || word == Word.TRUE || word == Word.FALSE || word == Word.UNIT || word == Word.NULL
                || Word.top(word) == Word.SMALL && Word.tag(word) < SmallKind.FUNCTION.ordinal();
    }

    private static boolean isDecimal(BigDecimal value) {
        return value.scale() >= 0 && value.scale() <= MAX_SCALE && value.unscaledValue().abs().bitLength() <= MAX_DECIMAL_BITS;
    }

    private void functionReference(FunctionReference reference) {
        Prototype own = functions.get(reference.symbol());
        boolean fits = reference.arity() >= 0 && reference.arity() <= MAX_ARGUMENTS && reference.captures() >= 0
                && (own == null || reference.isSatisfiedBy(own));
        expect(fits, Rule.REFERENCE_SHAPE, reference);
    }

    private void layoutReference(LayoutReference reference) {
        expect(isShaped(reference), Rule.REFERENCE_SHAPE, reference);
    }

    private boolean isShaped(LayoutReference reference) {
        if (reference.tag() < 0 || reference.tag() > MAX_TAG || reference.fields() < 0 || reference.fields() > MAX_FIELDS) {
            return false;
        }
        TypeDescriptor own = types.get(reference.type());
        if (own == null) {
            return true;
        }
        List<TypeDescriptor.Case> cases = own.cases();
        return reference.tag() < cases.size() && cases.get(reference.tag()).fields().size() == reference.fields();
    }
}
