package fusabi.repl;

import fusabi.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The compiled program of a script, kept from one run for the next, which then starts without a compiler. The launcher says in the property {@code fusabi.kept}
 * where that of the script that it runs lies: in a folder of its own, beside the file {@code built}.
 *
 * <p>With the program are kept all texts that it was made of. It counts while they are what the script, and the files that it loads, say, and while the
 * build is the one that compiled it. Anything else means that there is none, also a file that is damaged or cannot be read.
 */
final class KeptProgram {
    /*
     * The file is: a CRC-32 of all that follows; time of the build; the script's name and text; the number of loaded files, and their names and texts; the
     * program, as a .fzb file. Texts are their length in bytes and UTF-8.
     */

    /** Programs that nobody has run for a while make room. */
    private static final int MOST_PROGRAMS = 250;
    private static final int LEFT_PROGRAMS = 200;
    private static final int MOST_BYTES = 1 << 20;

    private final File file;
    /** When, in milliseconds since 1970. */
    private final long built;

    KeptProgram(File file) {
        this.file = file;
        this.built = new File(file.getParentFile().getParentFile(), "built").lastModified();
    }

    /** Whether there is one for this process's script, which may not count. */
    static boolean isLikely() {
        return place().filter(File::isFile).isPresent();
    }

    /** Where that of this process's script lies, or will; nowhere, when the launcher does not say. */
    static Optional<KeptProgram> ofProcess() {
        return place().map(KeptProgram::new);
    }

    private static Optional<File> place() {
        String place = System.getProperty("fusabi.kept", "");
        return place.isEmpty() ? Optional.empty() : Optional.of(new File(place));
    }

    /** The compiled program, if this is what it was compiled from. */
    Optional<byte[]> of(SourceFile script) {
        try (InputStream stream = new FileInputStream(file)) {
            byte[] whole = stream.readAllBytes();
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(whole));
            if (in.readLong() != checksum(whole) || in.readLong() != built || !text(in).equals(script.name()) || !text(in).equals(script.text())) {
                return Optional.empty();
            }
            int loaded = in.readInt();
            if (loaded > 0 && isLink(script.name())) {
                return Optional.empty();
            }
            for (int i = 0; i < loaded; i++) {
                if (!says(text(in), text(in))) {
                    return Optional.empty();
                }
            }
            return Optional.of(bytes(in));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What a script loads lies beside what links lead to, which may be elsewhere by now. */
    private static boolean isLink(String name) {
        return Files.isSymbolicLink(Path.of(name));
    }

    private static boolean says(String name, String text) {
        return !isLink(name) && ScriptFile.read(name) instanceof ScriptFile.Text(var source) && source.text().equals(text);
    }

    /** Keeps a program, if it is not too large and there is a place for it. */
    void keep(SourceFile script, List<SourceFile> loaded, byte[] program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(0);
            out.writeLong(built);
            text(out, script.name());
            text(out, script.text());
            out.writeInt(loaded.size());
            for (SourceFile each : loaded) {
                text(out, each.name());
                text(out, each.text());
            }
            bytes(out, program);
            if (bytes.size() <= MOST_BYTES) {
                byte[] whole = bytes.toByteArray();
                ByteBuffer.wrap(whole).putLong(checksum(whole));
                write(whole);
            }
        } catch (IOException e) {
            // The next run compiles it again.
        }
    }

    private void write(byte[] bytes) throws IOException {
        Path folder = file.toPath().getParent();
        Files.createDirectories(folder);
        Path whole = Path.of(file + "." + ProcessHandle.current().pid());
        try {
            Files.write(whole, bytes);
            Files.move(whole, file.toPath(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
        makeRoom(folder);
    }

    private static void makeRoom(Path folder) throws IOException {
        List<Path> kept;
        try (Stream<Path> files = Files.list(folder)) {
            kept = new ArrayList<>(files.toList());
        }
        if (kept.size() > MOST_PROGRAMS) {
            kept.sort(Comparator.comparingLong(each -> each.toFile().lastModified()));
            for (Path oldest : kept.subList(0, kept.size() - LEFT_PROGRAMS)) {
                Files.deleteIfExists(oldest);
            }
        }
    }

    private static long checksum(byte[] whole) {
        CRC32 checksum = new CRC32();
        checksum.update(whole, Math.min(Long.BYTES, whole.length), Math.max(0, whole.length - Long.BYTES));
        return checksum.getValue();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new EOFException();
        }
        return in.readNBytes(length);
    }
}
