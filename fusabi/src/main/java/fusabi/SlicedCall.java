package fusabi;

import fusabi.border.Converter;
import fusabi.host.Questions;
import fusabi.vm.Ending;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A call that runs in slices, whenever its host lets it: for games and schedulers, where many scripts share a thread.
 *
 * <pre>{@code
 * SlicedCall thought = instance.slices("think", world);
 * while (!thought.runFor(10_000)) {
 *     drawFrame();
 * }
 * Object plan = thought.result();
 * }</pre>
 *
 * <p>It has one budget for all its slices; between them the instance can be put away ({@link Instance#snapshot}) but not called.
 */
public final class SlicedCall {

    private final Machine machine;
    private final String name;
    private final int arguments;
    private Supplier<Ending> begin;
    private final Converter result;
    private Ending ending;
    private Object value;
    private RuntimeException failure;

    SlicedCall(Machine machine, String name, int arguments, Supplier<Ending> begin, Converter result) {
        this.machine = machine;
        this.name = name;
        this.arguments = arguments;
        this.begin = begin;
        this.result = result;
    }

    /** One that is suspended already. */
    static SlicedCall suspended(Machine machine, String name, int arguments, boolean isWaiting, Converter result) {
        SlicedCall call = new SlicedCall(machine, name, arguments, null, result);
        call.ending = new Ending.Suspended(isWaiting ? Optional.of(name) : Optional.empty());
        return call;
    }

    /** The name of the function that was called. */
    public String name() {
        return name;
    }

    int arguments() {
        return arguments;
    }

    boolean isSuspended() {
        return ending instanceof Ending.Suspended;
    }

    /**
     * Lets it run, for so many units of fuel at most, about one for each call or loop iteration. It stops sooner when it waits for an asynchronous
     * host function: then the next slice looks whether the answer has come.
     *
     * @return whether it has ended
     */
    public boolean runFor(long fuel) {
        if (isDone()) {
            return true;
        }
        Supplier<Ending> next = begin == null ? this::goOn : begin;
        machine.vm().pauseAfter(fuel);
        begin = null;
        ending = machine.suspending(next);
        if (isDone()) {
            finish();
        }
        return isDone();
    }

    private Ending goOn() {
        return isWaiting() ? machine.vm().resume(Questions.GO_ON) : machine.vm().resume();
    }

    private void finish() {
        try {
            value = machine.read(machine.completed(ending), result);
        } catch (RuntimeException thrown) {
            failure = thrown;
        }
    }

    /** Whether it has ended. */
    public boolean isDone() {
        return ending != null && !(ending instanceof Ending.Suspended);
    }

    /** Whether it waits for an asynchronous host function, or for time to pass, rather than for its next slice. */
    public boolean isWaiting() {
        return ending instanceof Ending.Suspended(var request) && request.isPresent();
    }

    /**
     * What it gave, as the Java value that is usual for its type; throws what it ended with, as {@link Instance#call} would.
     *
     * @throws IllegalStateException when it has not ended
     */
    public Object result() {
        if (!isDone()) {
            throw new IllegalStateException("The call has not ended.");
        }
        if (failure != null) {
            throw failure;
        }
        return value;
    }

    /** Gives it up: the instance can be called again. Its {@code finally} and {@code use} do not run. */
    public void abandon() {
        if (isDone()) {
            return;
        }
        if (begin == null) {
            machine.giveUp();
        }
        begin = null;
        ending = new Ending.Exited(0);
        failure = new IllegalStateException("The call was given up.");
    }
}
