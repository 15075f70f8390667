package fusabi.benchmarks.running;

import fusabi.benchmarks.contenders.Contender;
import fusabi.benchmarks.programs.Task;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says on standard error how far it is: a line for each program, and on a terminal what is going on. */
final class Progress {

    private final PrintStream out;
    private final boolean terminal;
    private final int programs;
    private int program;
    private String now = "";

    Progress(PrintStream out, boolean terminal, int programs) {
        this.out = out;
        this.terminal = terminal;
        this.programs = programs;
    }

    synchronized void begins(Task task, int contenders) {
        program++;
        now = "[" + program + "/" + programs + "] " + task.name() + ", " + contenders + " contenders: ";
        show("");
    }

    synchronized void warmsUp(Contender contender) {
        show("warming up " + contender.title());
    }

    synchronized void round(int round, int rounds) {
        show("round " + round + " of " + rounds);
    }

    private void show(String what) {
        if (terminal) {
            out.print("\r\033[K" + now + what);
            out.flush();
        }
    }

    synchronized void ended(Row row) {
        String ratios = row.contenders().keySet().stream().filter(name -> !name.equals(Row.BASE))
                .map(name -> row.compares(name) ? String.format(Locale.ROOT, "%s %.1f", name, row.ratio(name).median())
                        : name + " -")
                .collect(Collectors.joining(", "));
        String java = row.contenders().containsKey(Row.BASE) && row.contenders().get(Row.BASE).hasSamples()
                ? String.format(Locale.ROOT, "Java %.2f ms", row.contenders().get(Row.BASE).milliseconds().median()) : "";
        out.println((terminal ? "\r\033[K" : "") + "[" + program + "/" + programs + "] " + row.program() + ": " + java
                + (java.isEmpty() || ratios.isEmpty() ? "" : "; times as long: ") + ratios);
    }
}
