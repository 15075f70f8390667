package fusabi.vm;

import fusabi.bytecode.CodecOutput;
import fusabi.bytecode.TypeDescriptor;
import fusabi.bytecode.WellKnown;
import fusabi.heap.ObjectKind;
import fusabi.host.HandleCodec;
import fusabi.host.StateInput;
import fusabi.host.StateOutput;
import fusabi.value.NumericKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static fusabi.bytecode.Opcode.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Snapshots made by hand, each wrong in one way, are refused by the rule that it breaks. */
class SnapshotForgeryTest {

    private static final Image IMAGE = Linker.link(List.of(Scripts.chunk()
            .global("it")
            .type(new TypeDescriptor("Day", "Day", "Day", TypeDescriptor.Kind.ENUM, List.of(), Optional.empty(), List.of(), Map.of(), Map.of("One", 1L),
                    Optional.of(NumericKind.INT32), Set.of(), Optional.empty()))
            .function("adder", 1, 1, f -> f.op(GET_FIELD, 2, 1, 0).op(ADD_INT, 0, 0, 2).ret(0))
            .function("two", 2, 0, f -> f.ret(0))
            .function("wait", 1, 0, f -> f.op(FIBER_YIELD, 1, 0).ret(1))
            .function("parent", 1, 0, f -> f.op(FIBER_RESUME, 1, 0, 0).ret(1))
            .function("count", 1, 0, f -> f.integer(1, 0).integer(2, 9).label("again").op(MOVE, 3, 1).jump(LOOP_INT, 1, 2, "again").ret(3))
            .function("compare", 1, 0, f -> f.op(EQUALS, 1, 0, 0).ret(1))
            .main(f -> f.integer(1, 3).call(0, "wait").ret(0)).build()), Scripts.natives());

    private static final int DATA = ObjectKind.DATA.ordinal();
    private static final int CLOSURE = ObjectKind.CLOSURE.ordinal();
    private static final int PAP = ObjectKind.PAP.ordinal();
    private static final int CELL = ObjectKind.CELL.ordinal();
    private static final int ARRAY = ObjectKind.ARRAY.ordinal();
    private static final int BOXED = ObjectKind.BOXED.ordinal();

    /** The sections of a snapshot of an instance at rest whose global holds unit; each can be replaced. */
    private static final class Forgery {

        private final Map<String, Consumer<CodecOutput>> sections = new LinkedHashMap<>();

        Forgery() {
            sections.put("doing", out -> out.one(SnapshotFormat.Doing.NOTHING.ordinal()));
            sections.put("next", out -> out.signed(Integer.MAX_VALUE));
            sections.put("budget", out -> numbers(out, 0, 0, 0, 0, 0, 0, 0));
            sections.put("objects", out -> out.natural(0));
            sections.put("codecs", out -> out.natural(0));
            sections.put("handles", out -> out.natural(0));
            sections.put("fields", _ -> { });
            sections.put("globals", out -> {
                out.natural(1);
                out.one(SnapshotFormat.UNIT);
            });
            sections.put("raised", out -> out.one(SnapshotFormat.NULL));
            sections.put("bodies", _ -> { });
            sections.put("running", _ -> { });
            sections.put("identities", out -> {
                out.natural(0);
                out.signed(0);
            });
            sections.put("services", out -> out.natural(0));
        }

        Forgery with(String section, Consumer<CodecOutput> content) {
            assertThat(sections).containsKey(section);
            sections.put(section, content);
            return this;
        }

        /** The global's word. */
        Forgery global(Consumer<CodecOutput> word) {
            return with("globals", out -> {
                out.natural(1);
                word.accept(out);
            });
        }

        /** Objects of so many words in all. */
        Forgery objects(int words, Consumer<CodecOutput> content) {
            return with("objects", out -> {
                out.natural(words);
                content.accept(out);
            });
        }

        /** One handle; its kind, and the rest. */
        Forgery handle(SnapshotFormat.Kind kind, Consumer<CodecOutput> content) {
            return with("handles", out -> {
                out.natural(1);
                out.one(kind.ordinal());
                content.accept(out);
            });
        }

        /** One fiber. */
        Forgery fiber(Fiber.State state, Consumer<CodecOutput> body) {
            return handle(SnapshotFormat.Kind.FIBER, _ -> { }).with("bodies", out -> {
                out.one(state.ordinal());
                body.accept(out);
            });
        }

