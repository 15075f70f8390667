package fusabi.vm;

import fusabi.bytecode.Assembler;
import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.heap.Header;
import fusabi.heap.ObjectKind;
import fusabi.host.Services;
import fusabi.value.HandleKind;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static fusabi.bytecode.Opcode.*;
import static org.assertj.core.api.Assertions.assertThat;

class StructureTest {

    /** Never collects in these tests: words are held in Java variables. */
    private final Interpreter machine = new Interpreter(Scripts.image(chunk().build()), Limits.defaults(),
            new Natives.Output(_ -> { }, _ -> { }, () -> null, List.of(), Services.none()));
    private final Structure structure = machine.structure;

    private static Assembler chunk() {
        return Scripts.chunk()
                .type("Class", TypeDescriptor.Kind.CLASS, 1)
                .type("Record", TypeDescriptor.Kind.RECORD, 2)
                .type("Declared", TypeDescriptor.Kind.EXCEPTION, 4)
                .function("equals", 2, 0, f -> f.op(GET_FIELD, 0, 0, 0).op(GET_FIELD, 1, 1, 0).op(EQ_INT, 0, 0, 1).ret(0))
                .function("hash", 1, 0, f -> f.op(GET_FIELD, 0, 0, 0).ret(0))
                .function("compare", 2, 0, f -> f.op(GET_FIELD, 0, 0, 0).op(GET_FIELD, 1, 1, 0).op(SUB_INT, 0, 1, 0).ret(0))
                .type(Assembler.descriptor("ByFirst", TypeDescriptor.Kind.RECORD, Optional.empty(),
                        Set.of(TypeDescriptor.Trait.CUSTOM_EQUALITY, TypeDescriptor.Trait.CUSTOM_COMPARISON),
                        Map.of("System.Object.Equals", "equals", "System.Object.GetHashCode", "hash", "System.IComparable.CompareTo", "compare"), 2))
                .type(Assembler.descriptor("Incomparable", TypeDescriptor.Kind.RECORD, Optional.empty(),
                        Set.of(TypeDescriptor.Trait.NO_COMPARISON), Map.of(), 1))
                .main(f -> f.op(RETURN_UNIT, 0));
    }

    private long object(String type, int tag, long... fields) {
        int layout = machine.image.types[machine.image.typeSymbols.get(type)].firstLayout() + tag;
        if (fields.length == 0) {
            return Word.nullary(tag, layout);
        }
        int index = machine.heap.allocateNow(machine.image.layoutHeaders[layout]);
        System.arraycopy(fields, 0, machine.heap.arena(), index + 1, fields.length);
        return Word.pointer(tag, index);
    }

    private long array(long... items) {
        int index = machine.heap.allocateNow(Header.of(ObjectKind.ARRAY, 0, items.length));
        System.arraycopy(items, 0, machine.heap.arena(), index + 1, items.length);
        return Word.pointer(0, index);
    }

    private long list(long... items) {
        long list = object(WellKnown.LIST, 0);
        for (int i = items.length - 1; i >= 0; i--) {
            list = object(WellKnown.LIST, 1, items[i], list);
        }
        return list;
    }

    private long text(String text) {
        return machine.heap.handleNow(HandleKind.STRING, text, 40);
    }

    private static long number(double value) {
        return Word.ofDouble(value);
    }

    private static long integer(int value) {
        return Word.ofInt(value);
    }

    // ---- laws

    /** A value as a tree of Java objects, made into words twice so that no sharing helps. */
    sealed interface Tree {
        record Leaf(Object value) implements Tree {}

        record Node(List<Tree> items, boolean isList) implements Tree {}
    }

