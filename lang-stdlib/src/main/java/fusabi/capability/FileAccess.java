package fusabi.capability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Files and folders below certain folders. Links are followed before it is judged where a path leads.
 *
 * <p>A script that runs while somebody else changes links below these folders could still be led outside; grant folders that only the host writes.
 */
public final class FileAccess {

    private final Path base;
    private final List<Path> readable;
    private final List<Path> writable;

    private FileAccess(Path base, List<Path> readable, List<Path> writable) {
        this.base = base.toAbsolutePath().normalize();
        this.readable = readable.stream().map(this::real).toList();
        this.writable = writable.stream().map(this::real).toList();
    }

    /**
     * Access to what is in these folders, at any depth, or is one of them.
     *
     * @param base     where relative paths start
     * @param readable what may be read
     * @param writable what may be written, and read
     */
    public static FileAccess of(Path base, List<Path> readable, List<Path> writable) {
        return new FileAccess(base, readable, writable);
    }

    /** Where relative paths start. */
    public Path base() {
        return base;
    }

    /**
     * The file or folder that the script means, to read it.
     *
     * @throws AccessRefused when the script may not
     */
    public Path toRead(String path) {
        Path resolved = base.resolve(path).normalize();
        if (!isBelow(resolved, readable) && !isBelow(resolved, writable)) {
            throw new AccessRefused("Reading '" + path + "' is not allowed. To allow it: --allow-read=" + path);
        }
        return resolved;
    }

    /**
     * The file or folder that the script means, to make, change or delete it.
     *
     * @throws AccessRefused when the script may not
     */
    public Path toWrite(String path) {
        Path resolved = base.resolve(path).normalize();
        if (!isBelow(resolved, writable)) {
            throw new AccessRefused("Writing '" + path + "' is not allowed. To allow it: --allow-write=" + path);
        }
        return resolved;
    }

    private boolean isBelow(Path path, List<Path> roots) {
        Path real = real(path);
        return roots.stream().anyMatch(real::startsWith);
    }

    /** Where a path leads, by way of the part of it that exists; through a link to nothing, nowhere that could be granted. */
    private Path real(Path path) {
        Path absolute = base.resolve(path).normalize();
        Path existing = absolute;
        while (existing != null) {
            try {
                return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
            } catch (IOException _) {
                if (Files.isSymbolicLink(existing)) {
                    return absolute.getRoot();
                }
                existing = existing.getParent();
            }
        }
        return absolute;
    }
}
