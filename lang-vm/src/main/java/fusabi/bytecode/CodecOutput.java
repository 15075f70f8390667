package fusabi.bytecode;

import com.esotericsoftware.kryo.kryo5.io.Output;

/** Bytes that are written one number after the other, for formats besides that of chunks. */
public final class CodecOutput {

    private static final int FIRST_BUFFER = 1 << 8;

    /** Of a number of variable length. */
    private static final int LONGEST = 9;
    private static final int MOST = Integer.MAX_VALUE - 64;

    private final Output output = new Output(FIRST_BUFFER, -1);

    /** Nothing written. */
    public CodecOutput() {}

    private Output room(int bytes) {
        if (output.position() > MOST - bytes) {
            throw new CodecException("There are more bytes than an array can hold.");
        }
        return output;
    }

    /** The lowest 8 bits. */
    public void one(int value) {
        room(1).writeByte(value);
    }

    public void bytes(byte[] bytes) {
        room(bytes.length).writeBytes(bytes);
    }

    /** 32 bits, lowest byte first. */
    public void bits(int value) {
        room(Integer.BYTES).writeInt(value);
    }

    /** 64 bits, lowest byte first. */
    public void bits(long value) {
        room(Long.BYTES).writeLong(value);
    }

    /** A number from 0, in as few bytes as it needs. */
    public void natural(int value) {
        room(LONGEST).writeVarInt(value, true);
    }

    /** A number, in as few bytes as its distance from 0 needs. */
    public void signed(long value) {
        room(LONGEST).writeVarLong(value, false);
    }

    public byte[] toBytes() {
        return output.toBytes();
    }
}
