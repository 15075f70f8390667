package fusabi;

import fusabi.vm.SnapshotException;
import fusabi.vm.SnapshotRule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a program was made from, and can be made from again. */
sealed interface Origin permits Sources, Origin.Compiled {

    /** Writes it as a part of a snapshot. */
    void write(DataOutputStream output) throws IOException;

    /** A {@code .fzb} file that was compiled before. */
    record Compiled(String name, byte[] file) implements Origin {

        @Override
        public void write(DataOutputStream output) throws IOException {
            text(output, name);
            output.writeInt(file.length);
            output.write(file);
        }
    }

    byte[] MAGIC = "FZI\1".getBytes(StandardCharsets.US_ASCII);

    /**
     * A snapshot with what it takes to go on with it.
     *
     * @param call      the function whose call is suspended; empty when none is
     * @param arguments how many it was given
     * @param state     the machine's snapshot
     */
    record Snapshot(Origin origin, String call, int arguments, byte[] state) {

        byte[] toBytes() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream output = new DataOutputStream(bytes)) {
                output.write(MAGIC);
                output.writeBoolean(origin instanceof Compiled);
                origin.write(output);
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
                Origin origin = input.readBoolean() ? new Compiled(text(input), bytes(input)) : Sources.read(input);
                String call = text(input);
                int arguments = input.readInt();
                byte[] state = bytes(input);
                if (input.available() > 0 || arguments < 0) {
                    throw SnapshotException.refused(SnapshotRule.FORM, "something follows");
                }
                return new Snapshot(origin, call, arguments, state);
            } catch (IOException _) {
                throw SnapshotException.refused(SnapshotRule.FORM, "it ends early");
            }
        }
    }

    static void text(DataOutputStream output, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        output.writeInt(bytes.length);
        output.write(bytes);
    }

    static String text(DataInputStream input) throws IOException {
        return new String(bytes(input), StandardCharsets.UTF_8);
    }

    static byte[] bytes(DataInputStream input) throws IOException {
        int length = input.readInt();
        if (length < 0 || length > input.available()) {
            throw SnapshotException.refused(SnapshotRule.FORM, "it ends early");
        }
        return input.readNBytes(length);
    }
}
