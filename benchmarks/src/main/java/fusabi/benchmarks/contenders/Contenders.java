package fusabi.benchmarks.contenders;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** All contenders there are. */
public final class Contenders {

    private Contenders() {}

    /** In the order of the table: Java, Fusabi, the peers on the class path, then what runs outside of the JVM. */
    public static List<Contender> all() {
        Stream<Contender> peers = ServiceLoader.load(InProcess.class).stream().map(ServiceLoader.Provider::get);
        return Stream.concat(Stream.concat(Stream.of(new JavaTwin(), new Fusabi()), peers), Outside.all().stream()).toList();
    }

    /** The one of this name. */
    public static Contender named(String name) {
        return all().stream().filter(contender -> contender.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no contender " + name + "."));
    }
}
