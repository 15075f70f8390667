package fusabi.stdlib;

import fusabi.capability.Capability;
import fusabi.capability.FileAccess;
import fusabi.host.NativeCall;
import fusabi.value.Word;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders, as far as the host grants them. */
final class FileNatives {

    private static final int FILES = 1;
    private static final int FOLDERS = 2;
    private static final long LONGEST = 1L << 30;

    private FileNatives() {}

    static void define(Natives natives) {
        natives.define("File.readText", 1, Capability.FILES, call -> call.ofText(text(call, reading(call, 0))));
        natives.define("File.readBytes", 1, Capability.FILES, call -> EncodingNatives.bytes(call, content(call, reading(call, 0))));
        natives.define("File.writeText", 3, Capability.FILES, call -> write(call, call.stringArgument(1).getBytes(StandardCharsets.UTF_8)));
        natives.define("File.writeBytes", 3, Capability.FILES, call -> write(call, EncodingNatives.read(call, call.word(1))));
        natives.define("File.exists", 1, Capability.FILES, call -> Word.ofBool(call.nullableString(0) != null && Files.isRegularFile(reading(call, 0))));
        natives.define("File.length", 1, Capability.FILES, call -> call.ofInt64(existing(call, reading(call, 0)).size()));
        natives.define("File.ticks", 2, Capability.FILES, call -> call.ofInt64(ticks(existing(call, reading(call, 0)), call.intArgument(1))));
        natives.define("File.delete", 1, Capability.FILES, FileNatives::delete);
        natives.define("File.transfer", 4, Capability.FILES, FileNatives::transfer);
        natives.define("Directory.exists", 1, Capability.FILES, call -> Word.ofBool(call.nullableString(0) != null && Files.isDirectory(reading(call, 0))));
        natives.define("Directory.create", 1, Capability.FILES, call -> {
            Path folder = writing(call, 0);
            attempt(call, folder, () -> Files.createDirectories(folder));
            return Word.UNIT;
        });
        natives.define("Directory.delete", 2, Capability.FILES, FileNatives::deleteFolder);
        natives.define("Directory.list", 4, Capability.FILES, FileNatives::list);
        natives.define("Environment.currentDirectory", 0, Capability.FILES, call -> call.ofText(files(call).base().toString()));
    }

    private static FileAccess files(NativeCall call) {
        return WorldNatives.granted(call, FileAccess.class, "Using files is not allowed. To allow it: --allow-read or --allow-write");
    }

    private static Path reading(NativeCall call, int argument) {
        String path = path(call, argument);
        return WorldNatives.attempt(call, () -> files(call).toRead(path));
    }

    private static Path writing(NativeCall call, int argument) {
        String path = path(call, argument);
        return WorldNatives.attempt(call, () -> files(call).toWrite(path));
    }

    private static String path(NativeCall call, int argument) {
        String path = call.nullableString(argument);
        if (path == null) {
            throw Natives.argumentNull(call, "path");
        }
        if (path.isEmpty()) {
            throw call.raise("System.ArgumentException", "The value cannot be an empty string. (Parameter 'path')");
        }
        if (path.indexOf('\0') >= 0) {
            throw call.raise("System.ArgumentException", "Null character in path. (Parameter 'path')");
        }
        return path;
    }

    private static <T> T attempt(NativeCall call, Path path, WorldNatives.Attempt<T> body) {
        try {
            return body.make();
        } catch (NoSuchFileException _) {
            boolean folder = path.getParent() == null || Files.isDirectory(path.getParent());
            throw folder
                    ? call.raise("System.IO.FileNotFoundException", "Could not find file '" + path + "'.")
                    : call.raise("System.IO.DirectoryNotFoundException", "Could not find a part of the path '" + path + "'.");
        } catch (AccessDeniedException _) {
            throw call.raise("System.UnauthorizedAccessException", "Access to the path '" + path + "' is denied.");
        } catch (FileAlreadyExistsException e) {
            throw call.raise("System.IO.IOException", "The file '" + e.getFile() + "' already exists.");
        } catch (DirectoryNotEmptyException _) {
            throw call.raise("System.IO.IOException", "Directory not empty : '" + path + "'");
        } catch (IOException e) {
            throw Files.isDirectory(path)
                    ? call.raise("System.UnauthorizedAccessException", "Access to the path '" + path + "' is denied.")
                    : call.raise("System.IO.IOException", String.valueOf(e.getMessage()));
        }
    }

