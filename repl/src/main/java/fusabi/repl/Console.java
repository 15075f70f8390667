package fusabi.repl;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the command line writes. Both streams are UTF-8 whatever the system says; standard output is buffered whole, unless somebody
 * watches it.
 *
 * @param out      standard output
 * @param err      standard error; writing to it first flushes standard output, so that what a terminal shows is in order
 * @param colours  whether messages are coloured
 */
record Console(PrintStream out, PrintStream err, boolean colours) {

    private static final int BUFFER = 1 << 16;

    /**
     * The console of this process. The launcher says in the property {@code fusabi.terminal} which of its descriptors (1, 2) are
     * terminals, since Java can only tell for both at once.
     */
    static Console ofProcess() {
        String terminals = System.getProperty("fusabi.terminal", "");
        boolean watched = terminals.contains("1");
        String noColour = System.getenv("NO_COLOR");
        boolean colours = terminals.contains("2") && (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
        Output output = new Output(new FileOutputStream(FileDescriptor.out), watched);
        PrintStream out = new PrintStream(output, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new Errors(new FileOutputStream(FileDescriptor.err), output), false, StandardCharsets.UTF_8);
        return new Console(out, err, colours);
    }

    /** Standard output: ends the process quietly when nobody reads it any more. */
    private static final class Output extends OutputStream {

        private final FileOutputStream file;
        private final boolean watched;
        private final byte[] buffer = new byte[BUFFER];
        private int used;

        Output(FileOutputStream file, boolean watched) {
            this.file = file;
            this.watched = watched;
        }

        @Override
        public synchronized void write(int b) {
            if (used == BUFFER) {
                flush();
            }
            buffer[used++] = (byte) b;
            if (watched && b == '\n') {
                flush();
            }
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            if (length > BUFFER - used) {
                flush();
            }
            if (length > BUFFER) {
                toFile(bytes, from, length);
                return;
            }
            System.arraycopy(bytes, from, buffer, used, length);
            used += length;
            if (watched && endsALine(bytes, from, length)) {
                flush();
            }
        }

        private static boolean endsALine(byte[] bytes, int from, int length) {
            for (int i = from + length - 1; i >= from; i--) {
                if (bytes[i] == '\n') {
                    return true;
                }
            }
            return false;
        }

        @Override
        public synchronized void flush() {
            int length = used;
            used = 0;
            toFile(buffer, 0, length);
        }

        private void toFile(byte[] bytes, int from, int length) {
            try {
                file.write(bytes, from, length);
            } catch (IOException e) {
                // Nothing that was written can be missed by a reader that is gone; a full disk deserves a word.
                boolean closed = String.valueOf(e.getMessage()).contains("ipe");
                if (!closed) {
                    System.err.println("fus: cannot write the output: " + e.getMessage());
                }
                Runtime.getRuntime().halt(closed ? ExitCode.CLOSED_PIPE : ExitCode.BUG);
            }
        }
    }

    /** Standard error: unbuffered beyond one write. */
    private static final class Errors extends OutputStream {

        private final FileOutputStream file;
        private final Output output;

        Errors(FileOutputStream file, Output output) {
            this.file = file;
            this.output = output;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            output.flush();
            try {
                file.write(bytes, from, length);
            } catch (IOException e) {
                // There is nowhere left to say it.
                return;
            }
        }
    }
}
