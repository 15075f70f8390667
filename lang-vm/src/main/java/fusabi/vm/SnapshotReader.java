package fusabi.vm;

import fusabi.bytecode.CodecException;
import fusabi.heap.Header;
import fusabi.heap.Heap;
import fusabi.heap.HeapBuilder;
import fusabi.heap.ObjectKind;
import fusabi.host.HandleCodec;
import fusabi.host.LimitExceeded;
import fusabi.host.ServiceState;
import fusabi.host.StateInput;
import fusabi.value.NumericKind;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Fills an instance that is as new from bytes: see {@link SnapshotFormat}. What it does not refuse, the machine can run safely. */
final class SnapshotReader {
    /*
     * As with chunks, the kinds of words in registers and fields are not followed: the machine's words say what they are, and the interpreter checks
     * a word's kind wherever a wrong one could reach memory that is not its own. A forged snapshot that keeps to the rules may hold values that no
     * run of the program could have made; using them fails with a fault at worst, inside the instance's own memory and limits.
     */

    private static final SnapshotFormat.Kind[] HANDLE_KINDS = SnapshotFormat.Kind.values();
    private static final Fiber.State[] STATES = Fiber.State.values();
    private static final ObjectKind[] OBJECT_KINDS = ObjectKind.values();
    private static final NumericKind[] NUMERIC_KINDS = NumericKind.values();

    private final Interpreter interpreter;
    private final Image image;
    private final HeapBuilder heap;
    private final SnapshotInput input;
    private final FrameKinds kinds;
    private final List<HandleCodec<?>> codecs = new ArrayList<>();
    private SnapshotFormat.Kind[] handles;
    private HandleCodec<?>[] handleCodecs;
    private Fiber[] fibers;
    /** Where the stacks of fibers are that run, wait or are parked, until they have their place in a chain; and the chains of parked ones. */
    private FrameReader.Top[] tops;
    private final Map<Fiber, int[]> chains = new LinkedHashMap<>();
    private SnapshotFormat.Doing doing;
    private int nextEntry;

    private SnapshotReader(byte[] bytes, Interpreter interpreter) {
        this.interpreter = interpreter;
        this.image = interpreter.image;
        this.heap = new HeapBuilder(interpreter.heap);
        this.kinds = new FrameKinds(image, interpreter.values, heap);
        this.input = new SnapshotInput(bytes, SnapshotFormat.HEADER_BYTES, bytes.length - SnapshotFormat.CHECKSUM_BYTES, image, heap);
    }

    /** Restores a snapshot into an interpreter of its image that has done nothing yet. The result is where {@code runAll} goes on. */
    static int read(byte[] bytes, Interpreter interpreter) {
        header(bytes, interpreter.image);
        SnapshotReader reader = new SnapshotReader(bytes, interpreter);
        try {
            reader.instance();
            return reader.nextEntry;
        } catch (CodecException _) {
            throw SnapshotException.refused(SnapshotRule.FORM, "it ends early");
        } catch (LimitExceeded stop) {
            throw SnapshotException.refused(SnapshotRule.LIMIT, stop.getMessage());
        }
    }

    private static void header(byte[] bytes, Image image) {
        int magic = SnapshotFormat.MAGIC.length;
        if (bytes.length < magic || !Arrays.equals(bytes, 0, magic, SnapshotFormat.MAGIC, 0, magic)) {
            throw SnapshotException.refused(SnapshotRule.MAGIC, "these bytes do not");
        }
        if (bytes.length < SnapshotFormat.HEADER_BYTES + SnapshotFormat.CHECKSUM_BYTES) {
            throw SnapshotException.refused(SnapshotRule.FORM, "it ends early");
        }
        int version = bytes[magic];
        if (version != SnapshotFormat.VERSION) {
            throw SnapshotException.refused(SnapshotRule.VERSION, "version " + version);
        }
        int end = bytes.length - SnapshotFormat.CHECKSUM_BYTES;
        int checksum = 0;
        for (int i = 0; i < SnapshotFormat.CHECKSUM_BYTES; i++) {
            checksum |= (bytes[end + i] & 0xFF) << 8 * i;
        }
        if (checksum != SnapshotFormat.checksum(bytes, end)) {
            throw SnapshotException.refused(SnapshotRule.CHECKSUM, "it is damaged");
        }
        int from = magic + 1;
        if (!Arrays.equals(bytes, from, SnapshotFormat.HEADER_BYTES, image.fingerprint(), 0, SnapshotFormat.FINGERPRINT_BYTES)) {
            throw SnapshotException.refused(SnapshotRule.IMAGE, "it was taken of another program, or with another version of the library");
        }
    }

