package fusabi.vm;

import fusabi.host.HandleCodec;
import fusabi.host.StateInput;
import fusabi.host.StateOutput;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongUnaryOperator;

/** Copies an object of a host by its codec: what it writes is what it reads. */
final class Relay implements StateOutput, StateInput {

    private final Deque<Object> parts = new ArrayDeque<>();
    private final LongUnaryOperator words;

    private Relay(LongUnaryOperator words) {
        this.words = words;
    }

    /** The copy; the words that it holds are what {@code words} makes of the object's. */
    static <T> T copy(HandleCodec<T> codec, Object object, LongUnaryOperator words) {
        Relay relay = new Relay(words);
        codec.write(codec.type().cast(object), relay);
        return codec.read(relay);
    }

    @Override
    public void number(long value) {
        parts.add(value);
    }

    @Override
    public void text(String value) {
        parts.add(value);
    }

    @Override
    public void bytes(byte[] value) {
        parts.add(value);
    }

    @Override
    public void word(long word) {
        parts.add(words.applyAsLong(word));
    }

    @Override
    public long number() {
        return (Long) parts.remove();
    }

    @Override
    public int number(int least, int most) {
        long number = number();
        if (number < least || number > most) {
            throw refused("a number out of range");
        }
        return (int) number;
    }

    @Override
    public String text() {
        return (String) parts.remove();
    }

    @Override
    public byte[] bytes() {
        return (byte[]) parts.remove();
    }

    @Override
    public long word() {
        return number();
    }

    @Override
    public RuntimeException refused(String why) {
        return new IllegalStateException("a codec does not read what it has written: " + why);
    }
}
