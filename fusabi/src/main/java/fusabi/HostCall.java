package fusabi;

import fusabi.border.Converter;
import fusabi.border.Crossing;
import fusabi.types.Type;
import java.util.List;

/** One call of a {@link HostFunction}: its arguments, and the instance that made it. Valid until the function returns. */
public final class HostCall {

    private final Instance instance;
    private final Crossing crossing;
    private final List<Type> types;
    private final List<Converter> converters;

    HostCall(Instance instance, Crossing crossing, List<Type> types, List<Converter> converters) {
        this.instance = instance;
        this.crossing = crossing;
        this.types = types;
        this.converters = converters;
    }

    /** The instance that called; its functions may be called from here, its values used. */
    public Instance instance() {
        return instance;
    }

    /** How many arguments there are. */
    public int count() {
        return converters.size();
    }

    /**
     * Argument {@code i}, from 0, as the Java value that is usual for its type: {@code Integer} for {@code int}, {@code List} for {@code list}, a
     * {@link Value} for functions, records and unions.
     */
    public Object argument(int i) {
        return converters.get(i).toJava(crossing.call().word(i), crossing);
    }

    /**
     * Argument {@code i} as a value of a Java class.
     *
     * @throws BindingException when its type does not fit the class
     */
    public <T> T argument(int i, Class<T> type) {
        return instance.convert(crossing.call().word(i), types.get(i), type);
    }

    /** Argument {@code i}, an {@code int}. */
    public int integer(int i) {
        return crossing.call().intArgument(i);
    }

    /** Argument {@code i}, a {@code float}. */
    public double number(int i) {
        return crossing.call().floatArgument(i);
    }

    /** Argument {@code i}, a {@code string}, or null. */
    public String text(int i) {
        return crossing.call().nullableString(i);
    }

    /** Argument {@code i}, a {@code bool}. */
    public boolean bool(int i) {
        return crossing.call().boolArgument(i);
    }

    /** Charges work to the script's fuel: about one unit for what a call in the script would do. */
    public void charge(long units) {
        crossing.call().charge(units);
    }
}