    private void instance() {
        doing = input.of(SnapshotFormat.Doing.values());
        nextEntry = input.number(0, Integer.MAX_VALUE);
        interpreter.budget.read(input);
        objects();
        codecs();
        handles();
        for (int index = 1; index < heap.end(); index = heap.next(index)) {
            fields(index);
        }
        globals();
        interpreter.exceptions.restore(input.word());
        for (int handle = 0; handle < handles.length; handle++) {
            body(handle);
        }
        running();
        identities();
        services();
        input.expectEnd();
        heap.finish();
    }

    // ---- the arena

    private void objects() {
        int end = 1 + input.count(1);
        while (heap.end() < end) {
            heap.add(header(input.of(OBJECT_KINDS)));
        }
        if (heap.end() != end) {
            throw input.refused("more objects than there should be");
        }
    }

    private long header(ObjectKind kind) {
        return switch (kind) {
            case DATA -> image.layoutHeaders[input.layout()];
            case CLOSURE -> {
                int function = input.natural();
                if (function >= image.functions.length || image.captures(function) == 0) {
                    throw SnapshotException.refused(SnapshotRule.FUNCTION, "a closure of " + function);
                }
                yield Header.of(kind, function, image.captures(function));
            }
            case PAP -> {
                int size = input.count(1);
                if (size == 0 || size > Stubs.MAX_ARGUMENTS) {
                    throw SnapshotException.refused(SnapshotRule.PARTIAL, "of " + size + " words");
                }
                yield Header.of(kind, 0, size);
            }
            case CELL -> Header.of(kind, 0, 1);
            case ARRAY -> Header.of(kind, 0, input.count(1));
            case BOXED -> Header.of(kind, boxed(input.natural()), 0);
        };
    }

    private int boxed(int kind) {
        boolean fits = kind < NUMERIC_KINDS.length && switch (NUMERIC_KINDS[kind]) {
            case INT64, UINT64, NATIVEINT, UNATIVEINT -> true;
            case SBYTE, BYTE, INT16, UINT16, INT32, UINT32, CHAR, FLOAT32, FLOAT, DECIMAL, BIGINT -> false;
        };
        if (!fits) {
            throw SnapshotException.refused(SnapshotRule.BOXED, "kind " + kind);
        }
        return kind;
    }

    private void fields(int index) {
        long header = heap.header(index);
        if (Header.kind(header) == ObjectKind.BOXED) {
            heap.setField(index, 0, input.number());
        }
        for (int i = 0; i < Header.size(header); i++) {
            heap.setField(index, i, input.word());
        }
        if (Header.kind(header) == ObjectKind.PAP) {
            int function = function(heap.field(index, 0));
            if (function < 0 || Header.size(header) > image.functions[function].prototype().arity()) {
                throw SnapshotException.refused(SnapshotRule.PARTIAL, "of function " + function);
            }
        }
    }

    /** The id of the function that a function or closure word stands for, or -1. */
    private int function(long word) {
        if (Word.isPointer(word)) {
            long header = heap.header(Word.low(word));
            return Header.kind(header) == ObjectKind.CLOSURE ? Header.layout(header) : -1;
        }
        return Word.top(word) == Word.SMALL && Word.tag(word) == SmallKind.FUNCTION.ordinal() ? Word.low(word) : -1;
    }

    private void globals() {
        int count = input.natural();
        if (count != interpreter.globals.length) {
            throw SnapshotException.refused(SnapshotRule.GLOBALS, count + " for " + interpreter.globals.length);
        }
        for (int i = 0; i < count; i++) {
            interpreter.globals[i] = input.word();
        }
    }

    // ---- the side table

    private void codecs() {
        int count = input.count(1);
        for (int i = 0; i < count; i++) {
            String symbol = input.text();
            codecs.add(image.nativeTable.codec(symbol).orElseThrow(() ->
                    SnapshotException.refused(SnapshotRule.HANDLE_OBJECT, "there is no codec for " + symbol)));
        }
    }

