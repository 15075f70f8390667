package fusabi.host;

import fusabi.value.Word;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What one instance has asked the world and waits for. A native function asks, on the thread that runs the instance; the answer may come from any
 * thread at any time. Meanwhile other asynchronous work of the script goes on; when there is none that can, the run waits: it blocks its thread, or it is
 * suspended, as the host chose.
 *
 * <p>A host that chose {@link #suspending} gets {@link Idle} as what a suspended run waits for; it resumes it with {@link #GO_ON}
 * when {@link #whenAnswered} tells it so or the time is over, whichever comes first.
 */
public final class Questions {

    /** What an idle run is resumed with. */
    public static final NativeFunction GO_ON = _ -> Word.UNIT;

    /** How long a blocked thread waits before it looks at the limits. */
    private static final long LOOK_NANOS = 1_000_000;

    /**
     * What a suspended run waits for: an answer.
     *
     * @param atMost how long; empty when only an answer helps
     */
    public record Idle(Optional<Duration> atMost) {}

    /** Something that was asked. */
    public final class Question {

        private final int number;
        private NativeFunction answer;
        private Runnable onWithdrawal;

        private Question(int number) {
            this.number = number;
        }

        /** Numbers the questions of an instance. */
        public int number() {
            return number;
        }

        /**
         * Answers, from any thread: {@code body} runs on the thread of the instance, when the script comes to it, and makes the result or raises an
         * exception. False when it is answered already, or nobody wants to know any more.
         */
        public boolean answer(NativeFunction body) {
            return Questions.this.answer(this, body);
        }

        /** The answer, when there is one. */
        public Optional<NativeFunction> answer() {
            lock.lock();
            try {
                return Optional.ofNullable(answer);
            } finally {
                lock.unlock();
            }
        }

        /** Says what is to be done when the script no longer wants to know; it runs on the thread of the instance. */
        public void onWithdrawal(Runnable action) {
            onWithdrawal = action;
        }

        /** The script no longer wants to know. */
        public void withdraw() {
            lock.lock();
            try {
                if (!open.remove(this)) {
                    return;
                }
            } finally {
                lock.unlock();
            }
            if (onWithdrawal != null) {
                onWithdrawal.run();
            }
        }
    }

    private final boolean suspends;
    /** Threads that run the instance in a way that does not block them. */
    private final Set<Thread> suspending = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<Question> answered = new ArrayDeque<>();
    private int asked;
    private final Set<Question> open = new LinkedHashSet<>();
    private Runnable listener;

    private Questions(boolean suspends) {
        this.suspends = suspends;
    }

    /** For a host that lets the run block its thread. */
    public static Questions blocking() {
        return new Questions(false);
    }

    /** For a host that lets the run be suspended. */
    public static Questions suspending() {
        return new Questions(true);
    }

    /** Whether an idle run is to be suspended. */
    public boolean suspends() {
        return suspends || !suspending.isEmpty() && suspending.contains(Thread.currentThread());
    }

    /** Does something with the instance, on this thread: a run that is idle meanwhile is suspended, whatever the host chose. */
    public <T> T suspending(Supplier<T> body) {
        boolean added = suspending.add(Thread.currentThread());
        try {
            return body.get();
        } finally {
            if (added) {
                suspending.remove(Thread.currentThread());
            }
        }
    }

    /** The script wants to know nothing any more: all that is open is withdrawn. */
    public void withdrawAll() {
        open().forEach(Question::withdraw);
    }

    /** Asks; on the thread of the instance. */
    public Question ask() {
        lock.lock();
        try {
            Question question = new Question(asked++);
            open.add(question);
            return question;
        } finally {
            lock.unlock();
        }
    }

    private boolean answer(Question question, NativeFunction body) {
        Runnable told;
        lock.lock();
        try {
            if (!open.remove(question)) {
                return false;
            }
            question.answer = body;
            answered.add(question);
            changed.signalAll();
            told = listener;
            listener = null;
        } finally {
            lock.unlock();
        }
        if (told != null) {
            told.run();
        }
        return true;
    }

    /** The questions that were asked and are neither answered nor withdrawn. A host withdraws them when it gives the run up. */
    public List<Question> open() {
        lock.lock();
        try {
            return List.copyOf(open);
        } finally {
            lock.unlock();
        }
    }

    /** Whether there is a question that is not answered, or an answer that {@link #next} has not given yet. */
    public boolean isExpecting() {
        lock.lock();
        try {
            return !open.isEmpty() || !answered.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** The next one that has been answered, in the order of the answers; each is given once. */
    public Optional<Question> next() {
        lock.lock();
        try {
            return Optional.ofNullable(answered.poll());
        } finally {
            lock.unlock();
        }
    }

    /**
     * Runs {@code action} once: when a question is answered, on the answering thread; or now, when there is an answer that {@link #next} has not given
     * yet. It takes the place of an earlier action that has not run.
     */
    public void whenAnswered(Runnable action) {
        if (!listen(action)) {
            action.run();
        }
    }

    /** As {@link #whenAnswered}, but false, and nothing is done, when there is an answer now. */
    public boolean listen(Runnable action) {
        lock.lock();
        try {
            if (!answered.isEmpty()) {
                return false;
            }
            listener = action;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Blocks until there is an answer, or until the time is over if one is given; {@code look} runs every millisecond and may throw. */
    public void await(Optional<Duration> atMost, Runnable look) {
        long end = atMost.map(time -> System.nanoTime() + time.toNanos()).orElse(0L);
        while (!waitBriefly(atMost.isPresent(), end)) {
            look.run();
        }
    }

    private boolean waitBriefly(boolean ends, long end) {
        lock.lock();
        try {
            long left = ends ? end - System.nanoTime() : LOOK_NANOS;
            if (!answered.isEmpty() || left <= 0) {
                return true;
            }
            changed.awaitNanos(Math.min(left, LOOK_NANOS));
            return !answered.isEmpty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
