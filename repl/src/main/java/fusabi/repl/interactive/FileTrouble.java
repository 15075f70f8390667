package fusabi.repl.interactive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Why a file cannot be read or written, in words: Java's messages are often no more than its name. */
public final class FileTrouble {

    private FileTrouble() {}

    /** A reason that can stand behind a colon. */
    public static String reason(IOException exception) {
        return switch (exception) {
            case NoSuchFileException _                                    -> "there is no such folder";
            case AccessDeniedException _                                  -> "there is no permission to";
            case FileSystemException system when system.getReason() != null -> system.getReason().toLowerCase(Locale.ROOT);
            default                                                       -> String.valueOf(exception.getMessage());
        };
    }
}
