package fusabi.benchmarks.contenders;

import fusabi.benchmarks.programs.Task;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A language whose command runs the source of a program, by way of {@code driver} beside it.
 *
 * @param command       its command
 * @param versionOption with which it says its version
 */
record OutsideScript(String name, String title, String extension, String command, String versionOption) implements Outside {

    @Override
    public Optional<String> version() {
        return Outside.firstLine(List.of(command, versionOption));
    }

    @Override
    public List<String> command(Task task, Path scratch) {
        Path source = task.source(extension);
        return List.of(command, source.resolveSibling("driver" + extension).toString(), source.toString());
    }
}
