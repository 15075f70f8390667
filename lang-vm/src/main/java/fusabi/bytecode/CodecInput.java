package fusabi.bytecode;

import com.esotericsoftware.kryo.kryo5.KryoException;
import com.esotericsoftware.kryo.kryo5.io.Input;

/** Reads what {@link CodecOutput} writes, from a part of an array. Bytes that end early give a {@link CodecException}. */
public final class CodecInput {

    private final Input input;
    private final int end;

    public CodecInput(byte[] bytes, int start, int end) {
        this.input = new Input(bytes, start, end - start);
        this.end = end;
    }

    /** How many bytes are left. */
    public int left() {
        return end - input.position();
    }

    /** Where in the array it is. */
    public int position() {
        return input.position();
    }

    /** A byte, from 0 to 255. */
    public int one() {
        try {
            return input.readByte() & 0xFF;
        } catch (KryoException _) {
            throw early();
        }
    }

    /** So many bytes; the number has been compared with {@link #left}. */
    public byte[] bytes(int count) {
        check(count);
        return input.readBytes(count);
    }

    public void skip(int count) {
        check(count);
        input.setPosition(input.position() + count);
    }

    private void check(int count) {
        if (count < 0 || count > left()) {
            throw early();
        }
    }

    /** 64 bits, lowest byte first. */
    public long bits() {
        try {
            return input.readLong();
        } catch (KryoException _) {
            throw early();
        }
    }

    /** A number that was written as one from 0; damaged bytes may give one below. */
    public int natural() {
        try {
            return input.readVarInt(true);
        } catch (KryoException _) {
            throw early();
        }
    }

    public long signed() {
        try {
            return input.readVarLong(false);
        } catch (KryoException _) {
            throw early();
        }
    }

    private static CodecException early() {
        return new CodecException("The bytes end early.");
    }
}
