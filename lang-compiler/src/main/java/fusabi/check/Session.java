package fusabi.check;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.TypeDescriptor;
import fusabi.core.CoreProgram;
import fusabi.members.CallShapes;
import fusabi.members.ConversionRules;
import fusabi.members.Delegates;
import fusabi.members.OverloadResolution;
import fusabi.resolve.Environment;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.types.Failure;
import fusabi.types.Generalizer;
import fusabi.types.Hierarchy;
import fusabi.types.KnownTypes;
import fusabi.types.TraitConstraint;
import fusabi.types.TraitSolver;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypePrinter;
import fusabi.types.TypeVariable;
import fusabi.types.Unifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One check: the parts that work together, and what they have found so far. */
final class Session {

    private final Environment environment;
    private final boolean library;
    private final Observer observer;
    private final Unifier unifier;
    private final TraitSolver traits;
    private final Generalizer generalizer;
    private final Addresses addresses = new Addresses(this);
    private final Delegates delegates;
    private final ConversionRules conversionRules;
    private final CallShapes shapes;
    private final OverloadResolution resolution;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Shapes patternShapes = new Shapes();
    private final Set<String> reported = new HashSet<>();
    private final List<Supplier<CoreProgram.Definition>> definitions = new ArrayList<>();
    private final Map<String, Supplier<TypeDescriptor>> types = new LinkedHashMap<>();
    private final List<Supplier<Chunk.Extension>> extensions = new ArrayList<>();
    private final List<Runnable> finalChecks = new ArrayList<>();
    private final Set<String> symbols;
    private final Set<String> privateModules = new HashSet<>();
    private int counter;
    private Typed lastCall;

    private final TypeErrors errors = new TypeErrors(this);
    private final NameErrors names = new NameErrors(this);
    private final NameHints nameHints = new NameHints();
    private final Conversions conversions = new Conversions(this);
    private final TypeExpressionChecker typeExpressions = new TypeExpressionChecker(this);
    private final PatternChecker patterns = new PatternChecker(this);
    private final ExpressionChecker expressions = new ExpressionChecker(this);
    private final ControlChecker controls = new ControlChecker(this);
    private final ApplicationChecker applications = new ApplicationChecker(this);
    private final ValueUses valueUses = new ValueUses(this);
    private final ExtensionMethods extensionMethods = new ExtensionMethods(this);
    private final NameLookup lookup = new NameLookup(this);
    private final Members members;
    private final MethodCalls calls = new MethodCalls(this);
    private final MethodValues methodValues = new MethodValues(this);
    private final ConstructorCalls constructorCalls = new ConstructorCalls(this);
    private final LoopChecker loops = new LoopChecker(this);
    private final OperatorChecker operators = new OperatorChecker(this);
    private final ImplicitOperators implicitOperators = new ImplicitOperators(this);
    private final CastChecker casts = new CastChecker(this);
    private final RecordChecker records = new RecordChecker(this);
    private final CollectionChecker collections = new CollectionChecker(this);
    private final AssignmentChecker assignments = new AssignmentChecker(this);
    private final BindingChecker bindings = new BindingChecker(this);
    private final FormatTypes formats = new FormatTypes(this);
    private final InterpolationChecker interpolations = new InterpolationChecker(this);
    private final ComputationChecker computations = new ComputationChecker(this);
    private final ComprehensionChecker comprehensions = new ComprehensionChecker(this);
    private final ObjectExpressionChecker objects = new ObjectExpressionChecker(this);
    private final DeclarationChecker declarations = new DeclarationChecker(this);
    private final TypeDeclarationChecker typeDeclarations = new TypeDeclarationChecker(this);
    private final MemberChecker memberDefinitions = new MemberChecker(this);
    private final ClassChecker classes = new ClassChecker(this);
    private final ClassTypes classTypes = new ClassTypes(this);
    private final Holes holes = new Holes(this);
    private final ObjectConstructions objectConstructions = new ObjectConstructions(this);

    Session(Environment environment, boolean library) {
        this(environment, library, Observer.NONE);
    }

