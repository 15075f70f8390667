package fusabi.benchmarks.running;

import fusabi.benchmarks.contenders.Contender;
import fusabi.benchmarks.contenders.InProcess;
import java.util.List;

/**
 * Everything that came out of a run, as it is in {@code results.json}.
 *
 * @param date       when it began
 * @param seconds    how long it took
 * @param complete   whether it came to its end
 * @param machine    where
 * @param plan       how much
 * @param contenders who, in the order of the table
 * @param programs   what was measured
 */
record Results(
        String date, long seconds, boolean complete, Machine machine, Plan plan, List<Column> contenders, List<Row> programs) {

    /**
     * A contender, as the table shows it.
     *
     * @param name    in {@code programs}
     * @param title   above its column
     * @param version empty when it is not on this machine
     * @param outside whether it runs outside of the JVM
     * @param options what its JVM got beside what all get
     * @param note    what one has to know to read its numbers, or empty
     */
    record Column(String name, String title, String version, boolean outside, List<String> options, String note) {

        static Column of(Contender contender) {
            return new Column(contender.name(), contender.title(), contender.version().orElse(""), !(contender instanceof InProcess),
                    contender instanceof InProcess language ? language.jvmOptions() : List.of(), contender.note().orElse(""));
        }

        boolean hasVersion() {
            return !version.isEmpty();
        }
    }

    Results {
        contenders = List.copyOf(contenders);
        programs = List.copyOf(programs);
    }
}
