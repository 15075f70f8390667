package fusabi.resolve;

import fusabi.core.ByteSource;
import fusabi.core.CoreCodec;
import fusabi.core.LiteralCodec;
import fusabi.resolve.EntryWriter.OfConstraint;
import fusabi.resolve.EntryWriter.OfItem;
import fusabi.resolve.EntryWriter.OfStorage;
import fusabi.resolve.EntryWriter.OfType;
import fusabi.source.Span;
import fusabi.syntax.Access;
import fusabi.types.Constraint;
import fusabi.types.CustomOperation;
import fusabi.types.Field;
import fusabi.types.Measure;
import fusabi.types.Member;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeScheme;
import fusabi.types.TypeVariable;
import fusabi.types.UnionCase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads what an {@link EntryWriter} wrote. */
final class EntryReader {

    private static final OfType[] TYPES = OfType.values();
    private static final OfConstraint[] CONSTRAINTS = OfConstraint.values();
    private static final OfStorage[] STORAGES = OfStorage.values();
    private static final OfItem[] ITEMS = OfItem.values();
    private static final Access[] ACCESSES = Access.values();
    private static final Constraint.Simple[] SIMPLE = Constraint.Simple.values();
    private static final Member.Kind[] MEMBER_KINDS = Member.Kind.values();
    private static final Member.Trait[] MEMBER_TRAITS = Member.Trait.values();
    private static final CustomOperation.Trait[] OPERATION_TRAITS = CustomOperation.Trait.values();
    private static final TypeDefinition.Flag[] FLAGS = TypeDefinition.Flag.values();
    private static final Span NOWHERE = Span.none();

    private final ByteSource in;
    private final List<TypeDefinition> types;
    private final List<Object> mentioned = new ArrayList<>();
    private final int nesting;
    private int depth;

    EntryReader(ByteSource in, List<TypeDefinition> types) {
        this(in, types, ScriptInterface.MOST_NESTING);
    }

    /** A reader of types that are nested so deeply at most. */
    EntryReader(ByteSource in, List<TypeDefinition> types, int nesting) {
        this.in = in;
        this.types = types;
        this.nesting = nesting;
    }

    /** The thing mentioned before, or {@code null} when it comes now and takes the next number. */
    private <T> T again(Class<T> kind) {
        int number = in.integer();
        if (number == mentioned.size()) {
            return null;
        }
        if (number < 0 || number > mentioned.size() || !kind.isInstance(mentioned.get(number))) {
            throw new ByteSource.MalformedException("nothing of the kind was mentioned before");
        }
        return kind.cast(mentioned.get(number));
    }

    TypeDefinition definition() {
        int number = in.integer();
        if (number < 0 || number >= types.size()) {
            throw new ByteSource.MalformedException("no type has the number " + number);
        }
        return types.get(number);
    }