        /** A suspended main program with these frames. */
        Forgery paused(Consumer<CodecOutput> frames) {
            return with("doing", out -> out.one(SnapshotFormat.Doing.PAUSED.ordinal())).with("running", out -> {
                out.natural(0);
                frames.accept(out);
            });
        }

        byte[] bytes() {
            CodecOutput out = new CodecOutput();
            out.bytes(SnapshotFormat.MAGIC);
            out.one(SnapshotFormat.VERSION);
            out.bytes(IMAGE.fingerprint());
            sections.values().forEach(section -> section.accept(out));
            byte[] content = out.toBytes();
            out.bits(SnapshotFormat.checksum(content, content.length));
            return out.toBytes();
        }
    }

    private static void numbers(CodecOutput out, long... numbers) {
        for (long number : numbers) {
            out.signed(number);
        }
    }

    /** Numbers from 0. */
    private static void naturals(CodecOutput out, int... numbers) {
        for (int number : numbers) {
            out.natural(number);
        }
    }

    private static int function(String symbol) {
        return IMAGE.function(symbol).orElseThrow();
    }

    /** The pc behind an instruction of a function. */
    private static int behind(String symbol, int instruction) {
        return IMAGE.functions[function(symbol)].start() + instruction + 1;
    }

    private static int layout(String type, int tag) {
        return IMAGE.types[IMAGE.typeSymbols.get(type)].firstLayout() + tag;
    }

    private static int hostFrame() {
        return Stubs.host(1) + 1;
    }

    private static Instance restore(byte[] bytes) {
        return Instance.restore(IMAGE, Limits.defaults().withHeap(1 << 20).withFuel(10_000), _ -> { }, _ -> { }, bytes);
    }

    private static DynamicTest refused(SnapshotRule rule, String what, Forgery forgery) {
        return refused(rule, what, forgery.bytes());
    }

    private static DynamicTest refused(SnapshotRule rule, String what, byte[] bytes) {
        return DynamicTest.dynamicTest(rule + ": " + what, () -> assertThatThrownBy(() -> restore(bytes))
                .isInstanceOfSatisfying(SnapshotException.class, refusal -> assertThat(refusal.rule()).as(refusal.getMessage()).isEqualTo(rule)));
    }

    @Test
    void whatIsRightIsAccepted() {
        Instance instance = restore(new Forgery().bytes());
        assertThat(instance.global("it")).hasValue(Word.UNIT);
        assertThat(instance.checkHeap()).isEmpty();
    }

    @Test
    void aPauseIsAccepted() {
        Instance instance = restore(new Forgery().paused(out -> {
            naturals(out, 2, hostFrame(), behind("count", 3));
            for (int value : new int[] {4, 6, 4}) {
                out.one(SnapshotFormat.INT - SnapshotFormat.LEAST_INT + value);
            }
        }).bytes());
        assertThat(instance.resume()).isEqualTo(new Ending.Completed(Word.ofInt(6)));
    }

    @TestFactory
    Stream<DynamicTest> theHeader() {
        byte[] right = new Forgery().bytes();
        byte[] noMagic = right.clone();
        noMagic[0] = 'X';
        byte[] version = right.clone();
        version[3]++;
        byte[] damaged = right.clone();
        damaged[right.length - 6]++;
        byte[] image = right.clone();
        image[10]++;
        return Stream.of(
                refused(SnapshotRule.MAGIC, "nothing", new byte[0]),
                refused(SnapshotRule.MAGIC, "other bytes", noMagic),
                refused(SnapshotRule.FORM, "only the beginning", Arrays.copyOf(right, 20)),
                refused(SnapshotRule.VERSION, "a later one", version),
                refused(SnapshotRule.CHECKSUM, "a changed byte", damaged),
                refused(SnapshotRule.IMAGE, "another program", sealed(image)),
                refused(SnapshotRule.FORM, "an unknown state", new Forgery().with("doing", out -> out.one(9))),
                refused(SnapshotRule.FORM, "negative fuel", new Forgery().with("budget", out -> numbers(out, 0, -1, 0, 0, 0, 0, 0))),
                refused(SnapshotRule.FORM, "bytes behind the end", new Forgery().with("services", out -> naturals(out, 0, 0))),
                refused(SnapshotRule.FORM, "no end", new Forgery().with("services", _ -> { })));
    }

