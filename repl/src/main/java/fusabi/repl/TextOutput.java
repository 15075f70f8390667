package fusabi.repl;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Standard output or standard error as UTF-8, whatever the system says. A script may print a million short texts, so this does less for
 * each than {@link java.io.PrintStream} would.
 */
final class TextOutput extends Writer {

    /** When what was printed reaches the reader. */
    enum Flushing { WHEN_FULL, EVERY_LINE, EVERY_PRINT }

    /** What to do when the reader is gone, or the disk full. */
    @FunctionalInterface
    interface Failure {

        void handle(IOException exception);
    }

    private static final int BUFFER = 1 << 16;

    /** The bytes of the longest character. */
    private static final int LONGEST = 4;

    private final OutputStream stream;
    private final Flushing flushing;
    private final Failure failure;
    private final byte[] buffer = new byte[BUFFER];
    private int used;

    /** The first half of a character whose second half has not been printed yet, or 0. */
    private char pending;

    TextOutput(OutputStream stream, Flushing flushing, Failure failure) {
        this.stream = stream;
        this.flushing = flushing;
        this.failure = failure;
    }

    static TextOutput to(FileDescriptor descriptor, Flushing flushing, Failure failure) {
        return new TextOutput(new FileOutputStream(descriptor), flushing, failure);
    }

    void print(String text) {
        write(text, 0, text.length());
    }

    void println(String text) {
        print(text + "\n");
    }

    @Override
    public synchronized void write(String text, int from, int length) {
        boolean line = false;
        for (int i = from; i < from + length; i++) {
            char c = text.charAt(i);
            if (used > BUFFER - LONGEST) {
                flush();
            }
            if (c < 0x80 && pending == 0) {
                buffer[used++] = (byte) c;
                line |= c == '\n';
            } else {
                encode(c);
            }
        }
        switch (flushing) {
            case WHEN_FULL   -> { }
            case EVERY_LINE  -> {
                if (line) {
                    flush();
                }
            }
            case EVERY_PRINT -> flush();
        }
    }

    @Override
    public void write(char[] characters, int from, int length) {
        print(new String(characters, from, length));
    }

    /** Takes a character that is not ASCII, or comes after half of one; a half without its other half becomes the replacement character. */
    private void encode(char c) {
        if (pending != 0) {
            char first = pending;
            pending = 0;
            if (Character.isLowSurrogate(c)) {
                put(Character.toCodePoint(first, c));
                return;
            }
            put(0xFFFD);
            if (used > BUFFER - LONGEST) {
                flush();
            }
        }
        if (Character.isHighSurrogate(c)) {
            pending = c;
        } else {
            put(Character.isLowSurrogate(c) ? 0xFFFD : c);
        }
    }

    private void put(int codePoint) {
        if (codePoint < 0x80) {
            buffer[used++] = (byte) codePoint;
        } else if (codePoint < 0x800) {
            buffer[used++] = (byte) (0xC0 | codePoint >> 6);
            buffer[used++] = (byte) (0x80 | codePoint & 0x3F);
        } else if (codePoint < 0x10000) {
            buffer[used++] = (byte) (0xE0 | codePoint >> 12);
            buffer[used++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
            buffer[used++] = (byte) (0x80 | codePoint & 0x3F);
        } else {
            buffer[used++] = (byte) (0xF0 | codePoint >> 18);
            buffer[used++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
            buffer[used++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
            buffer[used++] = (byte) (0x80 | codePoint & 0x3F);
        }
    }

    @Override
    public synchronized void flush() {
        int length = used;
        used = 0;
        try {
            stream.write(buffer, 0, length);
            stream.flush();
        } catch (IOException e) {
            failure.handle(e);
        }
    }

    /** Flushes; what comes half at the end is shown as the replacement character. */
    @Override
    public synchronized void close() {
        if (pending != 0) {
            pending = 0;
            put(0xFFFD);
        }
        flush();
    }
}
