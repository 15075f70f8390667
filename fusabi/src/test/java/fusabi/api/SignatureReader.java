package fusabi.api;

import fusabi.resolve.Environment;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Scope;
import fusabi.syntax.Literal;
import fusabi.types.Constraint;
import fusabi.types.Measure;
import fusabi.types.Member.Parameter;
import fusabi.types.OperatorNames;
import fusabi.types.Substitution;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a signature as the tables write it into the checker's own types; names are looked up in the library. */
final class SignatureReader {

    /** A type that the library does not have. */
    static final class UnknownType extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnknownType(String name) {
            super(name, null, false, false);
        }
    }

    /** Groups of parameters, none for a value, and the result. */
    record Signature(List<List<Parameter>> groups, Type result) {}

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\\[<.*?>\\]|\\(static member \\( [^ ]+ \\):|->|[?'^]?[A-Za-z_][\\w.`]*|\\[\\]|\\(\\([^'^ ()]+\\)\\)|[():*<>,;|.#])");

    private final Environment environment;
    private final Scope scope;
    private final Map<String, TypeVariable> variables = new LinkedHashMap<>();
    private final List<String> tokens = new ArrayList<>();
    private int next;

    private SignatureReader(Environment environment, String text) {
        this.environment = environment;
        this.scope = environment.initialScope();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() != end) {
                throw new IllegalArgumentException("cannot read '" + text.substring(end) + "' of '" + text + "'");
            }
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalArgumentException("cannot read '" + text.substring(end) + "' of '" + text + "'");
        }
    }

    /** The signature, with the parameters of the type it belongs to by their names. */
    static Signature read(Environment environment, String text, List<TypeVariable> ofOwner) {
        SignatureReader reader = new SignatureReader(environment, memberNamesPlain(text));
        ofOwner.forEach(variable -> reader.variables.put(variable.name(), variable));
        return reader.signature();
    }

    /** {@code (static member (+): } becomes {@code (static member op: }: operators by words, so that brackets are brackets. */
    private static String memberNamesPlain(String text) {
        Matcher matcher = Pattern.compile("member \\( ?([^A-Za-z' ]+) ?\\):").matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement("member " + OperatorNames.compiled(found.group(1)) + ":"));
    }

    private Signature signature() {
        List<List<Parameter>> groups = new ArrayList<>();
        List<Parameter> items = items();
        while (eat("->")) {
            groups.add(items.size() == 1 && items.getFirst().type().is(environment.known().unitDefinition()) ? List.of() : items);
            items = items();
        }
        if (eat("when")) {
            constraints();
        }
        if (next < tokens.size()) {
            throw new IllegalArgumentException("unread: " + tokens.subList(next, tokens.size()));
        }
        List<Type> types = items.stream().map(Parameter::type).toList();
        return new Signature(groups, types.size() == 1 ? types.getFirst() : new Type.Tuple(types, false));
    }

    private List<Parameter> items() {
        List<Parameter> items = new ArrayList<>();
        do {
            items.add(item());
        } while (eat("*"));
        return items;
    }

    private Parameter item() {
        String attributes = peek().startsWith("[<") ? take() : "";
        String label = "";
        if (next + 1 < tokens.size() && tokens.get(next + 1).equals(":")) {
            label = take();
            take();
        }
        if (label.isEmpty() && attributes.isEmpty()) {
            return Parameter.of("", postfix());
        }
        boolean out = attributes.contains("Out");
        if (out) {
            expect("byref");
            expect("<");
        }
        Type type = out ? type() : postfix();
        if (out) {
            expect(">");
        }
        Optional<Literal> standard = attributes.contains("Optional") ? Optional.of(new Literal.Unit()) : Optional.empty();
        return new Parameter(out ? "[out]" : label, type, label.startsWith("?"), attributes.contains("ParamArray"), standard);
    }

    private Type type() {
        List<Type> items = new ArrayList<>();
        do {
            items.add(postfix());
        } while (eat("*"));
        Type type = items.size() == 1 ? items.getFirst() : new Type.Tuple(items, false);
        return eat("->") ? new Type.Function(type, type()) : type;
    }

    private Type postfix() {
        Type type = atom();
        while (next < tokens.size()) {
            String token = peek();
            if (token.equals("|")) {
                next += 2;
            } else if (token.equals("[]")) {
                take();
                type = environment.known().array(type);
            } else if (token.matches("[a-z]\\w*") && !token.equals("when") && !token.equals("and") && !token.equals("or")
                    && !token.equals("with")) {
                take();
                type = named(token, List.of(type));
            } else {
                break;
            }
        }
        return type;
    }

    private Type atom() {
        String token = take();
        if (token.equals("(")) {
            Type type = type();
            expect(")");
            return type;
        }
        if (token.equals("struct")) {
            Type.Tuple tuple = (Type.Tuple) atom();
            return new Type.Tuple(tuple.items(), true);
        }
        if (token.startsWith("'") || token.startsWith("^")) {
            return variables.computeIfAbsent(token.substring(1), name -> TypeVariable.parameter(name, false, token.startsWith("^")));
        }
        List<Type> arguments = new ArrayList<>();
        if (eat("<")) {
            do {
                arguments.add(type());
            } while (eat(","));
            expect(">");
        }
        if (eat(".")) {
            throw new UnknownType(token + "." + take());
        }
        return named(token, arguments);
    }

    private Type named(String name, List<Type> arguments) {
        TypeDefinition definition = definition(environment, scope, name, arguments.size());
        if (arguments.size() == 1 && (definition.parameters().isEmpty() || definition.parameters().getFirst().isMeasure())) {
            Type.Named number = (Type.Named) definition.abbreviated().orElse(definition.ofParameters());
            return new Type.Named(number.definition(), List.of(measureOf(arguments.getFirst())));
        }
        if (definition.abbreviated().isPresent()) {
            return Substitution.of(definition.parameters(), arguments).apply(definition.abbreviated().get());
        }
        return new Type.Named(definition, arguments);
    }

    private Type measureOf(Type type) {
        if (type instanceof TypeVariable variable && !variable.isMeasure()) {
            TypeVariable measure = TypeVariable.parameter(variable.name(), true, false);
            variables.put(variable.name(), measure);
            return Measure.of(measure);
        }
        return Measure.from(type);
    }

    /** The library's type of that name, which may be dotted. */
    static TypeDefinition definition(Environment environment, Scope scope, String name, int arity) {
        int dot = name.lastIndexOf('.');
        Optional<TypeDefinition> found;
        if (dot < 0) {
            found = scope.type(name, arity).or(() -> numberWithMeasure(scope, name, arity));
        } else {
            Optional<ModuleContents> module = environment.module(name.substring(0, dot))
                    .or(() -> scope.modules(name.substring(0, dot)).stream().findFirst());
            found = module.flatMap(contents -> contents.type(name.substring(dot + 1), arity));
        }
        return found.orElseThrow(() -> new UnknownType(name));
    }

    private static Optional<TypeDefinition> numberWithMeasure(Scope scope, String name, int arity) {
        return arity == 1 ? scope.type(name, 0) : Optional.empty();
    }

    private void constraints() {
        do {
            constraint();
        } while (eat("and"));
    }

    private void constraint() {
        List<Type> supports = new ArrayList<>();
        if (eat("(")) {
            do {
                supports.add(atom());
            } while (eat("or"));
            expect(")");
        } else {
            supports.add(atom());
        }
        TypeVariable first = (TypeVariable) supports.getFirst();
        if (eat(":")) {
            if (peek().equals("(")) {
                take();
                member(supports);
                return;
            }
            simple(first, take());
        } else {
            expect(":");
        }
    }

    private void simple(TypeVariable variable, String word) {
        switch (word) {
            case "equality" -> variable.declare(Constraint.Simple.EQUALITY);
            case "comparison" -> variable.declare(Constraint.Simple.COMPARISON);
            case "null" -> variable.declare(Constraint.Simple.NULL);
            case "struct" -> variable.declare(Constraint.Simple.STRUCT);
            case "unmanaged" -> variable.declare(Constraint.Simple.UNMANAGED);
            case "not" -> {
                if (take().equals("struct")) {
                    variable.declare(Constraint.Simple.NOT_STRUCT);
                }
            }
            case "enum" -> {
                expect("<");
                variable.declare(new Constraint.Enum(type()));
                expect(">");
            }
            case "delegate" -> {
                while (!take().equals(">")) {
                    // the argument and result of an event's handler: the checker has no such constraint
                }
            }
            case ">" -> variable.declare(new Constraint.Subtype(postfix()));
            default -> throw new IllegalArgumentException("constraint " + word);
        }
    }

    private void member(List<Type> supports) {
        boolean isStatic = eat("static");
        if (eat("new")) {
            while (!take().equals(")")) {
                // (new: unit -> 'a)
            }
            ((TypeVariable) supports.getFirst()).declare(Constraint.Simple.DEFAULT_CONSTRUCTOR);
            return;
        }
        expect("member");
        String name = take();
        expect(":");
        List<Parameter> parameters = items();
        Type result = parameters.getFirst().type();
        List<Type> arguments = List.of();
        if (eat("->")) {
            arguments = parameters.stream().map(Parameter::type).toList();
            result = type();
            if (arguments.size() == 1 && environment.known().isUnit(arguments.getFirst())) {
                arguments = List.of();
            }
        }
        expect(")");
        TraitConstraint trait = new TraitConstraint(supports, name, isStatic, arguments, result, fusabi.source.Span.none());
        ((TypeVariable) supports.getFirst()).declare(new Constraint.Trait(trait));
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String take() {
        if (next == tokens.size()) {
            throw new IllegalArgumentException("too short: " + tokens);
        }
        return tokens.get(next++);
    }

    private boolean eat(String token) {
        if (next < tokens.size() && tokens.get(next).equals(token)) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!eat(token)) {
            throw new IllegalArgumentException("expected " + token + " at " + next + " of " + tokens);
        }
    }
}
