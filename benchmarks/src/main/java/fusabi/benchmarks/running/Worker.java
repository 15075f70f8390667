package fusabi.benchmarks.running;

import fusabi.benchmarks.contenders.Contenders;
import fusabi.benchmarks.contenders.InProcess;
import fusabi.benchmarks.contenders.Prepared;
import fusabi.benchmarks.programs.Tasks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A JVM that runs one program in one language: {@code Worker CONTENDER PROGRAM}. It is asked on standard input and answers on standard output: to
 * {@code check SIZE} with {@code = RESULT}, to {@code run SIZE COUNT} with the nanoseconds that so many runs took. It ends with its input.
 */
public final class Worker {

    /** What the last run gave, so that no run is for nothing. */
    private static volatile String last;

    private Worker() {}

    public static void main(String[] arguments) {
        PrintStream answers = System.out;
        // What a language prints by the way is no answer.
        System.setOut(System.err);
        try {
            Prepared prepared = ((InProcess) Contenders.named(arguments[0])).prepare(Tasks.named(arguments[1]));
            answer(prepared, new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), answers);
            System.exit(0);
        } catch (Throwable failure) {
            failure.printStackTrace(System.err);
            System.exit(1);
        }
    }

    private static void answer(Prepared prepared, BufferedReader questions, PrintStream answers) throws Exception {
        for (String question = questions.readLine(); question != null; question = questions.readLine()) {
            String[] words = question.split(" ");
            int size = Integer.parseInt(words[1]);
            answers.println(switch (words[0]) {
                case "check" -> "= " + prepared.run(size);
                case "run" -> String.valueOf(time(prepared, size, Integer.parseInt(words[2])));
                default -> throw new IOException("not understood: " + question);
            });
            answers.flush();
        }
    }

    private static long time(Prepared prepared, int size, int count) throws Exception {
        long before = System.nanoTime();
        for (int i = 0; i < count; i++) {
            last = prepared.run(size);
        }
        return System.nanoTime() - before;
    }
}
