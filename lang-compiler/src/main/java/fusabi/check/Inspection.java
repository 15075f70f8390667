package fusabi.check;

import fusabi.members.Candidate;
import fusabi.members.Found;
import fusabi.resolve.Environment;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Scope;
import fusabi.resolve.Value;
import fusabi.source.LargeStack;
import fusabi.source.Span;
import fusabi.syntax.SyntaxTree;
import fusabi.types.Field;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the checker finds in a text that need not be right, for tools: types of expressions, and what could stand in the place of {@link #HOLE}. */
public final class Inspection {

    /** The name that a tool writes where it wants to know what could be written. */
    public static final String HOLE = Observer.HOLE;

    /** What kind of name stands at a place. */
    public enum Wanted { EXPRESSION, PATTERN, TYPE, MODULE }

    /** What the hole is. */
    public sealed interface Place {

        /** A name of the scope, of an expression where something of type {@code expected} is wanted. */
        record Names(Wanted wanted, Scope scope, Type expected) implements Place {}

        /** A name of modules, or of types themselves. */
        record Parts(Wanted wanted, List<ModuleContents> modules, List<TypeDefinition> types) implements Place {}

        /** Members of a value, or static ones of a type. */
        record Members(Type receiver, List<Offer> offers) implements Place {}

        /** A label of a record. */
        record Fields(List<Field> fields) implements Place {}
    }

    /** A member that there is: its type as the receiver's type makes it. */
    public record Offer(String name, Kind kind, Type type, TypeDefinition owner, List<Member> members) {
        public enum Kind { FIELD, PROPERTY, METHOD, CASE_TEST }
    }

    /** Something with a type, and the value that it names if it is a name. */
    public record Described(Span span, Type type, Optional<Value> value) {}

    private record Receiver(Type type, boolean isStatic, Context context) {}

    private final List<Described> described = new ArrayList<>();
    private final Map<Span, Value> values = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Receiver> receivers = new ArrayList<>();

    private Inspection() {}

    /** Where nothing is to be found out. */
    public static Inspection nothing() {
        return new Inspection();
    }

    /** Looks at a script, last, and the files it loads, as far as they can be read. */
    public static Inspection of(List<SyntaxTree> trees, Environment environment) {
        return LargeStack.run(() -> {
            Inspection inspection = new Inspection();
            Session session = new Session(environment, false, inspection.new Notes());
            for (SyntaxTree tree : trees) {
                session.declarations().file(tree.declarations(), tree == trees.getLast());
            }
            session.settleRest();
            inspection.receivers.forEach(each -> inspection.places.add(inspection.offers(each, session)));
            return inspection;
        });
    }

    /** Where the hole is; several when the checker has tried several meanings, none when it has not come there. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    /** What holds this offset and has a type, the shortest first. */
    public List<Described> at(int offset) {
        // Of what is said of one place, the last holds: first comes what is wanted there, then what it is.
        return described.reversed().stream().filter(each -> each.span.start() <= offset && offset <= each.span.end())
                .sorted(Comparator.comparingInt(each -> each.span.end() - each.span.start()))
                .map(each -> new Described(each.span, each.type, Optional.ofNullable(values.get(each.span)))).toList();
    }

    // ---- what the checker tells

    private final class Notes implements Observer {

        @Override
        public void typed(Span span, Type type) {
            described.add(new Described(span, type, Optional.empty()));
        }

        @Override
        public void value(Span span, Value value) {
            values.put(span, value);
        }

        @Override
        public void names(Wanted wanted, Scope scope, Type expected) {
            places.add(new Place.Names(wanted, scope, expected));
        }

        @Override
        public void parts(Wanted wanted, List<ModuleContents> modules, List<TypeDefinition> types) {
            if (!modules.isEmpty() || !types.isEmpty()) {
                places.add(new Place.Parts(wanted, modules, types));
            }
        }

        @Override
        public void members(Type receiver, boolean isStatic, Context context) {
            receivers.add(new Receiver(receiver, isStatic, context));
        }

        @Override
        public void fields(List<Field> fields) {
            places.add(new Place.Fields(fields));
        }
    }

    // ---- members

    private Place offers(Receiver receiver, Session session) {
        Type type = receiver.type.resolved();
        Map<String, Offer> offers = new LinkedHashMap<>();
        if (!type.isErroneous()) {
            List<String> names = new ArrayList<>(session.members().names(type, receiver.context));
            if (type instanceof Type.Named named && !receiver.isStatic) {
                named.definition().cases().forEach(each -> names.add("Is" + each.name()));
            }
            for (String name : names) {
                session.members().find(type, name, receiver.isStatic, receiver.context)
                        .flatMap(found -> offer(name, found, receiver.context, session)).ifPresent(offer -> offers.putIfAbsent(name, offer));
            }
            if (!receiver.isStatic) {
                for (String name : receiver.context.scope().extensionMethodNames()) {
                    extension(name, type, receiver.context, session).ifPresent(offer -> offers.putIfAbsent(name, offer));
                }
            }
        }
        return new Place.Members(type, List.copyOf(offers.values()));
    }

    private static Optional<Offer> extension(String name, Type receiver, Context context, Session session) {
        List<Member> members = session.extensionMethods().of(receiver, name, context).stream().map(Candidate::member).toList();
        return members.stream().findFirst().map(first -> {
            Type whole = first.functionType(session.known().unitDefinition()).resolved();
            Type rest = first.parameters().size() == 1 ? new Type.Function(session.known().unit(), first.result())
                    : first.parameters().size() == 2 ? new Type.Function(first.parameters().get(1).type(), first.result())
                    : new Type.Function(new Type.Tuple(first.parameters().stream().skip(1).map(Member.Parameter::type).toList(), false), first.result());
            return new Offer(name, Offer.Kind.METHOD, first.groups().size() == 1 ? rest : whole, first.owner(), members);
        });
    }

    private static Optional<Offer> offer(String name, Found found, Context context, Session session) {
        return switch (found) {
            case Found.OfField(var field, var owner) -> field.access() == fusabi.syntax.Access.PRIVATE ? Optional.empty() : Optional.of(
                    new Offer(name, Offer.Kind.FIELD, TypeExpressionChecker.seenFrom(owner, field.type()), owner.definition(), List.of()));
            case Found.OfCaseTest(var unionCase) -> Optional.of(
                    new Offer(name, Offer.Kind.CASE_TEST, session.known().bool(), unionCase.owner(), List.of()));
            case Found.OfProperty(var getters, var setters) ->
                offer(name, Offer.Kind.PROPERTY, getters.isEmpty() ? setters : getters, context, session);
            case Found.OfMethods(var candidates) -> offer(name, Offer.Kind.METHOD, candidates, context, session);
        };
    }

    private static Optional<Offer> offer(String name, Offer.Kind kind, List<Candidate> candidates, Context context, Session session) {
        List<Candidate> visible = candidates.stream()
                .filter(each -> session.members().isAccessible(each.member(), context) && !each.member().is(Member.Trait.HIDDEN)).toList();
        return visible.stream().findFirst().map(first -> {
            Type type = kind == Offer.Kind.PROPERTY && first.member().groups().isEmpty() ? first.member().result()
                    : first.member().functionType(session.known().unitDefinition());
            return new Offer(name, kind, TypeExpressionChecker.seenFrom(first.owner(), type), first.owner().definition(),
                    visible.stream().map(Candidate::member).toList());
        });
    }
}
