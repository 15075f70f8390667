package fusabi.vm;

import fusabi.host.LimitExceeded;
import java.util.function.Consumer;

/** Counts the bytes that are written, as UTF-8, and lets no more through than the limit allows. */
final class OutputBudget {

    private long limit;
    private long written;

    void limit(long bytes) {
        limit = bytes;
    }

    void begin() {
        written = 0;
    }

    void restore(long bytes) {
        written = bytes;
    }

    long written() {
        return written;
    }

    /** Writes the text; when that is too much, the characters that fit, and ends the run. */
    void write(String text, Consumer<String> sink) {
        long room = limit - written;
        long bytes = bytes(text);
        if (bytes > room) {
            String fitting = text.substring(0, fitting(text, room));
            written += bytes(fitting);
            sink.accept(fitting);
            throw LimitExceeded.output(limit, limit - room + bytes);
        }
        written += bytes;
        sink.accept(text);
    }

    private static long bytes(String text) {
        long bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
            }
        }
        return bytes;
    }

    /** How many characters fit into so many bytes, without dividing a pair. */
    private static int fitting(String text, long room) {
        int end = 0;
        long left = room;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            left -= bytes(text.substring(end, next));
            if (left < 0) {
                break;
            }
            end = next;
        }
        return end;
    }
}
