package fusabi;

import fusabi.border.HostTypes;
import fusabi.bytecode.Chunk;
import fusabi.compile.Compiler;
import fusabi.compile.Script;
import fusabi.compile.SourceResolver;
import fusabi.host.LimitExceeded;
import fusabi.resolve.Environment;
import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Value.Storage;
import fusabi.source.Effort;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.types.Type;
import fusabi.vm.Ending;
import fusabi.vm.Image;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Scripts that are run one after the other in one {@link Instance}, as in F# Interactive: each sees what those before it declare, and may declare it
 * anew. The last line of a script may be an expression; its value is the script's result, and {@code it} in the scripts that follow. The host may
 * give scripts variables.
 *
 * <pre>{@code
 * try (Session session = engine.session()) {
 *     session.set("prices", List.of(1.5, 2.0));
 *     session.eval("total.fsx", "let total = List.sum prices");
 *     Object twice = session.eval("twice.fsx", "total * 2.0");
 * }
 * }</pre>
 *
 * <p>For one thread at a time.
 */
public final class Session implements AutoCloseable {

    private static final int MOST_ANSWERED = 100;
    private static final Pattern LAST_RESULT = Pattern.compile("\\bit\\b|#load");
    /** What the scripts that follow can tell though nothing is declared. */
    private static final Pattern OPENS = Pattern.compile("\\b(?:open|module)\\b");

