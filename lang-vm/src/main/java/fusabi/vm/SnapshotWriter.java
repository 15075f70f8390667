package fusabi.vm;

import fusabi.bytecode.CodecException;
import fusabi.bytecode.Opcode;
import fusabi.heap.Header;
import fusabi.heap.LiveHeap;
import fusabi.heap.ObjectKind;
import fusabi.host.HandleCodec;
import fusabi.host.HostClosure;
import fusabi.host.HostObject;
import fusabi.host.Questions;
import fusabi.host.ServiceState;
import fusabi.value.Word;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an instance as bytes: see {@link SnapshotFormat}. */
final class SnapshotWriter {

    private final Interpreter interpreter;
    private final Image image;
    private final LiveHeap heap;
    private final SnapshotOutput output;
    /** The codecs that are needed, with their numbers. */
    private final Map<HandleCodec<?>, Integer> codecs = new LinkedHashMap<>();

    private SnapshotWriter(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.image = interpreter.image;
        this.heap = LiveHeap.of(interpreter.heap);
        this.output = new SnapshotOutput(heap);
    }

    /** Collects, and writes what is left. {@code nextEntry} is the initialiser that is to be run when the suspended call has ended. */
    static byte[] write(Interpreter interpreter, int nextEntry) {
        if (interpreter.isInsideCall()) {
            throw new SnapshotException(SnapshotRule.NOT_INSIDE_A_CALL,
                    "No snapshot can be taken inside a call from a host or library function, since a part of the script is then on the Java stack.");
        }
        try {
            return new SnapshotWriter(interpreter).snapshot(nextEntry);
        } catch (CodecException _) {
            throw new SnapshotException(SnapshotRule.SIZE, "The snapshot would be larger than 2 GiB.");
        }
    }

    private byte[] snapshot(int nextEntry) {
        output.raw(SnapshotFormat.MAGIC);
        output.tag(SnapshotFormat.VERSION);
        output.raw(image.fingerprint());
        output.tag(doing().ordinal());
        output.number(nextEntry);
        interpreter.budget.write(output, interpreter.fuel);
        objects();
        findCodecs();
        handles();
        heap.forEachObject(this::fields);
        output.count(interpreter.globals.length);
        for (long global : interpreter.globals) {
            output.word(global);
        }
        output.word(interpreter.exceptions.raised());
        heap.forEachHandle(this::body);
        running();
        identities();
        services();
        byte[] bytes = output.toBytes();
        output.raw32(SnapshotFormat.checksum(bytes, bytes.length));
        return output.toBytes();
    }

    private SnapshotFormat.Doing doing() {
        Suspension suspension = interpreter.suspension();
        return suspension == null ? SnapshotFormat.Doing.NOTHING
                : suspension.isPause() ? SnapshotFormat.Doing.PAUSED : SnapshotFormat.Doing.WAITING;
    }

    // ---- the arena

    private void objects() {
        output.count(heap.size() - 1);
        heap.forEachObject(index -> {
            long header = interpreter.heap.arena()[index];
            ObjectKind kind = Header.kind(header);
            output.tag(kind.ordinal());
            switch (kind) {
                case DATA, CLOSURE, BOXED -> output.count(Header.layout(header));
                case PAP, ARRAY -> output.count(Header.size(header));
                case CELL -> { }
            }
        });
    }

    private void fields(int index) {
        long[] arena = interpreter.heap.arena();
        long header = arena[index];
        if (Header.kind(header) == ObjectKind.BOXED) {
            output.number(arena[index + 1]);
        }
        for (int i = 1; i <= Header.size(header); i++) {
            output.word(arena[index + i]);
        }
    }

    // ---- the side table

    private void findCodecs() {
        heap.forEachHandle(handle -> {
            Object object = heap.object(handle);
            if (SnapshotFormat.kind(heap, handle) == SnapshotFormat.Kind.HOST) {
                codecs.putIfAbsent(codec(object, handle), codecs.size());
            }
        });
        if (interpreter.suspension() != null && !interpreter.suspension().isPause()) {
            codecs.putIfAbsent(codec(interpreter.suspension().request(), -1), codecs.size());
        }
        output.count(codecs.size());
        codecs.keySet().forEach(codec -> output.text(codec.symbol()));
    }

    private HandleCodec<?> codec(Object object, int handle) {
        return image.nativeTable.codec(object).orElseThrow(() -> new SnapshotException(SnapshotRule.CODEC,
                "No snapshot can be taken: there is no codec for " + kind(object)
                        + (handle < 0 ? " that the script waits for." : " held by " + HolderPath.of(interpreter, handle) + ".")));
    }