    private HandleCodec<?> codec() {
        int index = input.natural();
        if (index >= codecs.size()) {
            throw SnapshotException.refused(SnapshotRule.HANDLE_OBJECT, "codec " + index);
        }
        return codecs.get(index);
    }

    private void handles() {
        handles = new SnapshotFormat.Kind[input.count(1)];
        handleCodecs = new HandleCodec<?>[handles.length];
        fibers = new Fiber[handles.length];
        tops = new FrameReader.Top[handles.length];
        for (int i = 0; i < handles.length; i++) {
            handles[i] = input.of(HANDLE_KINDS);
            switch (handles[i]) {
                case TEXT -> {
                    String text = input.text();
                    heap.addHandle(text, 2L * text.length() + Heap.STRING_OVERHEAD);
                }
                case BIG -> {
                    BigInteger number = input.bigInteger();
                    heap.addHandle(number, Values.bytes(number));
                }
                case DECIMAL -> heap.addHandle(input.decimal(), Values.DECIMAL_BYTES);
                case FIBER -> {
                    Fiber fiber = Fiber.of(interpreter, Word.NULL);
                    fiber.handle = Word.handle(SnapshotFormat.wordKind(handles[i]).ordinal(), i);
                    fibers[i] = fiber;
                    heap.addHandle(fiber, fiber.bytes());
                }
                case WEAK -> heap.addWeak();
                case TRACE -> heap.addHandle(new StackTrace(), 0);
                case HOST -> {
                    handleCodecs[i] = codec();
                    heap.addHandle(null, 0);
                }
            }
        }
        input.handles(handles);
    }

    private void body(int handle) {
        switch (handles[handle]) {
            case TEXT, BIG, DECIMAL -> { }
            case FIBER -> {
                fiber(handle);
                heap.setObject(handle, fibers[handle], fibers[handle].bytes());
            }
            case TRACE -> {
                StackTrace trace = trace();
                heap.setObject(handle, trace, trace.bytes());
            }
            case WEAK -> heap.setTarget(handle, input.word());
            case HOST -> {
                int charge = input.number(0, Integer.MAX_VALUE);
                heap.setObject(handle, part(handleCodecs[handle]), charge);
            }
        }
    }

    private StackTrace trace() {
        long total = input.amount();
        int lastBase = input.number(0, Integer.MAX_VALUE);
        int[] pcs = new int[input.count(1)];
        if (pcs.length != Math.min(total, StackTrace.MAX_FRAMES)) {
            throw SnapshotException.refused(SnapshotRule.TRACE, pcs.length + " of " + total);
        }
        for (int i = 0; i < pcs.length; i++) {
            pcs[i] = input.natural();
            if (pcs[i] <= Stubs.END || pcs[i] >= image.code.length) {
                throw SnapshotException.refused(SnapshotRule.TRACE, String.valueOf(pcs[i]));
            }
        }
        return StackTrace.of(pcs, total, lastBase);
    }

    private Object part(HandleCodec<?> codec) {
        return judged(codec.symbol(), part -> codec.type().cast(codec.read(part)));
    }

    /** What {@code reader} makes of the next part; whatever it throws is a refusal. */
    private <T> T judged(String symbol, Function<StateInput, T> reader) {
        SnapshotInput part = input.part();
        try {
            T made = reader.apply(part);
            part.expectEnd();
            if (made == null) {
                throw part.refused("nothing");
            }
            return made;
        } catch (SnapshotException | LimitExceeded refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError failure) {
            throw SnapshotException.refused(SnapshotRule.HANDLE_OBJECT, symbol + ": " + failure.getMessage());
        }
    }

    // ---- stacks

    private FrameReader frames() {
        return new FrameReader(image, interpreter.heap, heap, kinds, interpreter.maxStackWords());
    }

    private void fiber(int handle) {
        Fiber fiber = fibers[handle];
        fiber.state = input.of(STATES);
        switch (fiber.state) {
            case NEW -> fiber.function = input.word();
            case SUSPENDED -> {
                if (input.flag()) {
                    chains.put(fiber, chain());
                    frames().read(fiber, tops[handle] = input.flag() ? FrameReader.Top.PARK : FrameReader.Top.RESUME, 0, input);
                } else {
                    frames().read(fiber, FrameReader.Top.YIELD, 0, input);
                }
            }
            case WAITING -> frames().read(fiber, tops[handle] = input.flag() ? FrameReader.Top.PARK : FrameReader.Top.RESUME, 0, input);
            case RUNNING -> frames().read(fiber, tops[handle] = top(), 0, input);
            case DONE -> fiber.finish();
        }
    }