    Session(Environment environment, boolean library, Observer observer) {
        this.observer = observer;
        this.environment = environment;
        this.library = library;
        this.symbols = environment.symbols().orElseGet(HashSet::new);
        this.unifier = new Unifier(environment.known());
        this.traits = new TraitSolver(unifier);
        this.generalizer = new Generalizer(unifier, traits);
        this.delegates = new Delegates(known());
        this.conversionRules = new ConversionRules(unifier);
        this.shapes = new CallShapes(generalizer, known());
        this.resolution = new OverloadResolution(unifier, generalizer, conversionRules, delegates);
        this.members = new Members(this);
    }

    Environment environment() {
        return environment;
    }

    /** Who is told what is found. */
    Observer observer() {
        return observer;
    }

    ObjectConstructions objectConstructions() {
        return objectConstructions;
    }

    Holes holes() {
        return holes;
    }

    /** Whether library sources are being checked, which may say more. */
    boolean isLibrary() {
        return library;
    }

    KnownTypes known() {
        return environment.known();
    }

    Unifier unifier() {
        return unifier;
    }

    Hierarchy hierarchy() {
        return unifier.hierarchy();
    }

    TraitSolver traits() {
        return traits;
    }

    Generalizer generalizer() {
        return generalizer;
    }

    Addresses addresses() {
        return addresses;
    }

    Delegates delegates() {
        return delegates;
    }

    ConversionRules conversionRules() {
        return conversionRules;
    }

    CallShapes shapes() {
        return shapes;
    }

    OverloadResolution resolution() {
        return resolution;
    }

    TypeErrors errors() {
        return errors;
    }

    NameErrors names() {
        return names;
    }

    NameHints nameHints() {
        return nameHints;
    }

    Conversions conversions() {
        return conversions;
    }

    TypeExpressionChecker typeExpressions() {
        return typeExpressions;
    }

    PatternChecker patterns() {
        return patterns;
    }

    ExpressionChecker expressions() {
        return expressions;
    }

    ControlChecker controls() {
        return controls;
    }

    ApplicationChecker applications() {
        return applications;
    }

    ExtensionMethods extensionMethods() {
        return extensionMethods;
    }

    ValueUses valueUses() {
        return valueUses;
    }

    NameLookup lookup() {
        return lookup;
    }

    Members members() {
        return members;
    }

    MethodCalls calls() {
        return calls;
    }

    MethodValues methodValues() {
        return methodValues;
    }

    ConstructorCalls constructorCalls() {
        return constructorCalls;
    }

    LoopChecker loops() {
        return loops;
    }

    ImplicitOperators implicitOperators() {
        return implicitOperators;
    }

    OperatorChecker operators() {
        return operators;
    }

    CastChecker casts() {
        return casts;
    }

    RecordChecker records() {
        return records;
    }

    CollectionChecker collections() {
        return collections;
    }

    AssignmentChecker assignments() {
        return assignments;
    }

    BindingChecker bindings() {
        return bindings;
    }

    FormatTypes formats() {
        return formats;
    }

    InterpolationChecker interpolations() {
        return interpolations;
    }

    ComputationChecker computations() {
        return computations;
    }

    ComprehensionChecker comprehensions() {
        return comprehensions;
    }

    ObjectExpressionChecker objects() {
        return objects;
    }

    DeclarationChecker declarations() {
        return declarations;
    }

    TypeDeclarationChecker typeDeclarations() {
        return typeDeclarations;
    }

    MemberChecker memberDefinitions() {
        return memberDefinitions;
    }

    ClassTypes classTypes() {
        return classTypes;
    }

    ClassChecker classes() {
        return classes;
    }

    /** The paths of the program's modules that are declared {@code private}. */
    Set<String> privateModules() {
        return privateModules;
    }

    /** A type of the library by the module that declares it. */
    Optional<TypeDefinition> libraryType(String path, String name, int arity) {
        return environment.module(path).flatMap(module -> module.type(name, arity));
    }

    /** A type to be found. */
    Type fresh() {
        return generalizer.fresh();
    }

