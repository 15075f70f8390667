package fusabi;

import fusabi.border.Border;
import fusabi.border.ConversionException;
import fusabi.border.Converter;
import fusabi.border.Crossing;
import fusabi.border.FunctionShapes;
import fusabi.host.LimitExceeded;
import fusabi.host.NativeCall;
import fusabi.host.Questions;
import fusabi.host.Services;
import fusabi.host.Unwind;
import fusabi.stdlib.WorldNatives;
import fusabi.syntax.Literal;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.value.SmallKind;
import fusabi.value.Word;
import fusabi.vm.Change;
import fusabi.vm.Ending;
import fusabi.vm.Reload;
import fusabi.vm.Root;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** An instance's side of the border: calls into the machine, and what comes out of them. */
final class Machine implements Border, fusabi.vm.Instance.Otherwise {

    private static final String STRUCTURED = "FSharp.Core.CompilerServices.Structured.answer";

    private final Instance instance;
    private Program program;
    private final fusabi.vm.Instance vm;
    private final RunOptions options;
    private final Questions questions = Questions.blocking();
    /** The asynchronous call that waits, if one does. */
    private final AtomicReference<AsyncCall> waiting = new AtomicReference<>();
    private volatile boolean closed;

    /** A machine that is new, or as a snapshot says. */
    Machine(Instance instance, Program program, RunOptions options, Optional<byte[]> snapshot) {
        this.instance = instance;
        this.program = program;
        this.options = options;
        options.functions().require(program);
        List<String> words = program.commandLine(options);
        Services services = WorldNatives.services(options.capabilities()).with(Border.class, this).with(Questions.class, questions);
        this.vm = snapshot.isEmpty()
                ? fusabi.vm.Instance.of(program.image(), options.limits(), options.output(), options.error(), options.input(), words, services)
                : fusabi.vm.Instance.restore(
                        program.image(), options.limits(), options.output(), options.error(), options.input(), words, services, snapshot.get());
    }

    Instance instance() {
        return instance;
    }

    fusabi.vm.Instance vm() {
        if (closed) {
            throw new IllegalStateException("The instance has been closed.");
        }
        return vm;
    }

    void close() {
        vm.close();
        closed = true;
        AsyncCall open = waiting.get();
        if (open != null) {
            open.closed();
        }
    }

    RunOptions options() {
        return options;
    }

    // ---- calls that wait

    Questions questions() {
        return questions;
    }

    /** Whether the script has asked something that is not answered. */
    boolean isAsking() {
        return !questions.open().isEmpty();
    }

    /** Whether an asynchronous call waits. */
    boolean hasAsyncCall() {
        return waiting.get() != null;
    }

    /** Runs a stretch of a call that is suspended, and holds no thread, when it can only wait. */
    Ending suspending(Supplier<Ending> stretch) {
        return questions.suspending(stretch);
    }

    /** An asynchronous call waits. */
    void waits(AsyncCall call) {
        waiting.set(call);
    }

    /** It has ended; another one may wait already. */
    void ended(AsyncCall call) {
        waiting.compareAndSet(call, null);
    }

    /** Drops the call that is suspended. */
    void giveUp() {
        vm().abandon();
    }

    /** Ends what runs or waits. */
    void interrupt() {
        vm.interrupt();
        AsyncCall open = waiting.get();
        if (open != null) {
            open.wake();
        }
    }

    boolean isClosed() {
        return closed;
    }

    boolean isInterrupted() {
        return !closed && vm.isInterrupted();
    }

    void clearInterrupt() {
        if (!closed) {
            vm.clearInterrupt();
        }
    }

    // ---- another program

    /** Runs another program in the place of this one, with what it keeps of its state; if that does not come to its end, all is as before. */
    void reload(Program changed, Change change) {
        options.functions().require(changed);
        Program before = program;
        List<Questions.Question> open = questions.open();
        Reload reload = vm().reload(change, options.limits());
        boolean isDone = false;
        program = changed;
        instance.goOn(changed);
        try {
            completed(reload.run());
            isDone = true;
        } finally {
            if (isDone) {
                reload.keep();
                open.forEach(Questions.Question::withdraw);
            } else {
                program = before;
                instance.goOn(before);
                reload.undo();
            }
        }
    }