    /** The handles of fibers that run below each other. */
    private int[] chain() {
        int[] chain = new int[input.count(1)];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = input.natural();
            if (chain[i] >= fibers.length || fibers[chain[i]] == null) {
                throw SnapshotException.refused(SnapshotRule.FIBER, "handle " + chain[i]);
            }
        }
        return chain;
    }

    /** Where the running stack is. */
    private FrameReader.Top top() {
        return switch (doing) {
            case NOTHING -> throw SnapshotException.refused(SnapshotRule.FIBER, "one runs while nothing does");
            case PAUSED -> FrameReader.Top.PAUSE;
            case WAITING -> FrameReader.Top.NATIVE;
        };
    }

    private void running() {
        Fiber main = interpreter.main();
        if (doing != SnapshotFormat.Doing.NOTHING) {
            int[] chain = chain();
            boolean mainRuns = chain.length == 0;
            int before = main.stack.length;
            frames().read(main, mainRuns ? top() : FrameReader.Top.RESUME, (long) Fiber.BOTTOM << 32, input);
            main.state = mainRuns ? Fiber.State.RUNNING : Fiber.State.WAITING;
            interpreter.heap.holds(8L * (main.stack.length - before));
            Fiber running = link(main, chain, Fiber.State.RUNNING, top());
            interpreter.restore(running, doing == SnapshotFormat.Doing.PAUSED ? Suspension.PAUSE : new Suspension(part(codec())));
        }
        chains.forEach((parked, chain) -> {
            parked.innermost = link(parked, chain, Fiber.State.WAITING, FrameReader.Top.PARK);
            boolean alone = parked.innermost == parked;
            expect(tops[Word.low(parked.handle)] == (alone ? FrameReader.Top.PARK : FrameReader.Top.RESUME), parked);
            tops[Word.low(parked.handle)] = null;
        });
        for (int handle = 0; handle < tops.length; handle++) {
            if (tops[handle] != null) {
                expect(false, fibers[handle]);
            }
        }
    }

    /** Makes each fiber the resumer of the next; the last of them is in the given state and place. The result is the last, or the outer one. */
    private Fiber link(Fiber outer, int[] chain, Fiber.State state, FrameReader.Top top) {
        Fiber last = outer;
        for (int i = 0; i < chain.length; i++) {
            Fiber fiber = fibers[chain[i]];
            boolean isLast = i == chain.length - 1;
            expect(fiber.state == (isLast ? state : Fiber.State.WAITING), fiber);
            expect(tops[chain[i]] == (isLast ? top : FrameReader.Top.RESUME), fiber);
            tops[chain[i]] = null;
            fiber.resumer = last;
            last = fiber;
        }
        return last;
    }

    private static void expect(boolean condition, Fiber fiber) {
        if (!condition) {
            throw SnapshotException.refused(SnapshotRule.FIBER, "fiber " + Word.low(fiber.handle));
        }
    }

    // ---- identities

    private void identities() {
        SnapshotInput numbers = input.part();
        int last = input.number(0, Integer.MAX_VALUE);
        Heap target = interpreter.heap;
        while (numbers.hasMore()) {
            long word = numbers.word();
            int number = numbers.natural();
            boolean fits = (Word.isPointer(word) || Word.isHandle(word) && Word.low(word) >= 0) && number > 0 && number <= last
                    && target.knownIdentity(word) == 0;
            if (!fits) {
                throw SnapshotException.refused(SnapshotRule.IDENTITY, "number " + number);
            }
            target.setIdentity(word, number);
        }
        target.setLastIdentity(last);
    }

    // ---- services

    private void services() {
        Map<String, ServiceState> states = interpreter.natives.output().services().states();
        int count = input.count(1);
        for (int i = 0; i < count; i++) {
            String symbol = input.text();
            ServiceState state = states.get(symbol);
            if (state == null) {
                input.part();
            } else {
                judged(symbol, part -> {
                    state.read(part);
                    return state;
                });
            }
        }
    }
}
