package fusabi.vm;

import fusabi.bytecode.TypeDescriptor;
import fusabi.host.LimitExceeded;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** A call of a native function: the services of the machine. */
final class NativeFrame extends NativeWords {

    private static final String TO_STRING = "System.Object.ToString";

    NativeFrame(Interpreter interpreter) {
        super(interpreter);
    }

    @Override
    public long invoke(long function, long... arguments) {
        return interpreter.invoke(function, arguments);
    }

    @Override
    public long invokeMethod(String selector, long receiver, long... arguments) {
        if (receiver == Word.NULL) {
            throw interpreter.exceptions.nullReference();
        }
        long[] all = new long[arguments.length + 1];
        all[0] = receiver;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return interpreter.invoke(interpreter.types.methodWord(receiver, selector), all);
    }

    @Override
    public void charge(long units) {
        try {
            interpreter.charge(units);
        } catch (LimitExceeded reason) {
            throw interpreter.stopping(reason);
        }
    }

    @Override
    public void room(long bytes) {
        heap.room(bytes);
    }

    @Override
    public long memoryLeft() {
        return heap.left();
    }

    @Override
    public int compareAlone(long left, long right) {
        return interpreter.structure.compareAlone(left, right);
    }

    @Override
    public boolean equalAlone(long left, long right, boolean nanEqualsNan) {
        return interpreter.structure.equalAlone(left, right, nanEqualsNan);
    }

    @Override
    public int hashAlone(long word) {
        return interpreter.structure.hashAlone(word);
    }

    @Override
    public String stackTrace(long trace) {
        return interpreter.exceptions.traceText(trace);
    }

    @Override
    public int identity(long word) {
        return Word.isPointer(word) || Word.isHandle(word) ? heap.identity(word) : Long.hashCode(word);
    }

    @Override
    public String display(long word) {
        return responds(word, TO_STRING) ? values.toText(invokeMethod(TO_STRING, word)) : describe(word).fullName();
    }

    @Override
    public void recharge(long handle, long bytes) {
        heap.recharge(handle, bytes);
        interpreter.settleSoon();
    }

    @Override
    public long weak(long target) {
        int mark = kept();
        keep(target);
        long weak = heap.weak(target);
        letGo(mark);
        return weak;
    }

    @Override
    public long weakTarget(long weak) {
        return heap.target(weak);
    }

    @Override
    public void setWeakTarget(long weak, long target) {
        heap.retarget(weak, target);
    }

    @Override
    public void collect() {
        heap.collect();
        heap.runFinalizers();
    }

    @Override
    public long liveBytes() {
        return heap.live();
    }

    @Override
    public int collections() {
        return heap.collections();
    }

    @Override
    public void write(String text) {
        interpreter.budget.output.write(text, interpreter.natives.output().standard());
    }

    @Override
    public <T> Optional<T> service(Class<T> kind) {
        return interpreter.natives.output().services().find(kind);
    }

    @Override
    public void poll() {
        try {
            interpreter.pollInside();
        } catch (LimitExceeded reason) {
            throw interpreter.stopping(reason);
        }
    }

    @Override
    public List<String> arguments() {
        return interpreter.natives.output().arguments();
    }

    @Override
    public Optional<TypeDescriptor> type(String symbol) {
        return interpreter.image.type(symbol);
    }

    @Override
    public OptionalLong function(String symbol) {
        return interpreter.image.functionWord(symbol);
    }

    @Override
    public long ofEnum(String typeSymbol, int bits) {
        return Word.small(SmallKind.FIRST_ENUM + layout(typeSymbol, 0), bits);
    }

    @Override
    public String readLine() {
        return interpreter.natives.output().input().get();
    }

    @Override
    public void writeError(String text) {
        interpreter.budget.output.write(text, interpreter.natives.output().error());
    }

    @Override
    public RuntimeException raise(String exceptionSymbol, String message) {
        return interpreter.exceptions.raise(exceptionSymbol, message);
    }

    @Override
    public int stops() {
        return interpreter.stops;
    }

    @Override
    public RuntimeException raise(long exception) {
        return interpreter.exceptions.raiseAgain(exception);
    }

    @Override
    public boolean canSuspend() {
        return interpreter.isSuspendable() && interpreter.natives.isOutermost(this);
    }

    @Override
    public RuntimeException suspend(Object request) {
        return canSuspend() ? new Suspension(Objects.requireNonNull(request)) : interpreter.exceptions.raise(
                "System.InvalidOperationException", "A host function cannot wait inside a call from another host or library function.");
    }

    @Override
    public RuntimeException exit(int code) {
        return new ExitRequest(code);
    }
}