    private final Instance instance;
    private final Effort.Interruption interruption = new Effort.Interruption();
    private final SourceResolver resolver;
    private final Map<String, Class<?>> hostTypes;
    private final Variables variables;
    private final ModuleContents visible = ModuleContents.namespace("");
    /** What the next script sees, but for variables. */
    private Environment environment;
    private Image image;
    private Step latest;
    private final Shadowed shadowed = new Shadowed();
    /** How often scripts have declared something but {@code it}. */
    private int declarations;
    /** Scripts that declare nothing, to be run again rather than compiled and linked again. */
    private final Map<Question, Step> answered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Step> eldest) {
            return size() > MOST_ANSWERED;
        }
    };

    private record Question(String name, String text, Map<String, String> types, int declarations) {}

    Session(Instance instance, Environment environment, SourceResolver resolver, Map<String, Class<?>> hostTypes) {
        this.instance = instance;
        this.environment = environment;
        this.resolver = resolver;
        this.hostTypes = hostTypes;
        this.image = instance.program().image();
        this.variables = new Variables(environment.known(), HostTypes.of(hostTypes));
    }

    /** A script that has been compiled for a session: for the variables that the session had then, and after the scripts that had been run. */
    public final class Step {

        private final Script script;
        private final Map<String, String> types;
        private final boolean opens;
        private int entry = -1;

        private Step(Script script, Map<String, String> types, String text) {
            this.script = script;
            this.types = types;
            this.opens = OPENS.matcher(text).find();
        }

        /**
         * Runs the script, with the variables that the session has now; as often as one likes.
         *
         * @return the value of its last line as the Java value that is usual for its type; null when that is no expression, or is {@code ()}
         * @throws BindingException when a variable that the session had when the script was compiled is gone, or has another type
         */
        public Object run() {
            return execute().map(value -> value.as(Object.class)).orElse(null);
        }

        /** As {@link #run}, but gives the value of the last line, when that is an expression, as it is: {@code ()} too. */
        public Optional<Value> execute() {
            shadowed.readAgain(script.chunk());
            return Session.this.run(this);
        }

        /** As {@link #execute}, for the last time: what only this script could still reach, because its names mean something else now, is let go. */
        public Optional<Value> executeOnce() {
            return Session.this.run(this);
        }

        /** What it declares outside of modules, with types; what it has for a result is {@code it}. */
        public ModuleContents declared() {
            return script.declared();
        }

        /** Where the values of its expressions are, in order, when it has run; the last one is {@code it}. */
        public List<fusabi.resolve.Value> answers() {
            return script.answers();
        }

        /** Its code. */
        public Chunk chunk() {
            return script.chunk();
        }

        /** Whether nothing that comes after can tell that it has run, but for {@code it}. */
        private boolean changesNothing() {
            ModuleContents declared = script.declared();
            return !opens && declared.items().values().stream().allMatch(this::isAnswer) && declared.modules().isEmpty() && declared.types().isEmpty()
                    && declared.patterns().isEmpty() && declared.extensions().isEmpty();
        }

        private boolean isAnswer(Item item) {
            return item instanceof Item.OfValue(var value) && script.answers().contains(value);
        }

        /** The names of the values, functions apart, that it declares outside of modules. */
        public Set<String> declaredValues() {
            Set<String> names = new LinkedHashSet<>();
            script.declared().items().forEach((name, item) -> {
                if (item instanceof Item.OfValue(var value) && !isAnswer(item)
                        && (value.storage() instanceof Storage.Global || value.storage() instanceof Storage.Constant)) {
                    names.add(name);
                }
            });
            return names;
        }
    }

    // ---- variables

    /**
     * Gives scripts a variable, or another value to one: of the type that the Java value says, {@code int} for an {@code Integer},
     * {@code string list} for a list of texts, {@code obj} for what has no F# type. Scripts compiled from now on see it, and may assign to it.
     */
    public void set(String name, Object value) {
        variables.set(name, value);
    }

    /** Takes a variable away; what a script has declared with its name is seen again. */
    public void remove(String name) {
        variables.remove(name);
    }

    /**
     * The value of this name, a variable's or what a script declared, as the Java value that is usual for its type.
     *
     * @throws BindingException when there is none
     */
    public Object get(String name) {
        return variables.contains(name) ? variables.get(name, instance) : instance.value(name).as(Object.class);
    }

    /** The variables and their F# types: scripts compiled for equal ones are compiled for the same. */
    public Map<String, String> variableTypes() {
        return variables.types();
    }

    /** The names of the values that scripts have declared {@code mutable} outside of modules. */
    public Set<String> mutableValues() {
        Set<String> names = new LinkedHashSet<>();
        visible.items().forEach((name, item) -> {
            if (item instanceof Item.OfValue(var value) && value.isMutable()) {
                names.add(name);
            }
        });
        return names;
    }

    /** Whether a script has declared a value or function of this name outside of modules. */
    public boolean declares(String name) {
        return visible.items().get(name) instanceof Item.OfValue;
    }

    // ---- for tools

    /** What the next script sees: the library, what scripts have declared, and the variables. */
    public Environment environment() {
        return environment.after(variables.contents());
    }

    /** Where {@code #load} looks. */
    public SourceResolver resolver() {
        return resolver;
    }

    /**
     * What a script has declared, as {@code %A} writes it, behind a text: in lines of so many characters where it has places to be broken. A
     * {@code ToString} of the script's is run for it, within the limits.
     *
     * @throws LimitExceeded a limit, or an interruption
     */
    public String show(String before, fusabi.resolve.Value value, int width) {
        return instance.machine().structured(before, instance.word(value), width);
    }

    // ---- interruption

    /**
     * From any thread: ends what is compiled or runs; if nothing does, what is next. A script that runs ends with a
     * {@link LimitExceeded}, one that is compiled with the error {@code FU0005}. What it would have declared it has not.
     */
    public void interrupt() {
        synchronized (interruption) {
            interruption.interrupt();
            instance.interrupt();
        }
    }

    /** Takes an interruption back that has not ended anything yet; whether there was one. */
    public boolean withdrawInterrupt() {
        synchronized (interruption) {
            return interruption.withdraw() | instance.withdrawInterrupt();
        }
    }

    /** What {@code work} finds out of texts; {@link #interrupt} ends it. */
    public <T> Outcome<T> interruptible(Supplier<Outcome<T>> work) {
        Outcome<T> outcome = Effort.interruptible(interruption, work);
        if (Effort.isInterrupted(outcome)) {
            withdrawInterrupt();
        }
        return outcome;
    }

    // ---- scripts

    /** The script, compiled to be run here, or its errors. */
    public Outcome<Step> compile(SourceFile source) {
        return interruptible(() -> CompileEvent.recording(source, () -> Compiler.compileNext(source, resolver, environment())))
                .map(script -> new Step(script, variables.types(), source.text()));
    }

    /**
     * The script, compiled to be run here.
     *
     * @param name of the script, for messages
     * @throws CompilationException with its errors
     */
    public Step load(String name, String text) {
        Question question = new Question(name, text, variables.types(), declarations);
        Step before = answered.get(question);
        if (before != null) {
            return before;
        }
        Outcome<Step> outcome = compile(SourceFile.of(name, text));
        Step step = outcome.value().orElseThrow(() -> new CompilationException(outcome.diagnostics()));
        if (step.changesNothing() && !LAST_RESULT.matcher(text).find()) {
            answered.put(question, step);
        }
        return step;
    }

    /**
     * Compiles and runs a script.
     *
     * @param name of the script, for messages
     * @return as {@link Step#run}
     * @throws CompilationException with its errors
     */
    public Object eval(String name, String text) {
        return load(name, text).run();
    }

    private Optional<Value> run(Step step) {
        variables.types().forEach((name, type) -> require(name, step.types.getOrDefault(name, type), type));
        step.types.forEach((name, type) -> require(name, type, variables.types().get(name)));
        link(step);
        variables.assign(instance.machine());
        Ending ending = instance.machine().vm().run(step.entry);
        if (ending instanceof Ending.Stopped stopped && stopped.limit() == LimitExceeded.Limit.INTERRUPTED) {
            interruption.withdraw();
        }
        instance.machine().completed(ending);
        if (latest != step) {
            declare(step);
        }
        return step.script.result().map(result -> {
            Type type = result.scheme().type();
            return new Value(instance, instance.machine().hold(instance.word(result)), type);
        });
    }

    private static void require(String name, String wanted, String type) {
        if (!wanted.equals(type)) {
            throw new BindingException("The variable `" + name + "` was `" + wanted + "` when the script was compiled"
                    + (type == null ? "; it is not there any more." : ", and is `" + type + "` now."));
        }
    }

    private void link(Step step) {
        List<Chunk> chunks = new ArrayList<>(variables.unlinked().stream().toList());
        if (step.entry < 0) {
            chunks.add(step.script.chunk());
        }
        if (!chunks.isEmpty()) {
            Image longer = image.with(chunks);
            Script all = new Script(step.script.chunk(), visible, Optional.empty(), List.of(), UnaryOperator.identity());
            Program program = new Program(all, longer, environment::known, hostTypes, instance.program().origin(),
                    instance.program().surroundings());
            instance.machine().options().functions().require(program);
            image = longer;
            instance.become(program);
            shadowed.read(step.script.chunk());
        }
        if (step.entry < 0) {
            step.entry = image.entryCount() - 1;
        }
    }

    /** Only what has run is declared: nothing sees values that were never made. */
    private void declare(Step step) {
        latest = step;
        declarations += step.changesNothing() ? 0 : 1;
        environment = environment.after(step.script.declared(), step.script.opened());
        shadowed.letGo(visible, step.script, instance.machine().vm());
        visible.items().putAll(step.script.declared().items());
        visible.modules().putAll(step.script.declared().modules());
    }

    /** Where the scripts run: for calling functions, binding interfaces, interrupting. */
    public Instance instance() {
        return instance;
    }

    @Override
    public void close() {
        instance.close();
    }
}
