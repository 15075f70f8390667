package fusabi;

import fusabi.border.FunctionShapes;
import fusabi.border.JavaType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Functions and types of the host that scripts find in a module of this name. Immutable: each method gives a larger module.
 *
 * <pre>{@code
 * HostModule shop = HostModule.named("Shop")
 *         .function("price", "string -> float", call -> prices.get(call.text(0)))
 *         .function("log", Consumer.class …
 * }</pre>
 */
public final class HostModule {

    /** A function, by its F# signature or by a Java method. */
    sealed interface Entry {

        String name();

        String doc();

        record Signed(String name, String signature, String doc, HostFunction body) implements Entry {}

        record Typed(String name, String doc, JavaType owner, Method method, Object target) implements Entry {}
    }

    /** A type that stands for a Java class. */
    record HostType(String name, Class<?> javaClass, String doc, Optional<ObjectCodec<Object>> codec) {}

    private final String name;
    private final String doc;
    private final List<Entry> entries;
    private final List<HostType> types;
    private final List<Class<?>> declared;

    private HostModule(String name, String doc, List<Entry> entries, List<HostType> types, List<Class<?>> declared) {
        this.name = name;
        this.doc = doc;
        this.entries = entries;
        this.types = types;
        this.declared = declared;
    }

    /** An empty module. Its name is an F# identifier that no module of the library has. */
    public static HostModule named(String name) {
        return new HostModule(name, "", List.of(), List.of(), List.of());
    }

    /** With a sentence about what it is for. */
    public HostModule describedAs(String text) {
        return new HostModule(name, text, entries, types, declared);
    }

    /** With a function whose type is written as in F#: {@code "float -> float -> float"}, {@code "'a list -> ('a -> bool) -> 'a option"}. */
    public HostModule function(String functionName, String signature, HostFunction body) {
        return function(functionName, signature, "", body);
    }

    /** As above, with a sentence about what it does. */
    public HostModule function(String functionName, String signature, String text, HostFunction body) {
        return with(new Entry.Signed(functionName, signature, text, body));
    }

    /**
     * With a function whose type is that of an interface's one method: {@code function("area", DoubleBinaryOperator.class, (a, b) -> a * b)}.
     *
     * @throws IllegalArgumentException when {@code type} is no functional interface
     */
    public <T> HostModule function(String functionName, Class<T> type, T body) {
        Method method = FunctionShapes.functionalMethod(type)
                .orElseThrow(() -> new IllegalArgumentException(type + " is no interface with one abstract method."));
        return with(new Entry.Typed(functionName, "", JavaType.of(type), method, body));
    }

    /** With a function for each method of an interface, called as it is, done by {@code implementation}. */
    public <T> HostModule functions(Class<T> type, T implementation) {
        HostModule module = this;
        List<Method> methods = Arrays.stream(type.getMethods()).filter(method -> !Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName)).toList();
        for (Method method : methods) {
            module = module.with(new Entry.Typed(method.getName(), "", JavaType.of(type), method, implementation));
        }
        return module;
    }

    /** With a type of this name whose values are objects of a Java class; scripts pass them to functions and see nothing of them. */
    public HostModule type(String typeName, Class<?> javaClass) {
        return type(typeName, javaClass, Optional.empty());
    }

    /** As above, with objects that snapshots of instances may hold. */
    public <T> HostModule type(String typeName, Class<T> javaClass, ObjectCodec<T> codec) {
        return type(typeName, javaClass, Optional.of(new ObjectCodec<>() {
            @Override
            public byte[] write(Object object) {
                return codec.write(javaClass.cast(object));
            }

            @Override
            public Object read(byte[] bytes) {
                return codec.read(bytes);
            }
        }));
    }

    private HostModule type(String typeName, Class<?> javaClass, Optional<ObjectCodec<Object>> codec) {
        List<HostType> more = new ArrayList<>(types);
        more.add(new HostType(typeName, javaClass, "", codec));
        return new HostModule(name, doc, entries, List.copyOf(more), declared);
    }

    /**
     * With F# types that are declared as these Java types are, and all that those mention: a record as a record whose fields begin with capitals, a sealed
     * interface of records as a union whose cases they are, an enum as a union. Functions of the module have them as parameters and results.
     *
     * @throws BindingException when one of them is none of these, or generic
     */
    public HostModule types(Class<?>... javaTypes) {
        List<Class<?>> more = new ArrayList<>(declared);
        more.addAll(Arrays.asList(javaTypes));
        return new HostModule(name, doc, entries, types, List.copyOf(more));
    }

    /**
     * With a sentence about what a function does that the module has.
     *
     * @throws IllegalArgumentException when it has none of this name
     */
    public HostModule documented(String functionName, String text) {
        if (entries.stream().noneMatch(entry -> entry.name().equals(functionName))) {
            throw new IllegalArgumentException("The module " + name + " has no function " + functionName + ".");
        }
        List<Entry> all = entries.stream().map(entry -> !entry.name().equals(functionName) ? entry : switch (entry) {
            case Entry.Signed signed -> new Entry.Signed(signed.name(), signed.signature(), text, signed.body());
            case Entry.Typed typed -> new Entry.Typed(typed.name(), text, typed.owner(), typed.method(), typed.target());
        }).toList();
        return new HostModule(name, doc, all, types, declared);
    }

    private HostModule with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new HostModule(name, doc, List.copyOf(more), types, declared);
    }

    /** Its name in scripts. */
    public String name() {
        return name;
    }

    String doc() {
        return doc;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Class<?>> declared() {
        return declared;
    }

    List<HostType> types() {
        return types;
    }
}
