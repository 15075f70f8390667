package fusabi;

import fusabi.border.Conversions;
import fusabi.border.Converter;
import fusabi.border.Direction;
import fusabi.border.JavaType;
import fusabi.border.MismatchException;
import fusabi.border.Waiting;
import fusabi.resolve.Value.Storage;
import fusabi.syntax.Literal;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.value.Word;
import fusabi.vm.Limits;
import fusabi.vm.RunReport;
import fusabi.vm.SnapshotException;
import fusabi.vm.SnapshotRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;

/**
 * A running program: its own heap, values and budget, apart from all others. One thread at a time uses it, whichever; a second one gets an
 * {@link IllegalStateException}. {@link #interrupt} is for any thread at any time.
 *
 * <p>A call ends with its result, or with one of these, after which the instance can be called again: {@link ScriptException}, what the script
 * raised; {@link fusabi.host.LimitExceeded}, a limit; {@link ScriptExit}, the script called {@code exit}.
 */
public final class Instance implements AutoCloseable {

    private Program program;
    private final Machine machine;
    private boolean isOpen;
    /** The call in slices that has begun last. */
    private SlicedCall sliced;
    /** Of what has been asked for, what stands for it now, if anything does. */
    private Map<fusabi.resolve.Value, Optional<fusabi.resolve.Value>> asked = Map.of();

    Instance(Program program, RunOptions options) {
        this.program = program;
        this.machine = new Machine(this, program, options, Optional.empty());
    }

    /** One that goes on where another was. */
    Instance(Program program, RunOptions options, Origin.Snapshot snapshot) {
        this.program = program;
        this.machine = new Machine(this, program, options, Optional.of(snapshot.state()));
        if (machine.vm().isSuspended()) {
            sliced = SlicedCall.suspended(machine, snapshot.call(), snapshot.arguments(), machine.vm().request().isPresent(), resultOf(snapshot));
        }
    }

    /** Converts what the call that is suspended will give. */
    private Converter resultOf(Origin.Snapshot snapshot) {
        Type type = program.exports().find(snapshot.call()).map(value -> value.scheme().type().resolved())
                .orElseThrow(() -> SnapshotException.refused(SnapshotRule.FORM, "it names no function"));
        for (int i = 0; i < snapshot.arguments() && type instanceof Type.Function function; i++) {
            type = function.result().resolved();
        }
        try {
            return program.conversions().natural(type);
        } catch (MismatchException e) {
            throw SnapshotException.refused(SnapshotRule.FORM, e.getMessage());
        }
    }

    /** What it runs. */
    public Program program() {
        return program;
    }

    // ---- asking for what the script declares

    /**
     * The script's functions of the names of an interface's methods, as an implementation of it. Types are compared here, once.
     *
     * @throws BindingException when the script lacks one, or its type does not fit
     */
    public <T> T bind(Class<T> type) {
        return Binder.bind(this, type);
    }

    /**
     * The script's function of this name, as an implementation of a functional interface.
     *
     * @throws BindingException when the script lacks it, or its type does not fit
     */
    public <T> T function(String name, Class<T> type) {
        return Binder.function(this, name, type);
    }

    /**
     * The value of this name, a function too.
     *
     * @throws BindingException when the script has none
     */
    public Value value(String name) {
        fusabi.resolve.Value found = find(name);
        return new Value(this, machine.hold(word(found)), found.scheme().type());
    }

    /** As {@link #value}, as a value of a Java class. */
    public <T> T value(String name, Class<T> type) {
        return value(name).as(type);
    }

    /** Calls a function of the script with Java values, and gives its result as the Java value that is usual for its type. */
    public Object call(String name, Object... arguments) {
        return value(name).call(arguments);
    }

    /**
     * Calls a function of the script without waiting for it. It runs on this thread until it ends or can only wait, for asynchronous host functions or
     * for time to pass; then on the threads of {@link RunOptions#executor}, whenever there is something to run. Work that the function gives
     * ({@code Async<'T>}, {@code Task<'T>}) is done too. The future is completed with the result as the Java value that is usual for its type, or with
     * what {@link #call} would throw.
     *
     * <p>Until then the instance is not to be called, but for {@link #interrupt} and {@link #close}; cancelling the future, or completing it by a time of
     * one's own, interrupts the call. The limit of time holds from the beginning to the end, waiting included.
     *
     * @throws BindingException      when there is no such function, or it does not take these arguments
     * @throws IllegalStateException when another call has not ended
     */
    public CompletableFuture<Object> callAsync(String name, Object... arguments) {
        Value function = value(name);
        Applied applied = applied(function.scriptType(), Arrays.asList(arguments));
        try {
            Optional<Waiting> waiting = Waiting.of(applied.result);
            boolean isValue = !(function.scriptType().resolved() instanceof Type.Function);
            Converter result = program.conversions().natural(waiting.map(Waiting::result).orElse(applied.result));
            return new Later(function.root(), applied.parameters, isValue, waiting.map(Waiting::kind), result).later(machine, applied.arguments);
        } catch (MismatchException e) {
            throw new BindingException(e.getMessage() + ".");
        }
    }

