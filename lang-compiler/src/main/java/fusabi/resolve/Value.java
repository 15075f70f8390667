package fusabi.resolve;

import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.syntax.Access;
import fusabi.syntax.Literal;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeScheme;
import java.util.List;
import java.util.Optional;

/**
 * A let-bound or parameter value. While a recursive group is being checked its scheme is monomorphic; {@link #generalize} says when that is over.
 */
public final class Value {

    /** Where the value is found at run time. */
    public sealed interface Storage {
        record Local(Variable variable) implements Storage {}

        record Global(String symbol) implements Storage {}

        /** {@code arity} counts written parameters, witnesses come before them. */
        record Function(String symbol, int arity) implements Storage {}

        /** A field of an object: a class's let-binding. */
        record ObjectField(Variable self, int index) implements Storage {}

        /** A method of an object, its receiver first: a class's local function. */
        record ObjectFunction(Optional<Variable> self, String symbol, int arity) implements Storage {}

        /** Written out wherever it is used. */
        record Constant(Literal literal) implements Storage {}

        /** Any other expression, cheap and without effect. */
        record Computed(CoreExpression expression) implements Storage {}
    }

    private final String name;
    private final Storage storage;
    private final boolean mutable;
    private final boolean inline;
    private final Access access;
    private final String enclosing;
    private TypeScheme scheme;
    private List<TraitConstraint> witnesses = List.of();
    private Optional<Literal> literal = Optional.empty();
    private Optional<Literal> constant = Optional.empty();
    private Optional<String> obsolete = Optional.empty();
    private boolean obsoleteIsError;
    private List<String> parameterNames = List.of();
    private String doc = "";
    private boolean recursive;
    private Optional<Warning> warning = Optional.empty();
    private boolean requiresTypeArguments;
    private boolean handlerOnly;
    private Span declaredAt = Span.none();

    public Value(String name, TypeScheme scheme, Storage storage, boolean mutable, boolean inline, Access access, String enclosing) {
        this.name = name;
        this.scheme = scheme;
        this.storage = storage;
        this.mutable = mutable;
        this.inline = inline;
        this.access = access;
        this.enclosing = enclosing;
    }

    /** A local variable of one type. */
    public static Value local(String name, Type type, Variable variable) {
        return new Value(name, TypeScheme.of(type), new Storage.Local(variable), variable.isMutable(), false, Access.PUBLIC, "");
    }

    public String name() {
        return name;
    }

    public TypeScheme scheme() {
        return scheme;
    }

    public Storage storage() {
        return storage;
    }

    public boolean isMutable() {
        return mutable;
    }

    public boolean isInline() {
        return inline;
    }

    public Access access() {
        return access;
    }

    /** The dotted path of the module it is declared in. */
    public String enclosing() {
        return enclosing;
    }

    /** Member constraints that each use must solve and pass. */
    public List<TraitConstraint> witnesses() {
        return witnesses;
    }

    public void generalize(TypeScheme value, List<TraitConstraint> needed) {
        scheme = value;
        witnesses = List.copyOf(needed);
    }

    /** The constant a {@code [<Literal>]} stands for, for patterns and attributes. */
    public Optional<Literal> literal() {
        return literal;
    }

    public void setLiteral(Literal value) {
        literal = Optional.of(value);
    }

    /** What its definition turned out to give it for good: {@code let days = 7}. Uses may say that instead of looking into the global. */
    public Optional<Literal> constant() {
        return constant;
    }

    public void setConstant(Literal value) {
        constant = Optional.of(value);
    }

    public Optional<String> obsolete() {
        return obsolete;
    }

    public boolean obsoleteIsError() {
        return obsoleteIsError;
    }

    public void markObsolete(String message, boolean isError) {
        obsolete = Optional.of(message);
        obsoleteIsError = isError;
    }

    /** Names of the written parameters, for messages; empty where a parameter is a pattern. */
    public List<String> parameterNames() {
        return parameterNames;
    }

    public void setParameterNames(List<String> names) {
        parameterNames = List.copyOf(names);
    }

    /** The {@code ///} text above it, or empty. */
    public String doc() {
        return doc;
    }

    public void setDoc(String text) {
        doc = text;
    }

    /** Whether its own right side is being checked. */
    public boolean isBeingDefined() {
        return recursive;
    }

    public void setBeingDefined(boolean value) {
        recursive = value;
    }

    /** What a use of a value is answered with: a {@code CompilerMessage}, or that it is experimental. */
    public record Warning(String code, String message) {}

    public Optional<Warning> warning() {
        return warning;
    }

    public void setWarning(Warning value) {
        warning = Optional.of(value);
    }

    /** {@code [<RequiresExplicitTypeArguments>]}. */
    public boolean requiresTypeArguments() {
        return requiresTypeArguments;
    }

    public void setRequiresTypeArguments() {
        requiresTypeArguments = true;
    }

    /** Whether it means something only while an exception is being handled. */
    public boolean isHandlerOnly() {
        return handlerOnly;
    }

    public void setHandlerOnly() {
        handlerOnly = true;
    }

    public Span declaredAt() {
        return declaredAt;
    }

    public void setDeclaredAt(Span span) {
        declaredAt = span;
    }
}
