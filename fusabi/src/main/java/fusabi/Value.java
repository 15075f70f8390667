package fusabi;

import fusabi.types.Type;
import fusabi.vm.Root;
import java.util.Arrays;
import java.util.List;

/** A value of a script that Java code holds, whatever it is. It belongs to one {@link Instance} and is alive as long as Java code has it. */
public final class Value {

    private final Instance instance;
    private final Root root;
    private final Type type;

    Value(Instance instance, Root root, Type type) {
        this.instance = instance;
        this.root = root;
        this.type = type;
    }

    /** The instance it belongs to. */
    public Instance instance() {
        return instance;
    }

    /** Its type as far as the script's text says it, as F# writes it. */
    public String type() {
        return type.toString();
    }

    /**
     * This value as a value of a Java class.
     *
     * @throws BindingException when its type does not fit the class
     */
    public <T> T as(Class<T> javaType) {
        return instance.convert(root.word(), type, javaType);
    }

    /**
     * Calls this function.
     *
     * @throws BindingException when it is no function
     */
    public Object call(Object... arguments) {
        return instance.apply(root.word(), type, Arrays.asList(arguments));
    }

    /**
     * Calls a method of this object, reads a property, or with one argument more sets it. Of several forms the one is called that takes so many
     * arguments of these classes. What the object's class overrides is called as by the script.
     *
     * @return as the Java value that is usual for its type
     * @throws BindingException when its type has no such member, or it does not take these arguments
     */
    public Object invoke(String member, Object... arguments) {
        return instance.invoke(this, member, Arrays.asList(arguments));
    }

    /**
     * The name of a union's case.
     *
     * @throws BindingException when its type is no union
     */
    public String caseName() {
        return Parts.caseOf(type, root.word()).name();
    }

    /**
     * The names of its parts: a record's fields, those of a union's case, {@code Item1}, {@code Item2} … of a tuple.
     *
     * @throws BindingException when it is none of these
     */
    public List<String> fields() {
        return Parts.of(type, root.word()).names();
    }

    /**
     * A part, by its name, as the Java value that is usual for its type.
     *
     * @throws BindingException when it has no such part
     */
    public Object field(String name) {
        Parts parts = Parts.of(type, root.word());
        int i = parts.index(name, type);
        return instance.part(root.word(), i, parts.types().get(i));
    }

    /** Lets go of the value, sooner than Java's collector would. */
    public void release() {
        root.release();
    }

    Root root() {
        return root;
    }

    Type scriptType() {
        return type;
    }

    /** As the script's {@code string} function writes it. */
    @Override
    public String toString() {
        return instance.display(root.word());
    }
}