    private static byte[] sealed(byte[] bytes) {
        int end = bytes.length - SnapshotFormat.CHECKSUM_BYTES;
        int checksum = SnapshotFormat.checksum(bytes, end);
        for (int i = 0; i < SnapshotFormat.CHECKSUM_BYTES; i++) {
            bytes[end + i] = (byte) (checksum >>> 8 * i);
        }
        return bytes;
    }

    @TestFactory
    Stream<DynamicTest> objects() {
        return Stream.of(
                refused(SnapshotRule.FORM, "more than there are bytes", new Forgery().objects(1 << 20, out -> naturals(out, CELL))),
                refused(SnapshotRule.FORM, "less than is said", new Forgery().objects(1, out -> out.one(CELL)).with("fields", out -> out.one(1))),
                refused(SnapshotRule.FORM, "a kind that there is not", new Forgery().objects(2, out -> out.one(7))),
                refused(SnapshotRule.LAYOUT, "none", new Forgery().objects(1, out -> naturals(out, DATA, 0))),
                refused(SnapshotRule.LAYOUT, "too large", new Forgery().objects(1, out -> naturals(out, DATA, IMAGE.layoutHeaders.length))),
                refused(SnapshotRule.FUNCTION, "a closure of nothing", new Forgery().objects(2, out -> naturals(out, CLOSURE, IMAGE.functions.length))),
                refused(SnapshotRule.FUNCTION, "a closure without captures", new Forgery().objects(2, out -> naturals(out, CLOSURE, function("two")))),
                refused(SnapshotRule.FORM, "an array longer than the bytes", new Forgery().objects(2, out -> naturals(out, ARRAY, 1 << 30))),
                refused(SnapshotRule.BOXED, "an int in a box", new Forgery().objects(2, out -> naturals(out, BOXED, NumericKind.INT32.ordinal()))),
                refused(SnapshotRule.PARTIAL, "of no function", new Forgery().objects(2, out -> naturals(out, PAP, 1))
                        .with("fields", out -> out.one(SnapshotFormat.NULL))),
                refused(SnapshotRule.PARTIAL, "empty", new Forgery().objects(1, out -> naturals(out, PAP, 0))),
                refused(SnapshotRule.PARTIAL, "with all arguments", new Forgery().objects(3, out -> naturals(out, PAP, 2)).with("fields", out -> {
                    small(out, SmallKind.FUNCTION, function("wait"));
                    out.one(SnapshotFormat.NULL);
                })));
    }

    private static void small(CodecOutput out, SmallKind kind, int bits) {
        out.one(SnapshotFormat.SMALL + kind.ordinal());
        out.signed(bits);
    }

    @TestFactory
    Stream<DynamicTest> words() {
        return Stream.of(
                refused(SnapshotRule.WORD, "of an unknown form", new Forgery().global(out -> out.one(15))),
                refused(SnapshotRule.WORD, "of an unknown small kind", new Forgery().global(out -> naturals(out, SnapshotFormat.SMALL + 20, 0))),
                refused(SnapshotRule.WORD, "a char that is too large", new Forgery().global(out -> small(out, SmallKind.CHAR, 1 << 16))),
                refused(SnapshotRule.WORD, "a byte below 0", new Forgery().global(out -> small(out, SmallKind.BYTE, -1))),
                refused(SnapshotRule.WORD, "an int64 that needs a box", new Forgery().global(out -> {
                    out.one(SnapshotFormat.INT64);
                    out.signed(1L << 60);
                })),
                refused(SnapshotRule.FUNCTION, "that does not exist", new Forgery().global(out -> small(out, SmallKind.FUNCTION, 1000))),
                refused(SnapshotRule.FUNCTION, "that captures", new Forgery().global(out -> small(out, SmallKind.FUNCTION, function("adder")))),
                refused(SnapshotRule.POINTER, "to nothing", new Forgery().global(out -> {
                    out.one(SnapshotFormat.POINTER);
                    out.signed(1);
                })),
                refused(SnapshotRule.POINTER, "out of the arena", new Forgery().global(out -> {
                    out.one(SnapshotFormat.POINTER);
                    out.signed(Integer.MIN_VALUE);
                })),
                refused(SnapshotRule.POINTER, "into an object", new Forgery().objects(2, out -> out.one(CELL)).with("fields", out -> {
                    out.one(SnapshotFormat.POINTER);
                    out.signed(2);
                })),
                refused(SnapshotRule.HANDLE, "that is not in use", new Forgery().global(out -> {
                    out.one(SnapshotFormat.HANDLE);
                    out.signed(0);
                })),
                refused(SnapshotRule.HANDLE, "of a constant that is not there", new Forgery().global(out -> {
                    out.one(SnapshotFormat.HANDLE);
                    out.signed(-1000);
                })),
                refused(SnapshotRule.LAYOUT, "a case with fields as one without", new Forgery().global(out ->
                        naturals(out, SnapshotFormat.NULLARY, layout(WellKnown.LIST, 1)))),
                refused(SnapshotRule.ENUM, "a list", new Forgery().global(out -> naturals(out, SnapshotFormat.ENUM, layout(WellKnown.LIST, 0), 0))),
                refused(SnapshotRule.LAYOUT, "an enum's as a case", new Forgery().global(out -> naturals(out, SnapshotFormat.NULLARY, layout("Day", 0)))),
                refused(SnapshotRule.GLOBALS, "too many", new Forgery().with("globals", out -> naturals(out, 2, 1, 1))));
    }

