package fusabi.benchmarks.running;

import fusabi.benchmarks.contenders.Contender;
import fusabi.benchmarks.contenders.InProcess;
import fusabi.benchmarks.contenders.Outside;
import fusabi.benchmarks.programs.Checkout;
import fusabi.benchmarks.programs.Task;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that runs one program for one contender, when it is asked to. */
final class Fork implements AutoCloseable {

    /** What every JVM gets: the collector with the least of its own going on, and the same memory for all. */
    static final List<String> JVM_OPTIONS = List.of("-XX:+UseSerialGC", "-Xms512m", "-Xmx2g", "-Xss64m");

    private static final int ERRORS_KEPT = 4_000;
    /** Milliseconds: who ends us with Ctrl-C ends all processes of the terminal, and our own thread is interrupted a moment later. */
    private static final long MOMENT = 300;
    /** An answer that says that there will be no more. */
    private static final String ENDED = "";

    private final Process process;
    private final Writer questions;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final StringBuffer errors = new StringBuffer();

    private Fork(Process process) {
        this.process = process;
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
        Thread.ofVirtual().start(this::listen);
        Thread.ofVirtual().start(() -> keepErrors(process.getErrorStream()));
    }

    /** Starts it; when this returns it may still be compiling. */
    static Fork start(Contender contender, Task task, Path scratch) throws IOException, InterruptedException {
        List<String> command = switch (contender) {
            case InProcess language -> jvm(language, task);
            case Outside language -> language.command(task, scratch);
        };
        return new Fork(new ProcessBuilder(command).start());
    }

    private static List<String> jvm(InProcess language, Task task) {
        List<String> options = Stream.concat(JVM_OPTIONS.stream(), language.jvmOptions().stream()).toList();
        return Checkout.java(options, Worker.class, language.name(), task.name());
    }

    /** The program's result for this size. */
    String check(int size, Duration limit) throws Failure, InterruptedException {
        String answer = ask("check " + size, limit);
        if (!answer.startsWith("= ")) {
            throw new Failure("said: " + answer);
        }
        return answer.substring(2);
    }

    /** The nanoseconds that so many runs take. */
    long run(int size, int count, Duration limit) throws Failure, InterruptedException {
        String answer = ask("run " + size + " " + count, limit);
        try {
            return Long.parseLong(answer);
        } catch (NumberFormatException _) {
            throw new Failure("said: " + answer);
        }
    }

    private String ask(String question, Duration limit) throws Failure, InterruptedException {
        try {
            questions.write(question + "\n");
            questions.flush();
        } catch (IOException _) {
            throw ended();
        }
        String answer = answers.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (answer == null) {
            process.destroyForcibly();
            throw new Failure("took longer than " + limit.toSeconds() + " s");
        }
        if (answer.equals(ENDED)) {
            throw ended();
        }
        return answer;
    }

    private Failure ended() throws InterruptedException {
        boolean dead = process.waitFor(1, TimeUnit.SECONDS);
        Thread.sleep(MOMENT);
        String last = errors.toString().lines().filter(line -> !line.isBlank() && !line.startsWith("\tat ")).findFirst().orElse("");
        return new Failure(last.isEmpty() ? "ended" + (dead ? " with code " + process.exitValue() : "") : last.strip());
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().filter(line -> !line.equals(ENDED)).forEach(answers::add);
        } catch (IOException | java.io.UncheckedIOException _) {
            // Said below.
        }
        answers.add(ENDED);
    }

    private void keepErrors(InputStream stream) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (errors.length() < ERRORS_KEPT) {
                    errors.append(line).append('\n');
                }
            }
        } catch (IOException _) {
            // There is no more to tell.
        }
    }

    /** Ends the process. */
    @Override
    public void close() {
        try {
            questions.close();
        } catch (IOException _) {
            // It has ended already.
        }
        process.destroyForcibly();
    }
}