    /** A call of a function of the script that runs in slices: see {@link SlicedCall}. Nothing runs before the first one. */
    public SlicedCall slices(String name, Object... arguments) {
        Value function = value(name);
        Applied applied = applied(function.scriptType(), Arrays.asList(arguments));
        try {
            Converter result = program.conversions().natural(applied.result);
            sliced = new SlicedCall(machine, name, applied.arguments.length,
                    () -> machine.vm().call(function.root().word(), machine.words(applied.parameters, applied.arguments)), result);
            return sliced;
        } catch (MismatchException e) {
            throw new BindingException(e.getMessage() + ".");
        }
    }

    fusabi.resolve.Value find(String name) {
        fusabi.resolve.Value found = program.exports().find(name).orElseThrow(() -> new BindingException(
                program.name() + " declares no `" + name + "`" + Suggestions.of(name, program.declared())));
        if (asked.isEmpty()) {
            asked = new WeakHashMap<>();
        }
        asked.put(found, Optional.of(found));
        return found;
    }

    private Optional<fusabi.resolve.Value> present(fusabi.resolve.Value value) {
        return asked.getOrDefault(value, Optional.of(value));
    }

    long word(fusabi.resolve.Value wanted) {
        fusabi.resolve.Value value = present(wanted).orElseThrow(() ->
                new IllegalStateException("`" + wanted.name() + "` is not what it was before the program was reloaded: ask for it anew."));
        return switch (value.storage()) {
            case Storage.Function(var symbol, _) -> machine.functionWord(symbol);
            case Storage.Global(var symbol) -> machine.global(symbol);
            case Storage.Constant(Literal.Int32(var bits)) when value.scheme().type().resolved() instanceof Type.Named(var type, _)
                    && type.kind() == TypeDefinition.Kind.ENUM -> machine.enumLiteral(type.symbol(), bits);
            case Storage.Constant(var literal) -> machine.literal(literal);
            default -> throw new BindingException("`" + value.name() + "` cannot be asked for.");
        };
    }

    // ---- conversions

    <T> T convert(long word, Type type, Class<T> javaType) {
        try {
            Converter converter = program.conversions().between(type, JavaType.of(javaType), Direction.TO_JAVA);
            Object result = machine.read(word, converter);
            @SuppressWarnings("unchecked")
            T cast = (T) result;
            return cast;
        } catch (MismatchException e) {
            throw new BindingException(e.getMessage() + ".");
        }
    }

    /** As the Java value that is usual for its type. */
    Object natural(long word, Type type) {
        try {
            return machine.read(word, program.conversions().natural(type));
        } catch (MismatchException e) {
            throw new BindingException(e.getMessage() + ".");
        }
    }

    /** Field {@code i} of an object, as the Java value that is usual for its type. */
    Object part(long word, int i, Type type) {
        try {
            return machine.part(word, i, program.conversions().natural(type));
        } catch (MismatchException e) {
            throw new BindingException(e.getMessage() + ".");
        }
    }

    /** Goes on with a program that is this one's and more. */
    void become(Program longer) {
        machine.vm().extend(longer.image());
        program = longer;
    }

    /** How a function is called with some arguments. */
    private record Applied(Converter[] parameters, Object[] arguments, Type result) {}

    private Applied applied(Type type, List<Object> arguments) {
        try {
            Conversions conversions = program.conversions();
            List<Converter> parameters = new ArrayList<>();
            Type rest = type.resolved();
            List<Object> given = arguments.isEmpty() && rest instanceof Type.Function ? unitArgument() : arguments;
            for (Object argument : given) {
                if (!(rest instanceof Type.Function(var parameter, var result))) {
                    throw new BindingException("`" + type + "` does not take " + arguments.size() + " arguments.");
                }
                parameters.add(argument == null ? conversions.natural(parameter) : conversions.given(parameter, argument.getClass()));
                rest = result.resolved();
            }
            return new Applied(parameters.toArray(Converter[]::new), given.toArray(), rest);
        } catch (MismatchException e) {
            throw new BindingException(e.getMessage() + ".");
        }
    }

    Object apply(long function, Type type, List<Object> arguments) {
        Applied applied = applied(type, arguments);
        try {
            return machine.call(function, applied.parameters, program.conversions().natural(applied.result), false, applied.arguments);
        } catch (MismatchException e) {
            throw new BindingException(e.getMessage() + ".");
        }
    }

