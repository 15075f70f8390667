package fusabi.resolve;

import fusabi.core.CoreProgram;
import fusabi.types.KnownTypes;
import fusabi.types.TypeDefinition;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * All that is known before a program is checked: the root namespace with the library and earlier scripts below it, the types by symbol, and the bodies
 * of inline functions. A check of a library adds to it; scripts keep what they define to themselves.
 */
public final class Environment {

    private static final List<String> DEFAULT_OPENS = List.of("FSharp", "FSharp.Core", "FSharp.Collections", "FSharp.Control",
            "FSharp.Text");

    private final ModuleContents root;
    private final KnownTypes known;
    private final Map<String, CoreProgram.Definition.Function> inlineBodies;
    private final Optional<Environment> base;
    /** The symbols of scripts that follow one another; empty where each script is for itself. */
    private final Optional<Set<String>> symbols;
    private Scope initial;

    private Environment(
            ModuleContents root, KnownTypes known, Map<String, CoreProgram.Definition.Function> inlineBodies, Optional<Environment> base,
            Optional<Set<String>> symbols) {
        this.root = root;
        this.known = known;
        this.inlineBodies = inlineBodies;
        this.base = base;
        this.symbols = symbols;
    }

    /** Only the primitive types: what a library is checked in. */
    public static Environment primitive() {
        Environment environment = new Environment(
                ModuleContents.namespace(""), new KnownTypes(), new LinkedHashMap<>(), Optional.empty(), Optional.empty());
        for (TypeDefinition definition : environment.known.all()) {
            environment.namespace(definition.enclosing()).add(definition);
        }
        return environment;
    }

    /** From what an interface file holds. */
    public static Environment of(ModuleContents root, KnownTypes known, Map<String, CoreProgram.Definition.Function> inlineBodies) {
        return new Environment(root, known, inlineBodies, Optional.empty(), Optional.empty());
    }

    /** An environment that knows the same and more to come, of which this one, to which nothing is added any more, does not know. */
    public Environment extended() {
        ModuleContents own = ModuleContents.namespace("");
        own.modules().putAll(root.modules());
        return new Environment(own, known.copy(), new LinkedHashMap<>(), Optional.of(this), Optional.empty());
    }

    /** What scripts that follow one another are checked in, each {@link #after} those before it: what they define has a symbol of its own. */
    public Environment dialogue() {
        return new Environment(root, known.copy(), new LinkedHashMap<>(), Optional.of(this), Optional.of(new HashSet<>()));
    }

    /** Of a {@link #dialogue}: as this, but what is declared there is seen too, and hides what has its name. */
    public Environment after(ModuleContents declared) {
        return after(declared, UnaryOperator.identity());
    }

    /** As above, and what is opened there too, by itself or by an attribute, but for what has the name of a declaration. */
    public Environment after(ModuleContents declared, UnaryOperator<Scope> opened) {
        Environment next = new Environment(root, known, inlineBodies, base, symbols);
        next.initial = opened.apply(initialScope().withAutoOpened(declared)).withAllOf(declared);
        return next;
    }

    /** As this, to try scripts in: what they define is not remembered. */
    public Environment aside() {
        Environment aside = new Environment(root, known.copy(), inlineBodies, base, symbols.map(HashSet::new));
        aside.initial = initialScope();
        return aside;
    }

    /** The symbols that the scripts of a {@link #dialogue} have taken; empty for an environment that is none. */
    public Optional<Set<String>> symbols() {
        return symbols;
    }

    public ModuleContents root() {
        return root;
    }

    public KnownTypes known() {
        return known;
    }

    /** The core body of an inline function. */
    public Optional<CoreProgram.Definition.Function> inlineBody(String symbol) {
        CoreProgram.Definition.Function own = inlineBodies.get(symbol);
        return own != null ? Optional.of(own) : base.flatMap(environment -> environment.inlineBody(symbol));
    }

    /** Core bodies of the inline functions that were added here, by symbol. */
    public Map<String, CoreProgram.Definition.Function> inlineBodies() {
        return inlineBodies;
    }

    /** The namespace with that path, made when it does not exist. */
    public ModuleContents namespace(String path) {
        ModuleContents current = root;
        if (!path.isEmpty()) {
            for (String part : path.split("\\.")) {
                current = current.namespaceNamed(part);
            }
        }
        return current;
    }

    public Optional<ModuleContents> module(String path) {
        ModuleContents current = root;
        for (String part : path.split("\\.")) {
            current = current.modules().get(part);
            if (current == null) {
                return Optional.empty();
            }
        }
        return Optional.of(current);
    }

    /** What every script sees without an {@code open}. */
    public Scope initialScope() {
        if (initial == null) {
            initial = libraryScope();
        }
        return initial;
    }

    /** As {@link #initialScope}, but as the library stands at this moment. */
    public Scope libraryScope() {
        Scope scope = Scope.empty();
        for (Map.Entry<String, ModuleContents> entry : root.modules().entrySet()) {
            scope = scope.with(entry.getKey(), entry.getValue());
        }
        Optional<ModuleContents> fsharp = module("FSharp");
        if (fsharp.isPresent()) {
            ModuleContents microsoft = ModuleContents.namespace("Microsoft");
            microsoft.modules().put("FSharp", fsharp.get());
            scope = scope.with("Microsoft", microsoft);
        }
        for (String path : DEFAULT_OPENS) {
            Optional<ModuleContents> module = module(path);
            if (module.isPresent()) {
                scope = scope.open(module.get());
            }
        }
        return scope;
    }
}