    void report(Diagnostic diagnostic) {
        if (reported.add(diagnostic.code() + diagnostic.span().start() + ":" + diagnostic.span().end() + diagnostic.span().file().name())) {
            diagnostics.add(diagnostic);
        }
    }

    void error(String code, String message, Span span) {
        report(Diagnostic.error(code, message, span));
    }

    void warning(String code, String message, Span span) {
        report(Diagnostic.warning(code, message, span));
    }

    Shapes patternShapes() {
        return patternShapes;
    }

    boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Makes two types equal or says why they cannot be; warns of declared variables that this narrows. */
    boolean unify(Type expected, Type actual, Span span, Reason reason) {
        Optional<Failure> failure = unifier.unify(expected, actual);
        warnOfNarrowing(span);
        failure.ifPresent(f -> errors.mismatch(expected, actual, f, span, reason));
        if (failure.isPresent() && failure.get() instanceof Failure.Infinite(var variable, _)) {
            unifier.unify(variable, Type.ERRONEOUS);
        }
        if (failure.isPresent() && failure.get() instanceof Failure.TooLarge(var variable)) {
            unifier.unify(variable, Type.ERRONEOUS);
        }
        return failure.isEmpty();
    }

    boolean unify(Type expected, Type actual, Span span) {
        return unify(expected, actual, span, Reason.NONE);
    }

    void warnOfNarrowing(Span span) {
        for (Unifier.Narrowed narrowed : unifier.takeNarrowed()) {
            warning("FS0064", "the type variable `'" + narrowed.variable().name() + "` is always `" + TypePrinter.print(narrowed.type())
                    + "` here, so this is less generic than it says", span);
        }
    }

    /** A definition of the program, made when all types are known. */
    void define(Supplier<CoreProgram.Definition> definition) {
        definitions.add(definition);
    }

    List<Supplier<CoreProgram.Definition>> definitions() {
        return definitions;
    }

    void defineType(String symbol, Supplier<TypeDescriptor> descriptor) {
        types.putIfAbsent(symbol, descriptor);
    }

    Map<String, Supplier<TypeDescriptor>> types() {
        return types;
    }

    void extend(Supplier<Chunk.Extension> extension) {
        extensions.add(extension);
    }

    List<Supplier<Chunk.Extension>> extensions() {
        return extensions;
    }

    /** Something that can only be judged when everything has been checked. */
    void atEnd(Runnable check) {
        finalChecks.add(check);
    }

    /** Gives every operator that is still open its default: nothing that comes later can say what it works on. */
    void settleRest() {
        for (TraitConstraint trait : unifier.open()) {
            List<TypeVariable> variables = new ArrayList<>();
            List<Type> types = new ArrayList<>(trait.supports());
            types.addAll(trait.arguments());
            types.add(trait.result());
            for (Type type : types) {
                if (type.resolved() instanceof TypeVariable variable && !variable.isGeneric()) {
                    variables.add(variable);
                }
            }
            if (!trait.isSettled() && !variables.isEmpty()) {
                generalizer.settle(variables).forEach(failure -> errors.unmet(failure, trait.span()));
            }
        }
        if (hasErrors()) {
            return;
        }
        // What is left, and does not follow from another mistake, is on type parameters that do not say they have such a member.
        unifier.open().stream().filter(trait -> !trait.isSoft() && !trait.isErroneous())
                .forEach(trait -> errors.unmet(new Failure.NoMember(trait), trait.span()));
    }

    void runFinalChecks() {
        for (int i = 0; i < finalChecks.size(); i++) {
            finalChecks.get(i).run();
        }
    }

    /** A symbol that nothing else in this program has. */
    String uniqueSymbol(String wanted) {
        String symbol = wanted;
        while (!symbols.add(symbol)) {
            symbol = wanted + "@@" + ++counter;
        }
        return symbol;
    }

    /** Remembers that this is what a method or property gave: F# has another number for it where it does not fit. */
    Typed called(Typed result) {
        lastCall = result;
        return result;
    }

    boolean isCall(Typed result) {
        return lastCall == result;
    }

    int nextNumber() {
        return ++counter;
    }
}
