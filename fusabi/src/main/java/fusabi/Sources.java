package fusabi;

import fusabi.compile.SourceResolver;
import fusabi.source.SourceFile;
import fusabi.vm.SnapshotException;
import fusabi.vm.SnapshotRule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files that a program was compiled from.
 *
 * @param script the script itself
 * @param loaded what it loads, by who asked and for what
 */
record Sources(SourceFile script, Map<Request, SourceFile> loaded) {

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

    private static final byte[] MAGIC = "FZI\1".getBytes(StandardCharsets.US_ASCII);

    /**
     * A snapshot with what it takes to go on with it.
     *
     * @param call      the function whose call is suspended; empty when none is
     * @param arguments how many it was given
     * @param state     the machine's snapshot
     */
    record Snapshot(Sources sources, String call, int arguments, byte[] state) {

        byte[] toBytes() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream output = new DataOutputStream(bytes)) {
                output.write(MAGIC);
                sources.write(output);
                text(output, call);
                output.writeInt(arguments);
                output.writeInt(state.length);
                output.write(state);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }

        /** Reads what {@link #toBytes} wrote, or refuses it. */
        static Snapshot of(byte[] bytes) {
            DataInputStream input = new DataInputStream(new ByteArrayInputStream(bytes));
            try {
                for (byte expected : MAGIC) {
                    if (input.readByte() != expected) {
                        throw SnapshotException.refused(SnapshotRule.MAGIC, "these bytes do not");
                    }
                }
                Sources sources = read(input);
                String call = text(input);
                int arguments = input.readInt();
                byte[] state = bytes(input);
                if (input.available() > 0 || arguments < 0) {
                    throw SnapshotException.refused(SnapshotRule.FORM, "something follows");
                }
                return new Snapshot(sources, call, arguments, state);
            } catch (IOException _) {
                throw SnapshotException.refused(SnapshotRule.FORM, "it ends early");
            }
        }
    }

    private void write(DataOutputStream output) throws IOException {
        text(output, script.name());
        text(output, script.text());
        output.writeInt(loaded.size());
        for (Map.Entry<Request, SourceFile> each : loaded.entrySet()) {
            text(output, each.getKey().from());
            text(output, each.getKey().path());
            text(output, each.getValue().name());
            text(output, each.getValue().text());
        }
    }

    private static Sources read(DataInputStream input) throws IOException {
        SourceFile script = SourceFile.of(text(input), text(input));
        int count = input.readInt();
        Map<Request, SourceFile> loaded = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            loaded.put(new Request(text(input), text(input)), SourceFile.of(text(input), text(input)));
        }
        return new Sources(script, loaded);
    }

    private static void text(DataOutputStream output, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        output.writeInt(bytes.length);
        output.write(bytes);
    }

    private static String text(DataInputStream input) throws IOException {
        return new String(bytes(input), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream input) throws IOException {
        int length = input.readInt();
        if (length < 0 || length > input.available()) {
            throw SnapshotException.refused(SnapshotRule.FORM, "it ends early");
        }
        return input.readNBytes(length);
    }
}
