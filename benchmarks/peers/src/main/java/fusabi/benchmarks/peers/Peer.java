package fusabi.benchmarks.peers;

import fusabi.benchmarks.contenders.InProcess;
import fusabi.benchmarks.contenders.Prepared;
import fusabi.benchmarks.programs.Task;
import java.util.Optional;

/** What all of them have in common. */
abstract class Peer implements InProcess {

    private final String name;
    private final String title;
    private final String extension;
    private final String version;

    Peer(String name, String title, String extension, String version) {
        this.name = name;
        this.title = title;
        this.extension = extension;
        this.version = version;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String extension() {
        return extension;
    }

    @Override
    public final Optional<String> version() {
        return Optional.of(version);
    }

    @Override
    public final Prepared prepare(Task task) throws Exception {
        return load(task.name() + extension, task.text(extension));
    }

    /** Compiles and loads a program. */
    abstract Prepared load(String file, String text) throws Exception;

    /** A number as it would be printed if it were whole, as it is when it is; a text as it is. */
    static String line(Object result) {
        return result instanceof Number number && number.doubleValue() == number.longValue() ? Long.toString(number.longValue()) : result.toString();
    }
}