    @TestFactory
    Stream<DynamicTest> handles() {
        return Stream.of(
                refused(SnapshotRule.FORM, "of an unknown kind", new Forgery().with("handles", out -> naturals(out, 1, 9))),
                refused(SnapshotRule.FORM, "a text longer than the bytes", new Forgery().handle(SnapshotFormat.Kind.TEXT, out -> out.natural(1 << 28))),
                refused(SnapshotRule.FORM, "a text of no characters", new Forgery().handle(SnapshotFormat.Kind.TEXT, out -> naturals(out, 1, 1 << 20))),
                refused(SnapshotRule.HANDLE_OBJECT, "a number without digits", new Forgery().handle(SnapshotFormat.Kind.BIG, out -> out.natural(0))),
                refused(SnapshotRule.HANDLE_OBJECT, "a decimal with too many", new Forgery().handle(SnapshotFormat.Kind.DECIMAL, out -> {
                    out.signed(0);
                    out.natural(20);
                    out.bytes(new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
                })),
                refused(SnapshotRule.FORM, "a decimal's scale", new Forgery().handle(SnapshotFormat.Kind.DECIMAL, out -> out.signed(29))),
                refused(SnapshotRule.HANDLE_OBJECT, "of a codec that is not listed", new Forgery().handle(SnapshotFormat.Kind.HOST, out -> out.natural(0))),
                refused(SnapshotRule.HANDLE_OBJECT, "of a codec that is not registered", new Forgery().with("codecs", out -> naturals(out, 1, 1, 'x'))),
                refused(SnapshotRule.LIMIT, "more than the heap may hold", new Forgery().handle(SnapshotFormat.Kind.TEXT, out -> {
                    out.natural(600_000);
                    out.bytes(new byte[600_000]);
                })),
                refused(SnapshotRule.TRACE, "of what is no code", new Forgery().handle(SnapshotFormat.Kind.TRACE, _ -> { }).with("bodies", out -> {
                    numbers(out, 1, 2);
                    naturals(out, 1, 5);
                })),
                refused(SnapshotRule.TRACE, "of more frames than are kept", new Forgery().handle(SnapshotFormat.Kind.TRACE, _ -> { }).with("bodies", out -> {
                    numbers(out, 2, 2);
                    naturals(out, 1, behind("wait", 0));
                })),
                refused(SnapshotRule.IDENTITY, "that was not given", new Forgery().objects(2, out -> out.one(CELL)).with("fields", out -> out.one(1))
                        .with("identities", out -> {
                            out.natural(3);
                            out.one(SnapshotFormat.POINTER);
                            out.signed(1);
                            out.natural(5);
                            out.signed(4);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> stacks() {
        return Stream.of(
                refused(SnapshotRule.FORM, "a fiber in an unknown state", new Forgery().handle(SnapshotFormat.Kind.FIBER, _ -> { })
                        .with("bodies", out -> out.one(9))),
                refused(SnapshotRule.FIBER, "one runs while nothing does", new Forgery().fiber(Fiber.State.RUNNING, out -> out.natural(0))),
                refused(SnapshotRule.FIBER, "one waits for nothing", new Forgery().fiber(Fiber.State.WAITING, out -> {
                    naturals(out, 0, 2, hostFrame(), behind("parent", 0));
                })),
                refused(SnapshotRule.FIBER, "parked with what is no fiber", new Forgery().fiber(Fiber.State.SUSPENDED, out -> naturals(out, 1, 1, 7))),
                refused(SnapshotRule.FIBER, "parked inside itself", new Forgery().fiber(Fiber.State.SUSPENDED, out ->
                        naturals(out, 1, 1, 0, 0, 2, hostFrame(), behind("parent", 0)))),
                refused(SnapshotRule.FRAME, "none", new Forgery().paused(out -> out.natural(0))),
                refused(SnapshotRule.FORM, "more than there are bytes", new Forgery().paused(out -> out.natural(1 << 30))),
                refused(SnapshotRule.FRAME, "the first one is a script's", new Forgery().paused(out -> naturals(out, 1, behind("count", 3)))),
                refused(SnapshotRule.FRAME, "the host's inside", new Forgery().paused(out -> naturals(out, 2, hostFrame(), hostFrame()))),
                refused(SnapshotRule.FRAME, "out of the code", new Forgery().paused(out -> naturals(out, 2, hostFrame(), IMAGE.code.length + 1))),
                refused(SnapshotRule.FRAME, "below zero", new Forgery().paused(out -> naturals(out, 2, hostFrame(), 0))),
                refused(SnapshotRule.FRAME, "paused where no pause can be", new Forgery().paused(out -> naturals(out, 2, hostFrame(), behind("two", 0)))),
                refused(SnapshotRule.FRAME, "in the machine's stubs", new Forgery().paused(out -> naturals(out, 2, hostFrame(), Stubs.host(2) + 2))),
                refused(SnapshotRule.FRAME, "suspended where it does not yield", new Forgery().fiber(Fiber.State.SUSPENDED, out ->
                        naturals(out, 0, 2, hostFrame(), behind("count", 3)))),
                refused(SnapshotRule.FRAME, "below the top where it does not call", new Forgery().paused(out ->
                        naturals(out, 3, hostFrame(), behind("wait", 0), behind("count", 3)))),
                refused(SnapshotRule.FRAME, "a walk of nothing", new Forgery().paused(out -> naturals(out, 3, hostFrame(), Stubs.WALK + 1, 0))),
                refused(SnapshotRule.FRAME, "a walk of too few words", new Forgery().paused(out ->
                        naturals(out, 4, hostFrame(), behind("compare", 0), Stubs.WALK + 1, 2, 1, 1))),
                refused(SnapshotRule.FRAME, "a walk over what is no object", new Forgery().paused(out ->
                        naturals(out, 4, hostFrame(), behind("compare", 0), Stubs.WALK + 1, 6, 1, 1, 1, 1, 1, 1))),
                refused(SnapshotRule.FRAME_WORD, "a counter that is no int", new Forgery().paused(out ->
                        naturals(out, 2, hostFrame(), behind("count", 3), SnapshotFormat.TRUE, SnapshotFormat.TRUE))),
                refused(SnapshotRule.LIMIT, "a stack that is too long", new Forgery().paused(out -> {
                    out.natural(200_002);
                    out.natural(hostFrame());
                    for (int i = 0; i < 200_000; i++) {
                        out.natural(behind("main", 1));
                    }
                })));
    }

    @Test
    void whatACodecThrowsIsARefusal() {
        HandleCodec<Object> codec = new HandleCodec<>() {
            @Override
            public String symbol() {
                return "thing";
            }

            @Override
            public Class<Object> type() {
                return Object.class;
            }

            @Override
            public void write(Object object, StateOutput output) {
                output.text("");
            }

            @Override
            public Object read(StateInput input) {
                return input.text().charAt(0);
            }
        };
        Image image = Linker.link(List.of(Scripts.chunk().global("it").main(f -> f.callNative(0, 0, "make").global(SET_GLOBAL, 0, "it").ret(0)).build()),
                NativeTable.builder().add("make", 0, call -> call.ofObject(new Object(), 10)).codec(codec).build());
        Instance instance = Scripts.instance(image, Limits.defaults());
        Scripts.completed(instance.runAll());
        byte[] bytes = instance.snapshot();
        assertThatThrownBy(() -> Instance.restore(image, Limits.defaults(), _ -> { }, _ -> { }, bytes))
                .isInstanceOf(SnapshotException.class).hasMessageContaining("thing");
    }
}
