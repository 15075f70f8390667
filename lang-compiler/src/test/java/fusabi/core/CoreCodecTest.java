package fusabi.core;

import fusabi.bytecode.LayoutReference;
import fusabi.bytecode.Operation;
import fusabi.source.Span;
import fusabi.syntax.Literal;
import fusabi.value.NumericKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CoreCodecTest {

    private static final Span NOWHERE = Span.none();

    @Property(tries = 300)
    void whatIsReadIsWhatWasWritten(@ForAll long seed) {
        CoreProgram.Definition.Function function = new Generator(seed).function();
        Encoded once = Encoded.of(function);
        CoreProgram.Definition.Function read = once.read();
        Encoded twice = Encoded.of(read);
        assertThat(twice.bytes).isEqualTo(once.bytes);
        assertThat(twice.texts).isEqualTo(once.texts);
        assertThat(read.isInline()).isEqualTo(function.isInline());
        assertThat(shape(read.body())).isEqualTo(shape(function.body()));
    }

    @Property(tries = 300)
    void damageIsNoticedOrHarmless(@ForAll long seed) {
        Encoded encoded = Encoded.of(new Generator(seed).function());
        Random random = new Random(seed);
        byte[] damaged = encoded.bytes.clone();
        for (int i = 0; i < 3; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        try {
            new Encoded(damaged, encoded.texts).read();
        } catch (ByteSource.MalformedException e) {
            assertThat(e.getMessage()).isNotEmpty();
        }
    }

    @Test
    void variablesStayTheSameObject() {
        Variable x = Variable.of("x");
        Variable counter = Variable.mutable("counter");
        CoreExpression body = new CoreExpression.Let(counter, new CoreExpression.Local(x, NOWHERE), new CoreExpression.Local(counter, NOWHERE), NOWHERE);
        CoreProgram.Definition.Function read = Encoded.of(
                new CoreProgram.Definition.Function("M.f", "f", true, List.of(x), body, NOWHERE)).read();
        CoreExpression.Let let = (CoreExpression.Let) read.body();
        assertThat(((CoreExpression.Local) let.value()).variable()).isSameAs(read.parameters().getFirst());
        assertThat(((CoreExpression.Local) let.body()).variable()).isSameAs(let.variable());
        assertThat(let.variable().isMutable()).isTrue();
        assertThat(read.parameters().getFirst().name()).isEqualTo("x");
    }

    @Test
    void aTruncatedBodyIsRefused() {
        Encoded encoded = Encoded.of(new Generator(7).function());
        byte[] shorter = java.util.Arrays.copyOf(encoded.bytes, encoded.bytes.length - 1);
        assertThatThrownBy(() -> new Encoded(shorter, encoded.texts).read()).isInstanceOf(ByteSource.MalformedException.class);
    }

    /** The tree without the identities of its variables. */
    private static String shape(CoreExpression expression) {
        return expression.toString().replaceAll("@[0-9a-f]+", "").replaceAll("Span\\[[^]]*]", "").replaceAll("<built-in>:\\d+:\\d+", "");
    }

    private record Encoded(byte[] bytes, List<String> texts) {
        static Encoded of(CoreProgram.Definition.Function function) {
            ByteSink.Texts texts = new ByteSink.Texts();
            ByteSink sink = new ByteSink(texts);
            CoreCodec.write(function, sink);
            return new Encoded(sink.toBytes(), texts.all());
        }

        CoreProgram.Definition.Function read() {
            return CoreCodec.read(ByteSource.of(bytes, ByteSource.Texts.of(texts)));
        }
    }

    /** Trees that no checker would make, but every record of the core in every place. */
    private static final class Generator {
        private final Random random;
        private final List<Variable> variables = new ArrayList<>();

        Generator(long seed) {
            random = new Random(seed);
        }

        CoreProgram.Definition.Function function() {
            List<Variable> parameters = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                parameters.add(fresh());
            }
            return new CoreProgram.Definition.Function("M." + name(), name(), random.nextBoolean(), parameters, expression(5), NOWHERE);
        }

        private String name() {
            return "n" + random.nextInt(20);
        }

        private Variable fresh() {
            Variable made = random.nextBoolean() ? Variable.of(name()) : Variable.mutable(name());
            variables.add(made);
            return made;
        }

        private Variable known() {
            return variables.get(random.nextInt(variables.size()));
        }

        private LayoutReference layout() {
            return new LayoutReference("T." + name(), random.nextInt(4), random.nextInt(5));
        }

        private List<CoreExpression> several(int depth) {
            List<CoreExpression> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(expression(depth));
            }
            return items;
        }

        private static <E> E any(Random random, E[] values) {
            return values[random.nextInt(values.length)];
        }

        CoreExpression expression(int depth) {
            int next = depth - 1;
            return switch (depth == 0 ? random.nextInt(6) : random.nextInt(31)) {
                case 0 -> new CoreExpression.Constant(literal(), NOWHERE);
                case 1 -> new CoreExpression.EnumConstant(name(), random.nextInt(), NOWHERE);
                case 2 -> new CoreExpression.FormatConstant(name() + "%d", NOWHERE);
                case 3 -> new CoreExpression.Local(known(), NOWHERE);
                case 4 -> new CoreExpression.Global(name(), NOWHERE);
                case 5 -> new CoreExpression.FunctionValue(name(), random.nextInt(5), NOWHERE);
                case 6 -> new CoreExpression.Lambda(name(), List.of(fresh(), fresh()), expression(next), NOWHERE);
                case 7 -> new CoreExpression.Apply(expression(next), several(next), NOWHERE);
                case 8 -> new CoreExpression.Let(fresh(), expression(next), expression(next), NOWHERE);
                case 9 -> new CoreExpression.LetRec(
                        List.of(new CoreExpression.Recursive(fresh(), expression(next))), expression(next), NOWHERE);
                case 10 -> new CoreExpression.Assign(known(), expression(next), NOWHERE);
                case 11 -> new CoreExpression.SetGlobal(name(), expression(next), NOWHERE);
                case 12 -> new CoreExpression.If(expression(next), expression(next), expression(next), NOWHERE);
                case 13 -> new CoreExpression.Sequence(several(next), NOWHERE);
                case 14 -> new CoreExpression.While(expression(next), expression(next), NOWHERE);
                case 15 -> new CoreExpression.ForRange(fresh(), expression(next), expression(next), random.nextBoolean(), expression(next), NOWHERE);
                case 16 -> new CoreExpression.Match(expression(next), List.of(clause(next), clause(next)),
                        any(random, CoreExpression.MatchKind.values()), NOWHERE, NOWHERE);
                case 17 -> new CoreExpression.TryWith(expression(next), fresh(), expression(next), NOWHERE);
                case 18 -> new CoreExpression.TryFinally(expression(next), expression(next), NOWHERE);
                case 19 -> new CoreExpression.Construct(layout(), several(next), NOWHERE);
                case 20 -> new CoreExpression.GetField(expression(next), random.nextInt(9), NOWHERE);
                case 21 -> new CoreExpression.SetField(expression(next), random.nextInt(9), expression(next), NOWHERE);
                case 22 -> new CoreExpression.TagTest(expression(next), random.nextInt(9), NOWHERE);
                case 23 -> new CoreExpression.Arithmetic(any(random, Operation.values()), any(random, NumericKind.values()), several(next), NOWHERE);
                case 24 -> new CoreExpression.Convert(any(random, NumericKind.values()), any(random, NumericKind.values()), random.nextBoolean(),
                        expression(next), NOWHERE);
                case 25 -> new CoreExpression.Primitive(any(random, Intrinsic.values()), several(next), NOWHERE);
                case 26 -> new CoreExpression.NewArray(several(next), NOWHERE);
                case 27 -> new CoreExpression.CallMethod(name(), several(next), NOWHERE);
                case 28 -> new CoreExpression.CallNative(name(), several(next), NOWHERE);
                case 29 -> new CoreExpression.TypeTest(expression(next), name(), NOWHERE);
                default -> new CoreExpression.Cast(expression(next), name(), NOWHERE);
            };
        }

        private CoreExpression.Clause clause(int depth) {
            Optional<CoreExpression> guard = random.nextBoolean() ? Optional.of(expression(depth)) : Optional.empty();
            return new CoreExpression.Clause(pattern(depth), guard, expression(depth), NOWHERE);
        }

        private CorePattern pattern(int depth) {
            int next = depth - 1;
            return switch (depth == 0 ? random.nextInt(4) : random.nextInt(12)) {
                case 0 -> new CorePattern.Any(NOWHERE);
                case 1 -> new CorePattern.Constant(literal(), NOWHERE);
                case 2 -> new CorePattern.EnumConstant(
                        new CorePattern.EnumShape(name(), name(), List.of(new CorePattern.EnumCase(name(), 3))), random.nextInt(), NOWHERE);
                case 3 -> new CorePattern.Null(NOWHERE);
                case 4 -> new CorePattern.Bind(fresh(), pattern(next), NOWHERE);
                case 5 -> new CorePattern.Case(
                        new CorePattern.UnionShape(name(), List.of(new CorePattern.CaseShape(name(), 2))), 0, List.of(pattern(next)), NOWHERE);
                case 6 -> new CorePattern.Product(layout(), List.of(name()), List.of(pattern(next)), NOWHERE);
                case 7 -> new CorePattern.ArrayOf(List.of(pattern(next), pattern(next)), NOWHERE);
                case 8 -> new CorePattern.Or(pattern(next), pattern(next), NOWHERE);
                case 9 -> new CorePattern.And(List.of(pattern(next), pattern(next)), NOWHERE);
                case 10 -> new CorePattern.TypeTest(name(), pattern(next), NOWHERE);
                default -> new CorePattern.View(expression(next), name(), pattern(next), NOWHERE);
            };
        }

        private Literal literal() {
            return switch (random.nextInt(21)) {
                case 0 -> new Literal.Unit();
                case 1 -> new Literal.Null();
                case 2 -> new Literal.Bool(random.nextBoolean());
                case 3 -> new Literal.Char((char) random.nextInt());
                case 4 -> new Literal.Text(name());
                case 5 -> new Literal.Bytes(name());
                case 6 -> new Literal.SByte((byte) random.nextInt());
                case 7 -> new Literal.Byte((byte) random.nextInt());
                case 8 -> new Literal.Int16((short) random.nextInt());
                case 9 -> new Literal.UInt16((short) random.nextInt());
                case 10 -> new Literal.Int32(random.nextInt());
                case 11 -> new Literal.UInt32(random.nextInt());
                case 12 -> new Literal.Int64(random.nextLong());
                case 13 -> new Literal.UInt64(random.nextLong());
                case 14 -> new Literal.NativeInt(random.nextLong());
                case 15 -> new Literal.UNativeInt(random.nextLong());
                case 16 -> new Literal.Float(random.nextGaussian());
                case 17 -> new Literal.Float32(random.nextFloat());
                case 18 -> new Literal.Decimal(BigDecimal.valueOf(random.nextLong(), random.nextInt(20)));
                case 19 -> new Literal.BigInt(BigInteger.valueOf(random.nextLong()).pow(3));
                default -> new Literal.UserNumber(BigInteger.valueOf(random.nextLong()), 'Q');
            };
        }
    }
}