    private static String kind(Object object) {
        return switch (object) {
            case HostObject host -> "objects of the host's type " + host.typeSymbol() + ", one of which is";
            case HostClosure _ -> "functions of the host, one of which is";
            case Questions.Question _ -> "a question to the host,";
            default -> "the " + object.getClass().getName();
        };
    }

    private void handles() {
        output.count(heap.handleCount());
        heap.forEachHandle(handle -> {
            Object object = heap.object(handle);
            SnapshotFormat.Kind kind = SnapshotFormat.kind(heap, handle);
            output.tag(kind.ordinal());
            switch (kind) {
                case TEXT -> output.text((String) object);
                case BIG -> output.bytes(((BigInteger) object).toByteArray());
                case DECIMAL -> {
                    BigDecimal number = (BigDecimal) object;
                    output.number(number.scale());
                    output.bytes(number.unscaledValue().toByteArray());
                }
                case FIBER, TRACE, WEAK -> { }
                case HOST -> output.count(codecs.get(codec(object, handle)));
            }
        });
    }

    private void body(int handle) {
        Object object = heap.object(handle);
        switch (SnapshotFormat.kind(heap, handle)) {
            case TEXT, BIG, DECIMAL -> { }
            case FIBER -> fiber((Fiber) object);
            case TRACE -> trace((StackTrace) object);
            case WEAK -> output.word(heap.target(handle));
            case HOST -> {
                output.number(heap.charge(handle));
                part(codec(object, handle), object);
            }
        }
    }

    private void trace(StackTrace trace) {
        output.number(trace.total());
        output.number(trace.lastBase());
        int[] pcs = trace.pcs();
        output.count(pcs.length);
        for (int pc : pcs) {
            output.count(pc);
        }
    }

    private <T> void part(HandleCodec<T> codec, Object object) {
        SnapshotOutput part = output.part();
        codec.write(codec.type().cast(object), part);
        output.bytes(part.toBytes());
    }

    // ---- stacks

    private void fiber(Fiber fiber) {
        output.tag(fiber.state.ordinal());
        switch (fiber.state) {
            case NEW -> output.word(fiber.function);
            case SUSPENDED -> {
                output.tag(fiber.innermost == null ? 0 : 1);
                if (fiber.innermost != null) {
                    chain(fiber, fiber.innermost);
                    output.tag(fiber.innermost == fiber ? 1 : 0);
                }
                FrameWriter.write(fiber, false, image, output);
            }
            case WAITING -> {
                output.tag(isParked(fiber) ? 1 : 0);
                FrameWriter.write(fiber, false, image, output);
            }
            case RUNNING -> FrameWriter.write(fiber, true, image, output);
            case DONE -> { }
        }
    }

    /** Whether a fiber that waits is at the instruction that parked others and itself; else it has resumed one. */
    private boolean isParked(Fiber fiber) {
        return FrameShape.isAt(image, fiber.pc - 1, Opcode.FIBER_PARK);
    }

    /** The fibers that run below {@code outer}, each resumed by the one before, up to the innermost. */
    private void chain(Fiber outer, Fiber innermost) {
        List<Fiber> chain = new ArrayList<>();
        for (Fiber fiber = innermost; fiber != outer; fiber = fiber.resumer) {
            chain.addFirst(fiber);
        }
        output.count(chain.size());
        chain.forEach(fiber -> output.count(heap.newHandle(fiber.handle)));
    }

    /** The fibers that run below each other, and the main stack; nothing when nothing runs. */
    private void running() {
        Suspension suspension = interpreter.suspension();
        if (suspension == null) {
            return;
        }
        chain(interpreter.main(), interpreter.fiber);
        FrameWriter.write(interpreter.main(), interpreter.fiber == interpreter.main(), image, output);
        if (!suspension.isPause()) {
            HandleCodec<?> codec = codec(suspension.request(), -1);
            output.count(codecs.get(codec));
            part(codec, suspension.request());
        }
    }

    // ---- identities

    private void identities() {
        SnapshotOutput numbers = output.part();
        heap.forEachObject(index -> identity(numbers, Word.pointer(0, index)));
        heap.forEachHandle(handle -> identity(numbers, Word.handle(0, handle)));
        output.bytes(numbers.toBytes());
        output.number(interpreter.heap.lastIdentity());
    }

    private void identity(SnapshotOutput numbers, long word) {
        int number = interpreter.heap.knownIdentity(word);
        if (number != 0) {
            numbers.word(word);
            numbers.count(number);
        }
    }

    // ---- services

    private void services() {
        Map<String, ServiceState> states = interpreter.natives.output().services().states();
        output.count(states.size());
        states.forEach((symbol, state) -> {
            output.text(symbol);
            SnapshotOutput part = output.part();
            state.write(part);
            output.bytes(part.toBytes());
        });
    }
}