    @Provide
    Arbitrary<Tree> trees() {
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                Arbitraries.integers().between(-2, 2).map(i -> (Object) i), Arbitraries.of(0.0, -0.0, 1.5, -1.5).map(d -> (Object) d),
                Arbitraries.of("", "a", "b", "ab").map(s -> (Object) s), Arbitraries.of(true, false).map(b -> (Object) b));
        return Arbitraries.lazyOf(
                () -> leaves.map(Tree.Leaf::new), () -> leaves.map(Tree.Leaf::new),
                () -> trees().list().ofMaxSize(3).map(items -> new Tree.Node(items, true)),
                () -> trees().list().ofSize(2).map(items -> new Tree.Node(items, false)));
    }

    private long word(Tree tree) {
        return switch (tree) {
            case Tree.Leaf(Integer value) -> integer(value);
            case Tree.Leaf(Double value) -> number(value);
            case Tree.Leaf(String value) -> text(value);
            case Tree.Leaf(Object value) -> Word.ofBool((Boolean) value);
            case Tree.Node(var items, var isList) -> {
                long[] words = items.stream().mapToLong(this::word).toArray();
                yield isList ? list(words) : object("Record", 0, words);
            }
        };
    }

    @Property
    void equalValuesHaveEqualHashesAndCompareAsEqual(@ForAll("trees") Tree tree) {
        long x = word(tree);
        long y = word(tree);
        assertThat(structure.equal(x, y, false)).isTrue();
        assertThat(structure.equal(x, y, true)).isTrue();
        assertThat(structure.hash(x)).isEqualTo(structure.hash(y));
        assertThat(structure.compare(x, y)).isZero();
    }

    @Property
    void equalityIsSymmetricAndAgreesWithHashes(@ForAll("trees") Tree left, @ForAll("trees") Tree right) {
        long x = word(left);
        long y = word(right);
        boolean equal = structure.equal(x, y, false);
        assertThat(structure.equal(y, x, false)).isEqualTo(equal);
        assertThat(equal && structure.hash(x) != structure.hash(y)).isFalse();
    }

    @Property(tries = 300)
    void comparisonOfListsIsATotalOrder(@ForAll List<List<Integer>> lists) {
        long[] words = lists.stream().mapToLong(items -> list(items.stream().mapToLong(StructureTest::integer).toArray())).toArray();
        for (int i = 0; i + 2 < words.length; i++) {
            int xy = structure.compare(words[i], words[i + 1]);
            assertThat(Integer.signum(structure.compare(words[i + 1], words[i]))).isEqualTo(-Integer.signum(xy));
            assertThat(xy == 0).isEqualTo(lists.get(i).equals(lists.get(i + 1)));
            if (xy <= 0 && structure.compare(words[i + 1], words[i + 2]) <= 0) {
                assertThat(structure.compare(words[i], words[i + 2])).isLessThanOrEqualTo(0);
            }
        }
    }

    // ---- what F# does

    @Test
    void nanEqualsItselfOnlyForEquals() {
        long nan = number(Double.NaN);
        assertThat(structure.equal(nan, nan, false)).isFalse();
        assertThat(structure.equal(nan, nan, true)).isTrue();
        assertThat(structure.equal(list(nan), list(nan), false)).isFalse();
        long shared = list(nan);
        assertThat(structure.equal(shared, shared, false)).isFalse();
        assertThat(structure.equal(shared, shared, true)).isTrue();
        assertThat(structure.compare(nan, nan)).isZero();
        assertThat(structure.compare(nan, number(1))).isEqualTo(-1);
        assertThat(structure.below(LESS, list(nan), list(number(1)))).isEqualTo(Word.FALSE);
        assertThat(structure.below(LESS_EQUAL, list(number(1)), list(nan))).isEqualTo(Word.FALSE);
    }

    @Test
    void zerosAreEqual() {
        assertThat(structure.equal(number(0.0), number(-0.0), false)).isTrue();
        assertThat(structure.hash(number(0.0))).isEqualTo(structure.hash(number(-0.0)));
        assertThat(structure.equal(Word.ofFloat32(0f), Word.ofFloat32(-0f), false)).isTrue();
    }

    @Test
    void stringsCompareByTheDifferenceOfTheirUnits() {
        assertThat(structure.compare(text("a"), text("c"))).isEqualTo(-2);
        assertThat(structure.compare(text("abcd"), text("ab"))).isEqualTo(2);
        assertThat(structure.compare(text("abc"), text("a"))).isEqualTo('b');
        assertThat(structure.compare(Word.ofChar('a'), Word.ofChar('c'))).isEqualTo(-1);
        assertThat(structure.compare(Word.NULL, text(""))).isEqualTo(-1);
    }

    @Test
    void arraysCompareByLengthFirstListsDoNot() {
        assertThat(structure.compare(array(integer(1), integer(2)), array(integer(3)))).isEqualTo(1);
        assertThat(structure.compare(list(integer(1), integer(2)), list(integer(3)))).isEqualTo(-1);
        assertThat(structure.equal(array(integer(1)), array(integer(1)), false)).isTrue();
    }

    @Test
    void casesCompareInTheirOrder() {
        assertThat(structure.compare(object(WellKnown.OPTION, 0), object(WellKnown.OPTION, 1, integer(1)))).isEqualTo(-1);
        assertThat(structure.compare(object(WellKnown.OPTION, 1, integer(1)), object(WellKnown.OPTION, 1, integer(2)))).isEqualTo(-1);
    }

    @Test
    void wideNumbersCompareByValue() {
        long large = machine.values.ofInteger(fusabi.value.NumericKind.INT64, Long.MAX_VALUE);
        long small = machine.values.ofInteger(fusabi.value.NumericKind.INT64, -1);
        assertThat(structure.compare(large, small)).isEqualTo(1);
        assertThat(structure.equal(large, machine.values.ofInteger(fusabi.value.NumericKind.INT64, Long.MAX_VALUE), false)).isTrue();
        long unsigned = machine.values.ofInteger(fusabi.value.NumericKind.UINT64, -1);
        assertThat(structure.compare(unsigned, machine.values.ofInteger(fusabi.value.NumericKind.UINT64, 1))).isEqualTo(1);
        assertThat(structure.compare(Word.small(6, -1), Word.small(6, 1))).isEqualTo(1);
    }

    @Test
    void decimalsOfOtherScalesAreEqual() {
        long one = machine.heap.handleNow(HandleKind.DECIMAL, new BigDecimal("1.0"), 96);
        long other = machine.heap.handleNow(HandleKind.DECIMAL, new BigDecimal("1.00"), 96);
        assertThat(structure.equal(one, other, false)).isTrue();
        assertThat(structure.hash(one)).isEqualTo(structure.hash(other));
        long big = machine.heap.handleNow(HandleKind.BIGINT, BigInteger.TEN, 96);
        assertThat(structure.equal(big, machine.heap.handleNow(HandleKind.BIGINT, new BigInteger("10"), 96), false)).isTrue();
    }

    @Test
    void objectsOfClassesAreEqualToThemselvesOnly() {
        long x = object("Class", 0, integer(1));
        assertThat(structure.equal(x, x, false)).isTrue();
        assertThat(structure.equal(x, object("Class", 0, integer(1)), false)).isFalse();
    }

    @Test
    void declaredExceptionsCompareTheirOwnFields() {
        long x = object("Declared", 0, text("m"), Word.NULL, Word.NULL, integer(1));
        assertThat(structure.equal(x, object("Declared", 0, text("other"), Word.NULL, Word.NULL, integer(1)), false)).isTrue();
        assertThat(structure.equal(x, object("Declared", 0, text("m"), Word.NULL, Word.NULL, integer(2)), false)).isFalse();
    }

    @Test
    void customEqualityAndComparisonAreAsked() {
        long x = object("ByFirst", 0, integer(1), integer(2));
        long y = object("ByFirst", 0, integer(1), integer(3));
        assertThat(structure.equal(list(x), list(y), false)).isTrue();
        assertThat(structure.hash(x)).isEqualTo(structure.hash(y));
        assertThat(structure.compare(list(x), list(object("ByFirst", 0, integer(5), integer(0))))).isEqualTo(4);
    }

    @Test
    void whatHasNoOrderRaises() {
        for (long word : new long[] {object("Incomparable", 0, integer(1)), object("Class", 0, integer(1)), Word.small(8, 0)}) {
            long other = Word.isPointer(word) ? object("Incomparable", 0, integer(1)) : Word.small(8, 1);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> structure.compare(word, other))).isInstanceOf(ScriptRaise.class);
        }
    }

    @Test
    void aMillionElementsNeedNoJavaStack() {
        long[] items = new long[1_000_000];
        java.util.Arrays.fill(items, integer(7));
        long x = list(items);
        long y = list(items);
        assertThat(structure.equal(x, y, false)).isTrue();
        assertThat(structure.compare(x, y)).isZero();
        assertThat(structure.hash(x)).isEqualTo(structure.hash(y));
    }

    @Test
    void deepDataNeedNoJavaStack() {
        long x = integer(0);
        long y = integer(0);
        for (int i = 0; i < 300_000; i++) {
            x = object("Record", 0, x, integer(1));
            y = object("Record", 0, y, integer(1));
        }
        assertThat(structure.equal(x, y, false)).isTrue();
        assertThat(structure.compare(x, y)).isZero();
        assertThat(structure.hash(x)).isEqualTo(structure.hash(y));
    }
}