    <T> List<T> list(Supplier<T> each) {
        int count = in.count();
        List<T> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(each.get());
        }
        return items;
    }

    private <T> Optional<T> optional(Supplier<T> each) {
        return in.flag() ? Optional.of(each.get()) : Optional.empty();
    }

    private <E extends Enum<E>> Set<E> traits(Class<E> type, E[] values) {
        long bits = in.number();
        Set<E> set = EnumSet.noneOf(type);
        for (E each : values) {
            if ((bits >>> each.ordinal() & 1) != 0) {
                set.add(each);
            }
        }
        return set;
    }

    private Access access() {
        return in.choice(ACCESSES);
    }

    // ---- types

    Type type() {
        if (++depth > nesting) {
            throw new ByteSource.MalformedException("types are nested too deeply");
        }
        Type type = typeInside();
        depth--;
        return type;
    }

    private Type typeInside() {
        return switch (in.choice(TYPES)) {
            case VARIABLE -> variable();
            case PARAMETER -> {
                List<TypeVariable> parameters = definition().parameters();
                int index = in.integer();
                if (index < 0 || index >= parameters.size()) {
                    throw new ByteSource.MalformedException("a type has no such parameter");
                }
                yield parameters.get(index);
            }
            case NAMED -> new Type.Named(definition(), list(this::type));
            case FUNCTION -> {
                Type parameter = type();
                yield new Type.Function(parameter, type());
            }
            case TUPLE -> new Type.Tuple(list(this::type), false);
            case STRUCT_TUPLE -> new Type.Tuple(list(this::type), true);
            case MEASURE -> measure();
        };
    }

    private Measure measure() {
        Map<Object, Measure.Fraction> factors = new LinkedHashMap<>();
        for (int i = in.count(); i > 0; i--) {
            Type factor = type();
            Object key = factor instanceof Type.Named(var definition, _) ? definition : factor;
            factors.put(key, new Measure.Fraction(in.integer(), in.integer()));
        }
        return new Measure(factors);
    }

    TypeVariable variable() {
        TypeVariable known = again(TypeVariable.class);
        if (known == null) {
            String name = in.text();
            boolean measure = in.flag();
            known = TypeVariable.parameter(name, measure, in.flag());
            mentioned.add(known);
            constraints(known);
        }
        return known;
    }

    void constraints(TypeVariable variable) {
        for (int i = in.count(); i > 0; i--) {
            variable.declare(constraint());
        }
    }

    private Constraint constraint() {
        return switch (in.choice(CONSTRAINTS)) {
            case SIMPLE -> in.choice(SIMPLE);
            case SUBTYPE -> new Constraint.Subtype(type());
            case ENUM -> new Constraint.Enum(type());
            case ONE_OF -> new Constraint.OneOf(list(this::definition));
        };
    }

    private TraitConstraint trait() {
        TraitConstraint known = again(TraitConstraint.class);
        if (known == null) {
            int number = mentioned.size();
            mentioned.add(null);
            List<Type> supports = list(this::type);
            String name = in.text();
            boolean isStatic = in.flag();
            List<Type> arguments = list(this::type);
            known = new TraitConstraint(supports, name, isStatic, arguments, type(), NOWHERE);
            mentioned.set(number, known);
        }
        return known;
    }

    // ---- contents of a type

    void fill(TypeDefinition type) {
        type.flags().addAll(traits(TypeDefinition.Flag.class, FLAGS));
        optional(this::type).ifPresent(type::setAbbreviated);
        optional(this::type).ifPresent(type::setBase);
        optional(this::measure).ifPresent(type::setMeasure);
        list(this::type).forEach(type::addInterface);
        type.setFields(list(() -> field(type)));
        type.setCases(list(() -> new UnionCase(type, in.text(), in.integer(), list(() -> field(type)))));
        type.setRepresentationAccess(access());
        for (int i = in.count(); i > 0; i--) {
            type.enumValues().put(in.text(), in.number());
        }
        optional(this::type).ifPresent(type::setEnumUnderlying);
        list(this::member).forEach(type::add);
        list(this::member).forEach(type::add);
        for (int i = in.count(); i > 0; i--) {
            type.methods().put(in.text(), in.text());
        }
        optional(in::text).ifPresent(type::setDisplay);
    }

    private Field field(TypeDefinition owner) {
        return new Field(owner, in.text(), type(), in.integer(), in.flag(), in.flag(), access());
    }

    private Member member() {
        TypeDefinition owner = definition();
        String name = in.text();
        Member.Kind kind = in.choice(MEMBER_KINDS);
        Set<Member.Trait> traits = traits(Member.Trait.class, MEMBER_TRAITS);
        Access access = access();
        String symbol = in.text();
        Optional<String> selector = optional(in::text);
        List<TypeVariable> parameters = list(this::variable);
        List<List<Member.Parameter>> groups = list(() -> list(this::parameter));
        Member member = new Member(owner, name, kind, traits, access, symbol, selector, parameters, groups, type());
        member.complete(parameters, list(this::trait));
        Optional<String> obsolete = optional(in::text);
        boolean isError = in.flag();
        obsolete.ifPresent(message -> member.markObsolete(message, isError));
        optional(this::operation).ifPresent(member::setOperation);
        return member;
    }

    private CustomOperation operation() {
        return new CustomOperation(
                in.text(), in.text(), in.integer(), traits(CustomOperation.Trait.class, OPERATION_TRAITS), Set.copyOf(list(in::integer)));
    }

    private Member.Parameter parameter() {
        return new Member.Parameter(in.text(), type(), in.flag(), in.flag(), optional(() -> LiteralCodec.read(in)));
    }

    // ---- contents of a module

    void fill(ModuleContents module) {
        items(module.items());
        items(module.patterns());
        for (int i = in.count(); i > 0; i--) {
            module.types().put(in.text(), list(this::definition));
        }
        for (int i = in.count(); i > 0; i--) {
            module.fields().put(in.text(), list(() -> item(definition().fields())));
        }
        module.extensions().addAll(list(this::member));
    }

    private <T> T item(List<T> items) {
        int number = in.integer();
        if (number < 0 || number >= items.size()) {
            throw new ByteSource.MalformedException("a type has fewer parts");
        }
        return items.get(number);
    }

    private void items(Map<String, Item> into) {
        for (int i = in.count(); i > 0; i--) {
            into.put(in.text(), item());
        }
    }

    private Item item() {
        return switch (in.choice(ITEMS)) {
            case VALUE -> new Item.OfValue(value());
            case CASE -> new Item.OfCase(item(definition().cases()));
            case EXCEPTION -> new Item.OfException(definition());
            case ACTIVE_CASE -> {
                ActivePattern pattern = again(ActivePattern.class);
                if (pattern == null) {
                    int number = mentioned.size();
                    mentioned.add(null);
                    pattern = new ActivePattern(value(), list(in::text), in.flag());
                    mentioned.set(number, pattern);
                }
                yield new Item.OfActiveCase(pattern, in.integer());
            }
            case STATIC_MEMBER -> new Item.OfStaticMember(type(), in.text());
        };
    }

    private Value value() {
        Value known = again(Value.class);
        if (known != null) {
            return known;
        }
        int number = mentioned.size();
        mentioned.add(null);
        String name = in.text();
        Value.Storage storage = storage();
        boolean mutable = in.flag();
        boolean inline = in.flag();
        Access access = access();
        String enclosing = in.text();
        List<TypeVariable> variables = list(this::variable);
        TypeScheme scheme = new TypeScheme(variables, type());
        Value value = new Value(name, scheme, storage, mutable, inline, access, enclosing);
        value.generalize(scheme, list(this::trait));
        optional(() -> LiteralCodec.read(in)).ifPresent(value::setLiteral);
        Optional<String> obsolete = optional(in::text);
        boolean isError = in.flag();
        obsolete.ifPresent(message -> value.markObsolete(message, isError));
        value.setParameterNames(list(in::text));
        optional(() -> new Value.Warning(in.text(), in.text())).ifPresent(value::setWarning);
        if (in.flag()) {
            value.setRequiresTypeArguments();
        }
        if (in.flag()) {
            value.setHandlerOnly();
        }
        mentioned.set(number, value);
        return value;
    }

    private Value.Storage storage() {
        return switch (in.choice(STORAGES)) {
            case GLOBAL -> new Value.Storage.Global(in.text());
            case FUNCTION -> new Value.Storage.Function(in.text(), in.integer());
            case CONSTANT -> new Value.Storage.Constant(LiteralCodec.read(in));
            case COMPUTED -> new Value.Storage.Computed(CoreCodec.read(in).body());
        };
    }
}