    private static byte[] content(NativeCall call, Path file) {
        long size = existing(call, file).size();
        if (size > LONGEST) {
            throw call.raise("System.IO.IOException", "The file is too long: " + size + " bytes.");
        }
        call.charge(1 + size / 16);
        call.room(size);
        // What is no usual file may have no end, and no size.
        long most = Math.min(LONGEST, size > 0 ? size : call.memoryLeft());
        WorldNatives.Received<byte[]> read = attempt(call, file, () -> {
            try (InputStream input = Files.newInputStream(file)) {
                byte[] bytes = input.readNBytes((int) most + (size > 0 ? 0 : 1));
                return bytes.length <= most ? new WorldNatives.Received<>(bytes, 0) : new WorldNatives.Received<byte[]>(null, bytes.length);
            }
        });
        return read.whole(call);
    }

    /** UTF-8, or UTF-16 where its mark says so. */
    private static String text(NativeCall call, Path file) {
        byte[] bytes = content(call, file);
        if (bytes.length >= 2 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static long write(NativeCall call, byte[] bytes) {
        Path file = writing(call, 0);
        OpenOption[] options = call.boolArgument(2)
                ? new OpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.APPEND}
                : new OpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING};
        call.charge(1 + bytes.length / 16);
        attempt(call, file, () -> Files.write(file, bytes, options));
        return Word.UNIT;
    }

    private static BasicFileAttributes existing(NativeCall call, Path path) {
        return attempt(call, path, () -> Files.readAttributes(path, BasicFileAttributes.class));
    }

    /** When it was made (0), read (1) or written (2) last, in UTC. */
    private static long ticks(BasicFileAttributes attributes, int which) {
        FileTime time = which == 0 ? attributes.creationTime() : which == 1 ? attributes.lastAccessTime() : attributes.lastModifiedTime();
        return DateText.toTicks(LocalDateTime.ofInstant(time.toInstant(), ZoneOffset.UTC));
    }

    private static long delete(NativeCall call) {
        Path file = writing(call, 0);
        if (Files.isDirectory(file)) {
            throw call.raise("System.UnauthorizedAccessException", "Access to the path '" + file + "' is denied.");
        }
        attempt(call, file, () -> Files.deleteIfExists(file));
        return Word.UNIT;
    }

    /** Copies or, when the last argument says so, moves a file or folder; the third says whether to overwrite. */
    private static long transfer(NativeCall call) {
        boolean move = call.boolArgument(3);
        Path source = move ? writing(call, 0) : reading(call, 0);
        Path target = writing(call, 1);
        StandardCopyOption[] options = call.boolArgument(2) ? new StandardCopyOption[] {StandardCopyOption.REPLACE_EXISTING} : new StandardCopyOption[0];
        attempt(call, source, () -> move ? Files.move(source, target, options) : Files.copy(source, target, options));
        return Word.UNIT;
    }

    private static long deleteFolder(NativeCall call) {
        Path folder = writing(call, 0);
        attempt(call, folder, () -> {
            if (!call.boolArgument(1)) {
                Files.delete(folder);
                return folder;
            }
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
            return folder;
        });
        return Word.UNIT;
    }

    /** The names in a folder, in order, as the folder was named: files (1), folders (2) or both (3), also further below. */
    private static long list(NativeCall call) {
        Path folder = reading(call, 0);
        String named = call.stringArgument(0);
        String prefix = named.endsWith("/") ? named : named + "/";
        var pattern = folder.getFileSystem().getPathMatcher("glob:" + call.stringArgument(1).replace("[", "\\[").replace("{", "\\{"));
        int kinds = call.intArgument(2);
        List<String> found = attempt(call, folder, () -> {
            try (Stream<Path> all = Files.walk(folder, call.boolArgument(3) ? Integer.MAX_VALUE : 1)) {
                return all.filter(each -> !each.equals(folder) && pattern.matches(each.getFileName())
                                && (kinds & (Files.isDirectory(each) ? FOLDERS : FILES)) != 0)
                        .map(each -> prefix + folder.relativize(each)).sorted().toList();
            }
        });
        call.charge(1 + found.size());
        long array = call.keep(call.newArray(found.size(), Word.NULL));
        for (int i = 0; i < found.size(); i++) {
            call.setElement(array, i, call.ofText(found.get(i)));
        }
        return array;
    }
}
