package fusabi;

import fusabi.border.Conversions;
import fusabi.border.GivenValue;
import fusabi.border.GivenValues;
import fusabi.border.HostTypes;
import fusabi.bytecode.Chunk;
import fusabi.core.CoreExpression;
import fusabi.core.CoreProgram;
import fusabi.emit.Emitter;
import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Value.Storage;
import fusabi.source.Span;
import fusabi.syntax.Access;
import fusabi.syntax.Literal;
import fusabi.types.KnownTypes;
import fusabi.types.Measure;
import fusabi.types.Type;
import fusabi.types.TypeScheme;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables that a host gives the scripts of a session: mutable globals, one for each name and type. */
final class Variables {

    /** A global, and what the host wants it to be. */
    private static final class Variable {
        final fusabi.resolve.Value value;
        GivenValue given;
        Object wanted;
        boolean assigned;
        long word;

        Variable(fusabi.resolve.Value value) {
            this.value = value;
        }

        String symbol() {
            return ((Storage.Global) value.storage()).symbol();
        }
    }

    private final GivenValues givens;
    private final Map<String, Variable> all = new HashMap<>();
    /** The types that are written so. */
    private final Map<String, List<String>> texts = new HashMap<>();
    private final Map<String, Variable> present = new LinkedHashMap<>();
    private final List<String> unlinked = new ArrayList<>();

    Variables(KnownTypes known, HostTypes hostTypes) {
        givens = new GivenValues(known, hostTypes, () -> new Conversions(known, hostTypes, Value.class));
    }

    void set(String name, Object value) {
        GivenValue given = value instanceof Value held ? GivenValues.held(held.scriptType()) : givens.of(value);
        Variable variable = all.computeIfAbsent(name + " : " + given.key(), key -> {
            String symbol = "given " + key;
            unlinked.add(symbol);
            return new Variable(new fusabi.resolve.Value(
                    name, new TypeScheme(parameters(given.type()), given.type()), new Storage.Global(symbol), true, false, Access.PUBLIC, ""));
        });
        variable.given = given;
        variable.wanted = value;
        variable.assigned = false;
        present.put(name, variable);
    }

    /** A function of a script may be generic. */
    private static List<TypeVariable> parameters(Type type) {
        Set<TypeVariable> found = new LinkedHashSet<>();
        collect(type, found);
        return List.copyOf(found);
    }

    private static void collect(Type type, Set<TypeVariable> found) {
        switch (type.resolved()) {
            case TypeVariable variable when variable.isGeneric() -> found.add(variable);
            case Type.Named(_, var arguments) -> arguments.forEach(argument -> collect(argument, found));
            case Type.Tuple(var items, _) -> items.forEach(item -> collect(item, found));
            case Type.Function(var parameter, var result) -> {
                collect(parameter, found);
                collect(result, found);
            }
            case TypeVariable _, Measure _, Type.Erroneous _ -> { }
        }
    }

    void remove(String name) {
        present.remove(name);
    }

    boolean contains(String name) {
        return present.containsKey(name);
    }

    /** What scripts see. */
    ModuleContents contents() {
        ModuleContents contents = ModuleContents.namespace("");
        present.forEach((name, variable) -> contents.items().put(name, new Item.OfValue(variable.value)));
        return contents;
    }

    /** Names and types: what a script is compiled for. */
    Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        present.forEach((name, variable) -> types.put(name, text(variable.given)));
        return types;
    }

    /** As F# writes the type; the second type of that name is told from the first. */
    private String text(GivenValue given) {
        String text = given.type().toString();
        List<String> keys = texts.computeIfAbsent(text, _ -> new ArrayList<>());
        if (!keys.contains(given.key())) {
            keys.add(given.key());
        }
        int number = keys.indexOf(given.key()) + 1;
        return number == 1 ? text : text + " (" + number + ")";
    }

    /** Code that defines the globals there are since the last time. */
    Optional<Chunk> unlinked() {
        if (unlinked.isEmpty()) {
            return Optional.empty();
        }
        List<CoreProgram.Definition> definitions = new ArrayList<>();
        for (String symbol : unlinked) {
            definitions.add(new CoreProgram.Definition.Value(symbol, new CoreExpression.Constant(new Literal.Unit(), Span.none()), Span.none()));
        }
        unlinked.clear();
        return Emitter.emit(new CoreProgram("variables", List.of(), List.of(), List.of(), definitions), Emitter.Callers.ITSELF).value();
    }

    /** Gives the globals their values. */
    void assign(Machine machine) {
        for (Variable variable : present.values()) {
            if (!variable.assigned) {
                machine.assign(variable.symbol(), variable.given.converter(), variable.wanted);
                variable.word = machine.global(variable.symbol());
                variable.assigned = true;
            }
        }
    }

    /** The value now: what the host set, or what a script has assigned since. */
    Object get(String name, Instance instance) {
        Variable variable = present.get(name);
        if (!variable.assigned) {
            return variable.wanted;
        }
        long word = instance.machine().global(variable.symbol());
        if (word != variable.word) {
            variable.wanted = instance.natural(word, variable.given.type());
            variable.word = word;
        }
        return variable.wanted;
    }
}
