package fusabi.tooling;

import fusabi.check.Inspection;
import fusabi.check.Inspection.Place;
import fusabi.check.Inspection.Wanted;
import fusabi.print.Names;
import fusabi.resolve.Environment;
import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Scope;
import fusabi.resolve.Value;
import fusabi.syntax.Access;
import fusabi.types.Field;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The candidates for a word: those that it may become, the nearest first. */
final class Offers {
    /*
     * A name is offered when it begins with what has been typed, or has it at the beginning of one of its words. What the script itself declares comes
     * before the library's, exact case before any, labels and members before names of the scope. Types and texts are written for those only that are
     * shown.
     */

    private static final int MOST = 300;
    private static final List<String> DIRECTIVES = List.of("#load", "#time", "#if", "#else", "#endif", "#nowarn");

    /** @param order smaller is nearer */
    private record Offer(String name, int order, Supplier<Candidate> candidate) {}

    private final Naming naming;
    private final Environment environment;
    private final String word;
    private final Map<String, Offer> offers = new LinkedHashMap<>();
    /** What the value of a name should be. */
    private Optional<TypeDefinition> wantedType = Optional.empty();

    Offers(Environment environment, String word) {
        this.environment = environment;
        this.naming = Naming.in(environment);
        this.word = word;
    }

    static List<Candidate> directives(String written) {
        return DIRECTIVES.stream().filter(each -> each.startsWith(written.strip()))
                .map(each -> new Candidate(each, Candidate.Kind.DIRECTIVE, "", "")).toList();
    }

    List<Candidate> sorted() {
        return offers.values().stream()
                .sorted(Comparator.comparingInt(Offer::order).thenComparing(Offer::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Offer::name))
                .limit(MOST).map(each -> each.candidate.get()).toList();
    }

    /** Adds a name, if it may be meant; the first of a name stays. */
    private void add(String name, int group, Supplier<Candidate> candidate) {
        int distance = distance(name);
        if (distance >= 0 && isName(name)) {
            offers.putIfAbsent(name, new Offer(name, distance * 10 + group, candidate));
        }
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && !Names.isOperator(name) && !name.startsWith("op_") && !name.contains("@") && !name.startsWith("<") && !name.equals("[]")
                && !name.equals(Inspection.HOLE);
    }

    /** How far what has been typed is from the name; negative when it cannot become it. */
    private int distance(String name) {
        if (name.startsWith(word)) {
            return 0;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String typed = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith(typed)) {
            return 1;
        }
        int at = lower.indexOf(typed, 1);
        while (at > 0) {
            if (Character.isUpperCase(name.charAt(at)) || !Character.isLetter(name.charAt(at - 1))) {
                return 2;
            }
            at = lower.indexOf(typed, at + 1);
        }
        return -1;
    }

    void keywords() {
        if (!word.isEmpty()) {
            Keywords.names().stream().filter(each -> each.startsWith(word)).forEach(each ->
                    add(each, 6, () -> new Candidate(each, Candidate.Kind.KEYWORD, "", Keywords.summary(each))));
        }
    }

    void add(Place place) {
        switch (place) {
            case Place.Names(var wanted, var scope, var expected) -> {
                wantedType = expected.resolved() instanceof Type.Named named ? Optional.of(named.definition()) : Optional.empty();
                names(wanted, scope);
                wantedType = Optional.empty();
            }
            case Place.Parts(var wanted, var modules, var types) -> {
                modules.forEach(each -> module(wanted, each));
                types.forEach(this::statics);
            }
            case Place.Members(_, var members) -> members.forEach(this::member);
            case Place.Fields(var fields) -> fields.forEach(each -> field(each, 0));
        }
    }

    // ---- names of a scope

    private void names(Wanted wanted, Scope scope) {
        switch (wanted) {
            case EXPRESSION -> {
                scope.itemNames().forEach(name -> scope.item(name).ifPresent(item -> item(name, item)));
                types(scope);
                modules(scope);
            }
            case PATTERN -> {
                scope.patternNames().forEach(name -> scope.pattern(name).ifPresent(item -> item(name, item)));
                types(scope);
                modules(scope);
            }
            case TYPE -> {
                types(scope);
                modules(scope);
            }
            case MODULE -> modules(scope);
        }
    }

    private void types(Scope scope) {
        scope.typeNames().forEach(name -> scope.types(name).stream().findFirst().ifPresent(type -> type(name, type)));
    }

    private void modules(Scope scope) {
        scope.moduleNames().forEach(name -> scope.modules(name).stream().findFirst().ifPresent(module -> module(name, module)));
    }

    private boolean isLibrary(String path) {
        return !path.isEmpty() && environment.module(path).isPresent();
    }

    private void item(String name, Item item) {
        switch (item) {
            case Item.OfValue(var value) -> value(name, value);
            case Item.OfCase(var unionCase) -> add(name, isLibrary(unionCase.owner().enclosing()) ? 5 : 3, () -> new Candidate(
                    Names.plain(name), Candidate.Kind.CASE, naming.printer().text(unionCase.owner().ofParameters()), ""));
            case Item.OfException(var exception) -> add(name, isLibrary(exception.enclosing()) ? 5 : 3, () -> new Candidate(
                    Names.plain(name), Candidate.Kind.CASE, "exn", Texts.line(Texts.of(exception))));
            case Item.OfActiveCase(var pattern, _) -> add(name, isLibrary(pattern.function().enclosing()) ? 5 : 3, () -> new Candidate(
                    Names.plain(name), Candidate.Kind.PATTERN, ValueSignature.typeOf(pattern.function(), naming),
                    Texts.line(Texts.of(pattern.function()))));
            case Item.OfStaticMember(_, _) -> add(name, 5, () -> new Candidate(Names.plain(name), Candidate.Kind.METHOD, "", ""));
        }
    }