    // ---- words

    Root hold(long word) {
        return vm().hold(word);
    }

    long functionWord(String symbol) {
        return vm().function(symbol).orElseThrow(() -> new IllegalStateException("the program has no function " + symbol));
    }

    /** What does a member of an object: its own function, or the one that the object's type has for it. */
    long memberWord(long receiver, Member member) {
        return member.selector().isEmpty() ? functionWord(member.symbol()) : vm().method(receiver, member.selector().get())
                .orElseThrow(() -> new BindingException("The object has no `" + member.name() + "`."));
    }

    long global(String symbol) {
        return vm().global(symbol).orElseThrow(() -> new IllegalStateException("the program has no value " + symbol));
    }

    /** Makes a Java value the value of a global. */
    void assign(String symbol, Converter converter, Object value) {
        vm().within(call -> {
            vm().setGlobal(symbol, call.keep(converter.toWord(value, new Crossing(call, this))));
            return true;
        });
    }

    /** A word for a {@code [<Literal>]} of an enum, to be held at once. */
    long enumLiteral(String type, int bits) {
        return vm().within(call -> call.ofEnum(type, bits));
    }

    /** A word for a {@code [<Literal>]}, to be held at once. */
    long literal(Literal literal) {
        return vm().within(call -> switch (literal) {
            case Literal.Int32(var value) -> Word.ofInt(value);
            case Literal.Float(var value) -> Word.ofDouble(value);
            case Literal.Text(var value) -> call.ofText(value);
            case Literal.Bool(var value) -> Word.ofBool(value);
            case Literal.Char(var value) -> Word.ofChar(value);
            case Literal.Int64(var value) -> call.ofInt64(value);
            case Literal.UInt64(var bits) -> call.ofUInt64(bits);
            case Literal.Decimal(var value) -> call.ofBigDecimal(value);
            case Literal.BigInt(var value) -> call.ofBigInteger(value);
            case Literal.SByte(var value) -> Word.small(SmallKind.SBYTE.ordinal(), value);
            case Literal.Byte(var bits) -> Word.small(SmallKind.BYTE.ordinal(), bits & 0xFF);
            case Literal.Int16(var value) -> Word.small(SmallKind.INT16.ordinal(), value);
            case Literal.UInt16(var bits) -> Word.small(SmallKind.UINT16.ordinal(), bits & 0xFFFF);
            case Literal.UInt32(var bits) -> Word.small(SmallKind.UINT32.ordinal(), bits);
            case Literal.Float32(var value) -> Word.ofFloat32(value);
            case Literal.Null _ -> Word.NULL;
            case Literal.Unit _ -> Word.UNIT;
            default -> throw new BindingException("A literal of this type cannot be asked for.");
        });
    }

    Object read(long word, Converter converter) {
        return vm().within(call -> {
            call.keep(word);
            return converter.toJava(word, new Crossing(call, this));
        }, this);
    }

    Object part(long word, int i, Converter converter) {
        return vm().within(call -> {
            if (word == Word.NULL) {
                throw new ConversionException("null has no parts.");
            }
            return converter.toJava(call.field(call.keep(word), i), new Crossing(call, this));
        }, this);
    }

    String display(long word) {
        return vm().within(call -> call.display(call.keep(word)), this);
    }

    /** A value as {@code %A} writes it, behind a text, in lines of so many characters. What of the script it calls is run within the limits. */
    String structured(String before, long word, int width) {
        Root root = hold(word);
        try {
            return vm().call(functionWord(STRUCTURED), new fusabi.vm.Instance.Exchange<>() {
                @Override
                public long[] arguments(NativeCall call) {
                    return new long[] {call.keep(call.ofText(before)), root.word(), Word.ofInt(width)};
                }

                @Override
                public String result(long text, NativeCall call) {
                    return call.toText(text);
                }
            }, this);
        } finally {
            root.release();
        }
    }

    // ---- calls

