package fusabi.stdlib;

import fusabi.capability.Clock;
import fusabi.host.NativeCall;
import fusabi.host.Questions;
import fusabi.value.Word;
import java.time.Duration;
import java.util.Optional;

/** Waiting: for time to pass, and for the answers to what host functions ask. The scheduler of jobs, in F#, decides when there is nothing else to do. */
final class WaitingNatives {

    private static final long NANOS_PER_MILLISECOND = 1_000_000;
    private static final Duration SLICE = Duration.ofMillis(1);

    private WaitingNatives() {}

    static void define(Natives natives) {
        natives.define("Environment.milliseconds", 0, call -> call.ofInt64(clock(call).nanoseconds() / NANOS_PER_MILLISECOND));
        natives.define("Environment.wait", 1, WaitingNatives::pause);
        natives.define("Environment.stops", 0, call -> Word.ofInt(call.stops()));
        natives.define("Questions.isOpen", 0, call -> Word.ofBool(questions(call).isExpecting()));
        natives.define("Questions.next", 0, call -> Word.ofInt(questions(call).next().map(Questions.Question::number).orElse(-1)));
        natives.define("Question.number", 1, call -> Word.ofInt(question(call).number()));
        natives.define("Question.isAnswered", 1, call -> Word.ofBool(question(call).answer().isPresent()));
        natives.define("Question.answer", 1, call -> question(call).answer().orElseThrow().call(call));
        natives.define("Question.withdraw", 1, call -> {
            question(call).withdraw();
            return Word.UNIT;
        });
    }

    private static Clock clock(NativeCall call) {
        return call.service(Clock.class).orElseGet(() -> call.service(WorldNatives.VirtualTime.class).orElseThrow().clock());
    }

    private static Questions questions(NativeCall call) {
        return call.service(Questions.class).orElseThrow();
    }

    private static Questions.Question question(NativeCall call) {
        return (Questions.Question) call.toObject(call.word(0));
    }

    /**
     * Waits for an answer, or for so many milliseconds unless that is negative. Without a clock time passes only by waiting, so it stands still as long as
     * answers are to come.
     */
    private static long pause(NativeCall call) {
        Questions questions = questions(call);
        boolean hasClock = call.service(Clock.class).isPresent();
        boolean isOpen = questions.isExpecting();
        int milliseconds = call.intArgument(0);
        if (!isOpen && !hasClock) {
            clock(call).sleep(Duration.ofMillis(milliseconds));
            return Word.UNIT;
        }
        Optional<Duration> atMost = milliseconds < 0 || !hasClock ? Optional.empty() : Optional.of(Duration.ofMillis(milliseconds));
        if (questions.suspends() && call.canSuspend()) {
            throw call.suspend(new Questions.Idle(atMost));
        }
        if (isOpen) {
            questions.await(atMost, call::poll);
        } else {
            sleep(call, clock(call), milliseconds * NANOS_PER_MILLISECOND);
        }
        return Word.UNIT;
    }

    /** In slices, so that limits and interruption are seen while the script waits. */
    private static void sleep(NativeCall call, Clock clock, long nanoseconds) {
        long end = clock.nanoseconds() + nanoseconds;
        for (long left = nanoseconds; left > 0; left = end - clock.nanoseconds()) {
            clock.sleep(left < SLICE.toNanos() ? Duration.ofNanos(left) : SLICE);
            call.poll();
        }
    }
}
