package fusabi.vm;

import fusabi.bytecode.CodecOutput;
import fusabi.heap.LiveHeap;
import fusabi.host.StateOutput;
import fusabi.value.SmallKind;
import fusabi.value.Word;

/** Numbers, texts and words as a snapshot has them. */
final class SnapshotOutput implements StateOutput {

    private static final int INT32 = SmallKind.INT32.ordinal();

    private final LiveHeap heap;
    private final CodecOutput output = new CodecOutput();
    private int lastPointer;

    SnapshotOutput(LiveHeap heap) {
        this.heap = heap;
    }

    /** An output for a part that is written with its length. */
    SnapshotOutput part() {
        return new SnapshotOutput(heap);
    }

    byte[] toBytes() {
        return output.toBytes();
    }

    void raw(byte[] bytes) {
        output.bytes(bytes);
    }

    void tag(int value) {
        output.one(value);
    }

    /** A number from 0. */
    void count(int value) {
        output.natural(value);
    }

    @Override
    public void number(long value) {
        output.signed(value);
    }

    void raw32(int bits) {
        output.bits(bits);
    }

    @Override
    public void text(String value) {
        count(value.length());
        for (int i = 0; i < value.length(); i++) {
            output.natural(value.charAt(i));
        }
    }

    @Override
    public void bytes(byte[] value) {
        count(value.length);
        output.bytes(value);
    }

    @Override
    public void word(long word) {
        switch (Word.top(word)) {
            case Word.POINTER -> {
                int index = heap.newIndex(word);
                tag(SnapshotFormat.POINTER);
                output.signed(index - lastPointer);
                lastPointer = index;
            }
            case Word.HANDLE -> {
                tag(SnapshotFormat.HANDLE);
                output.signed(heap.newHandle(word));
            }
            case Word.SMALL -> small(Word.tag(word), Word.low(word));
            case Word.NULLARY -> nullary(word);
            case Word.INT64 -> wide(SnapshotFormat.INT64, Word.int48(word));
            case Word.UINT64 -> wide(SnapshotFormat.UINT64, Word.uint48(word));
            case Word.NATIVEINT -> wide(SnapshotFormat.NATIVEINT, Word.int48(word));
            default -> {
                tag(SnapshotFormat.DOUBLE);
                output.bits(word);
            }
        }
    }

    private void small(int kind, int bits) {
        if (kind == INT32 && bits >= SnapshotFormat.LEAST_INT && bits <= SnapshotFormat.MOST_INT) {
            tag(SnapshotFormat.INT + bits - SnapshotFormat.LEAST_INT);
        } else if (kind < SmallKind.FIRST_ENUM) {
            tag(SnapshotFormat.SMALL + kind);
            output.signed(bits);
        } else {
            tag(SnapshotFormat.ENUM);
            count(kind - SmallKind.FIRST_ENUM);
            output.signed(bits);
        }
    }

    private void nullary(long word) {
        if (word == Word.NULL) {
            tag(SnapshotFormat.NULL);
        } else if (word == Word.UNIT) {
            tag(SnapshotFormat.UNIT);
        } else if (word == Word.FALSE) {
            tag(SnapshotFormat.FALSE);
        } else if (word == Word.TRUE) {
            tag(SnapshotFormat.TRUE);
        } else {
            tag(SnapshotFormat.NULLARY);
            count(Word.low(word));
        }
    }

    private void wide(int tag, long value) {
        tag(tag);
        number(value);
    }
}
