package fusabi.benchmarks.programs;

import java.util.List;

/** All programs. */
public final class Tasks {

    private Tasks() {}

    /** In the order of the table. */
    public static List<Task> all() {
        return List.of();
    }

    /** The one of this name. */
    public static Task named(String name) {
        return all().stream().filter(task -> task.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no program " + name + "."));
    }
}