    /** Calls a member of an object. */
    Object invoke(Value receiver, String name, List<Object> arguments) {
        if (receiver.root().word() == Word.NULL) {
            throw new BindingException("null has no members.");
        }
        Members.Callable callable = new Members(program, receiver.scriptType()).find(name, arguments);
        List<Object> all = new ArrayList<>();
        all.add(receiver);
        all.addAll(arguments);
        return apply(machine.memberWord(receiver.root().word(), callable.member()), callable.type(), all);
    }

    private static List<Object> unitArgument() {
        List<Object> unit = new ArrayList<>();
        unit.add(null);
        return unit;
    }

    String display(long word) {
        return machine.display(word);
    }

    Machine machine() {
        return machine;
    }

    // ---- another program

    /**
     * Goes on with a changed version of the program. It is run from its first line to its last, and keeps of the present state what fits it: values
     * of {@code let mutable}, and of other values those that can change in themselves or in a part (references, arrays, {@code Dictionary}, records with
     * mutable fields …), wherever name and type are as before, and with them every type of the script that is a part of the value. Their definitions
     * are evaluated, and what comes out is dropped. What holds functions or running work of the old script does not fit. All else is made anew.
     *
     * <p>Functions that Java code has got by {@link #bind}, {@link #function} and {@link #value} are those of the new program, where their types are as
     * before; values come along where they fit. Using another one is an {@link IllegalStateException} that says so.
     *
     * <p>If the changed program raises an exception, is stopped or exits before its last line, all stays as it was.
     *
     * @throws ScriptException                   when the changed script raises an exception at its top level
     * @throws fusabi.host.LimitExceeded         when a limit stops it
     * @throws ScriptExit                        when it calls {@code exit}
     * @throws IllegalStateException             when a call has not ended
     */
    public void reload(Program changed) {
        if (machine.hasAsyncCall() || machine.vm().isSuspended()) {
            throw new IllegalStateException("The program cannot be reloaded while a call of it has not ended.");
        }
        Reloading reloading = new Reloading(program, changed);
        machine.reload(changed, reloading.change());
        if (!asked.isEmpty()) {
            asked.replaceAll((_, last) -> last.flatMap(reloading::counterpart));
        }
    }

    /** In the course of a reload: what it runs now. */
    void goOn(Program next) {
        program = next;
    }

    // ---- the run

    /**
     * The state of this instance as bytes: what the script holds, what it has used up, and the call in slices that is suspended, if one is; and the
     * files of the program, so that {@link Engine#restore} can go on with nothing else. Not what the host has: values, bound interfaces, options.
     *
     * @throws SnapshotException inside a call, when a call waits for a host function, and when the script holds something of the host's that cannot be
     *                           written: objects of a type without an {@link ObjectCodec}, functions
     */
    public byte[] snapshot() {
        if (machine.isAsking()) {
            throw new SnapshotException(SnapshotRule.CODEC, "No snapshot can be taken: the script waits for the answer of an asynchronous host function.");
        }
        if (machine.hasAsyncCall()) {
            throw new SnapshotException(SnapshotRule.NOT_INSIDE_A_CALL, "No snapshot can be taken: an asynchronous call has not ended.");
        }
        boolean isOpen = sliced != null && sliced.isSuspended();
        return new Origin.Snapshot(program.origin(), isOpen ? sliced.name() : "", isOpen ? sliced.arguments() : 0, machine.vm().snapshot()).toBytes();
    }

    /** The call in slices that is suspended: after {@link Engine#restore}, the one to go on with. */
    public Optional<SlicedCall> suspended() {
        return Optional.ofNullable(sliced).filter(SlicedCall::isSuspended);
    }

    /** From any thread: ends what runs. */
    public void interrupt() {
        machine.interrupt();
    }

    /** Takes an interruption back that has not ended anything yet; whether there was one. Otherwise it ends the next call. */
    public boolean withdrawInterrupt() {
        return machine.vm().clearInterrupt();
    }

    /**
     * Sets what each of the following calls may use. When more of the heap is in use than it may have from now on, calls that ask for more are stopped until
     * enough of it is free.
     */
    public void limit(Limits limits) {
        machine.vm().limit(limits);
    }

    /** What the call that runs, or else the last one, has used, with everything that it led to. */
    public RunReport report() {
        return machine.vm().report();
    }

    /** Frees what the script does not reach. */
    public void collect() {
        machine.vm().collect();
    }

    /** Gives up the memory. Values of this instance mean nothing any more. */
    @Override
    public void close() {
        machine.close();
        if (isOpen) {
            Log.closed(program);
            isOpen = false;
        }
    }

    /** A host has it, and is going to close it. */
    void opened() {
        isOpen = true;
        Log.opened(program);
    }
}