    private void value(String name, Value value) {
        boolean isLocal = value.storage() instanceof Value.Storage.Local;
        boolean isFunction = value.scheme().type().resolved() instanceof Type.Function;
        Candidate.Kind kind = isLocal ? Candidate.Kind.LOCAL : isFunction ? Candidate.Kind.FUNCTION : Candidate.Kind.VALUE;
        boolean fits = wantedType.isPresent() && value.scheme().type().finalResult() instanceof Type.Named named
                && named.definition() == wantedType.get();
        int group = (isLocal ? 1 : isLibrary(value.enclosing()) ? 5 : 3) - (fits ? 1 : 0);
        add(name, group, () ->
                new Candidate(Names.plain(name), kind, ValueSignature.typeOf(value, naming), Texts.line(Texts.of(value))));
    }

    private void type(String name, TypeDefinition type) {
        boolean isUnit = type.kind() == TypeDefinition.Kind.MEASURE;
        add(name, isLibrary(type.enclosing()) ? 6 : 3, () -> new Candidate(
                Names.plain(name), isUnit ? Candidate.Kind.UNIT_OF_MEASURE : Candidate.Kind.TYPE,
                type.parameters().isEmpty() ? "" : naming.printer().text(type.ofParameters()),
                Texts.line(Texts.of(type))));
    }

    private void module(String name, ModuleContents module) {
        add(name, 6, () -> new Candidate(Names.plain(name), module.isNamespace() ? Candidate.Kind.NAMESPACE : Candidate.Kind.MODULE, "",
                Texts.line(Texts.at("", module.path()))));
    }

    // ---- what is behind a dot

    private void module(Wanted wanted, ModuleContents module) {
        if (wanted == Wanted.EXPRESSION) {
            module.items().forEach(this::visible);
        } else if (wanted == Wanted.PATTERN) {
            module.patterns().forEach(this::visible);
        }
        if (wanted != Wanted.MODULE) {
            module.types().forEach((name, types) -> types.stream().findFirst().filter(each -> each.access() == Access.PUBLIC)
                    .ifPresent(type -> type(name, type)));
        }
        module.modules().forEach((name, child) -> {
            if (child.access() == Access.PUBLIC) {
                module(name, child);
            }
            if (child.isAutoOpen()) {
                module(wanted, child);
            }
        });
    }

    private void visible(String name, Item item) {
        if (!(item instanceof Item.OfValue(var value)) || value.access() == Access.PUBLIC) {
            item(name, item);
        }
    }

    /** What belongs to a type itself. */
    private void statics(TypeDefinition type) {
        type.cases().forEach(each -> item(each.name(), new Item.OfCase(each)));
        type.enumValues().keySet().forEach(name -> add(name, 1, () ->
                new Candidate(Names.plain(name), Candidate.Kind.CASE, naming.printer().text(type.ofParameters()), "")));
        for (Member member : type.allMembers()) {
            if (member.isStatic() && member.access() == Access.PUBLIC && !member.is(Member.Trait.HIDDEN)) {
                boolean isMethod = member.kind() == Member.Kind.METHOD;
                add(member.name(), 1, () -> new Candidate(Names.plain(member.name()), isMethod ? Candidate.Kind.METHOD : Candidate.Kind.PROPERTY,
                        TypeSignature.typeOf(member, naming), Texts.line(Texts.ofMember(type, member.name()))));
            }
        }
    }

    private void member(Inspection.Offer offer) {
        Candidate.Kind kind = switch (offer.kind()) {
            case FIELD -> Candidate.Kind.FIELD;
            case PROPERTY, CASE_TEST -> Candidate.Kind.PROPERTY;
            case METHOD -> Candidate.Kind.METHOD;
        };
        boolean isInner = !offer.members().isEmpty() && offer.members().stream().noneMatch(each -> each.access() == Access.PUBLIC);
        if (isInner && isLibrary(offer.owner().enclosing())) {
            return;
        }
        boolean ofAll = offer.owner().symbol().equals("System.Object");
        long forms = offer.members().stream().filter(each -> each.kind() == Member.Kind.METHOD).count();
        add(offer.name(), ofAll ? 7 : kind == Candidate.Kind.METHOD ? 1 : 0, () -> new Candidate(Names.plain(offer.name()), kind,
                naming.printer().text(offer.type()) + (forms > 1 ? " (+" + (forms - 1) + ")" : ""),
                Texts.line(Texts.ofMember(offer.owner(), offer.name()))));
    }

    /** A name that an argument may be given by. */
    void argument(String name, Member.Parameter parameter) {
        add(name + "=", 0, () -> new Candidate(Names.plain(name) + "=", Candidate.Kind.ARGUMENT, naming.printer().text(parameter.type()), ""));
    }

    private void field(Field field, int group) {
        add(field.name(), group, () -> new Candidate(
                Names.plain(field.name()), Candidate.Kind.FIELD, naming.printer().text(field.type()), ""));
    }
}