    /** Calls a function of the script with Java values; without any, when it takes {@code ()}. */
    Object call(long function, Converter[] parameters, Converter result, boolean takesUnit, Object... arguments) {
        return vm().call(function, new fusabi.vm.Instance.Exchange<>() {
            @Override
            public long[] arguments(NativeCall call) {
                if (takesUnit) {
                    return new long[] {Word.UNIT};
                }
                Crossing crossing = new Crossing(call, Machine.this);
                long[] words = new long[parameters.length];
                for (int i = 0; i < words.length; i++) {
                    words[i] = call.keep(argument(i, crossing));
                }
                return words;
            }

            private long argument(int i, Crossing crossing) {
                try {
                    return parameters[i].toWord(arguments[i], crossing);
                } catch (ClassCastException e) {
                    throw new ConversionException("Argument " + (i + 1) + " does not fit the script's type: " + Reports.castFailure(e));
                }
            }

            @Override
            public Object result(long word, NativeCall call) {
                return result.toJava(word, new Crossing(call, Machine.this));
            }
        }, this);
    }

    @Override
    public long ended(Ending ending) {
        return completed(ending);
    }

    /** The words of arguments, behind others that are held; valid until the next call. */
    long[] words(Converter[] parameters, Object[] arguments, long... first) {
        long[] words = Arrays.copyOf(first, first.length + parameters.length);
        return vm().within(call -> {
            Crossing crossing = new Crossing(call, this);
            for (int i = 0; i < parameters.length; i++) {
                words[first.length + i] = call.keep(parameters[i].toWord(arguments[i], crossing));
            }
            return words;
        });
    }

    /** The word that a call ended with, or the exception for any other end. */
    long completed(Ending ending) {
        return switch (ending) {
            case Ending.Completed(long word) -> word;
            case Ending.Raised raised -> throw exception(raised);
            case Ending.Stopped stopped -> {
                if (!vm().isRunning()) {
                    Log.stopped(instance.program(), stopped);
                }
                throw stopped.cause();
            }
            case Ending.Exited(int code) -> throw new ScriptExit(code);
            case Ending.Suspended _ -> throw new IllegalStateException("A host function suspended a call that is not asynchronous.");
        };
    }

    private ScriptException exception(Ending.Raised raised) {
        Root root = hold(raised.exception());
        Value value = new Value(instance, root, program.exceptionType());
        return new ScriptException(raised.type(), Reports.message(vm(), raised), raised.trace(), value, cause(raised.exception()));
    }

    /** What a host function threw, if the exception stands for that. */
    private Throwable cause(long exception) {
        OptionalLong function = vm().function(Reports.CAUSE);
        return function.isPresent() && vm().call(function.getAsLong(), exception) instanceof Ending.Completed(long word) && Word.isHandle(word)
                ? vm().within(call -> call.toObject(word) instanceof Throwable thrown ? thrown : null) : null;
    }

    // ---- the border

    @Override
    public Object value(long word, Type type) {
        return new Value(instance, hold(word), type);
    }

    @Override
    public long word(Object value) {
        if (!(value instanceof Value held)) {
            throw new ConversionException("A value of a script is wanted, not " + value + ".");
        }
        if (held.instance() != instance) {
            throw new ConversionException("The value belongs to another instance.");
        }
        return held.root().word();
    }

    @Override
    public boolean isValueClass(Class<?> type) {
        return type == Value.class;
    }

    @Override
    public Object function(long function, Class<?> type, Method method, FunctionShapes.Signature signature) {
        return Binder.implementation(instance, type, Map.of(method, Bound.function(this, hold(function), signature)));
    }

    @Override
    public long host(Crossing crossing, JavaBody body) {
        try {
            return body.run(crossing);
        } catch (Exception exception) {
            throw thrown(crossing.call(), exception);
        } finally {
            crossing.end();
        }
    }

    @Override
    public RuntimeException thrown(NativeCall call, Throwable thrown) {
        return switch (thrown) {
            case LimitExceeded stop when stop.isOfAnother(vm) -> Reports.hostException(call, stop);
            case Unwind passing -> throw passing;
            case Error error -> throw error;
            case ScriptExit exit -> call.exit(exit.code());
            case ScriptException exception -> exception.exception().instance() == instance
                    ? call.raise(exception.exception().root().word()) : Reports.hostException(call, exception);
            case Exception exception -> Reports.hostException(call, exception);
            default -> new IllegalStateException(thrown);
        };
    }
}
