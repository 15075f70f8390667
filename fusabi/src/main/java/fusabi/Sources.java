package fusabi;

import fusabi.compile.SourceResolver;
import fusabi.source.SourceFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files that a program was compiled from in this process.
 *
 * @param script the script itself
 * @param loaded what it loads, by who asked and for what
 */
record Sources(SourceFile script, Map<Request, SourceFile> loaded) implements Origin {

    /** A {@code #load}. */
    record Request(String from, String path) {}

    Sources {
        loaded = Collections.unmodifiableMap(new LinkedHashMap<>(loaded));
    }

    /** Remembers what a compilation loads. */
    static final class Recorder {

        private final SourceFile script;
        private final SourceResolver resolver;
        private final Map<Request, SourceFile> loaded = new LinkedHashMap<>();

        Recorder(SourceFile script, SourceResolver resolver) {
            this.script = script;
            this.resolver = resolver;
        }

        SourceResolver resolver() {
            SourceResolver recording = (path, from) -> {
                Optional<SourceFile> found = resolver.find(path, from);
                found.ifPresent(file -> loaded.put(new Request(from.name(), path), file));
                return found;
            };
            return recording.upTo(resolver.characters());
        }

        Sources sources() {
            return new Sources(script, loaded);
        }
    }

    /** Finds what was loaded. */
    SourceResolver resolver() {
        return (path, from) -> Optional.ofNullable(loaded.get(new Request(from.name(), path)));
    }

    // ---- as bytes

    @Override
    public void write(DataOutputStream output) throws IOException {
        Origin.text(output, script.name());
        Origin.text(output, script.text());
        output.writeInt(loaded.size());
        for (Map.Entry<Request, SourceFile> each : loaded.entrySet()) {
            Origin.text(output, each.getKey().from());
            Origin.text(output, each.getKey().path());
            Origin.text(output, each.getValue().name());
            Origin.text(output, each.getValue().text());
        }
    }

    static Sources read(DataInputStream input) throws IOException {
        SourceFile script = SourceFile.of(Origin.text(input), Origin.text(input));
        int count = input.readInt();
        Map<Request, SourceFile> loaded = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            loaded.put(new Request(Origin.text(input), Origin.text(input)), SourceFile.of(Origin.text(input), Origin.text(input)));
        }
        return new Sources(script, loaded);
    }
}
