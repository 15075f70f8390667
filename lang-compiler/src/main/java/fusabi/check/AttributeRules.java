package fusabi.check;

import fusabi.resolve.ModuleContents;
import fusabi.source.Span;
import fusabi.syntax.Attribute;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.MemberDefinition;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Attributes as written: that they exist, that they can be made from what they are given, that they do not stand twice. */
final class AttributeRules {
    /*
     * An attribute is the construction of an object that is never made: its arguments are checked as those of a constructor, and what comes out is
     * dropped. A dotted name that is not known is let pass, since .NET has more attributes than we list and all of them are without effect here.
     */

    private static final String SUFFIX = "Attribute";
    private static final Set<String> ONCE = Set.of("Literal", "Struct", "Measure", "RequireQualifiedAccess", "AutoOpen", "EntryPoint");

    private final Session session;

    AttributeRules(Session session) {
        this.session = session;
    }

    void check(MemberDefinition member, Context context, List<String> later) {
        switch (member) {
            case MemberDefinition.Method method -> check(method.attributes(), context, later);
            case MemberDefinition.Property property -> check(property.attributes(), context, later);
            case MemberDefinition.AutoProperty property -> check(property.attributes(), context, later);
            case MemberDefinition.Abstract slot -> check(slot.attributes(), context, later);
            case MemberDefinition.Constructor constructor -> check(constructor.attributes(), context, later);
            case MemberDefinition.Field field -> check(field.attributes(), context, later);
            case MemberDefinition.LocalLet let -> let.bindings().forEach(binding -> check(binding.attributes(), context, later));
            case MemberDefinition.Inherit _, MemberDefinition.LocalDo _ -> { }
            case MemberDefinition.InterfaceImplementation(_, var members, _) -> members.forEach(each -> check(each, context, later));
        }
    }

    /** Attributes of one declaration; {@code later} holds the types declared together with it, whose constructors are not known yet. */
    void check(List<Attribute> attributes, Context context, List<String> later) {
        if (session.isLibrary()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Attribute attribute : attributes) {
            String name = attribute.name().last().name();
            if (!seen.add(name) && ONCE.contains(name)) {
                session.error("FS0429", "the attribute `" + name + "` is given twice", attribute.span());
            }
            if (!later.contains(name) && !later.contains(name + "Attribute")) {
                check(attribute, context);
            }
        }
    }

    /** FS0826: what may be left out of a program has no result that something could need. */
    void result(List<Attribute> attributes, String name, Type type, Span span) {
        if (Attributes.has(attributes, "Conditional") && !session.known().isUnit(type.finalResult())) {
            session.error("FS0826", "calls of `" + name + "` may be left out, so it must give `unit`", span);
        }
    }

    private void check(Attribute attribute, Context context) {
        Optional<TypeDefinition> found = find(attribute, context);
        if (found.isEmpty()) {
            if (!attribute.name().isSimple()) {
                unknown(attribute.name(), context);
            } else {
                session.names().undefined("attribute", attribute.name().text(), attribute.name().span(), shortened(context.scope().typeNames()));
            }
            return;
        }
        Span span = attribute.span();
        Expression argument = attribute.argument().orElseGet(() -> new Expression.Constant(new Literal.Unit(), span));
        Type.Named type = new Type.Named(found.get(), session.generalizer().freshArguments(found.get().parameters()));
        session.constructorCalls().construct(type, argument, attribute.name().span(), span, context.nested(), true);
    }

    /** A dotted name that we do not know: wrong if no namespace of .NET begins so, or if it is a slip for one that we know. */
    private void unknown(LongIdentifier name, Context context) {
        Identifier first = name.parts().getFirst();
        List<Identifier> path = name.parts().subList(0, name.parts().size() - 1);
        Identifier last = name.last();
        List<ModuleContents> modules = session.lookup().modules(path, context);
        Set<String> known = new TreeSet<>();
        modules.forEach(module -> known.addAll(shortened(module.types().keySet())));
        boolean slip = NameErrors.nearest(last.name(), known).isPresent() || !Character.isUpperCase(last.name().charAt(0));
        if (modules.isEmpty() && !first.name().equals("System") && !first.name().equals("Microsoft")) {
            session.names().undefined("namespace or module", first.name(), first.span(), context.scope().moduleNames());
        } else if (slip || modules.stream().anyMatch(module -> !module.isNamespace())) {
            session.names().missingIn(path.getLast().name(), last, known);
        }
    }

    private static List<String> shortened(Collection<String> types) {
        return types.stream().filter(name -> name.endsWith(SUFFIX)).map(name -> name.substring(0, name.length() - SUFFIX.length())).toList();
    }

    private Optional<TypeDefinition> find(Attribute attribute, Context context) {
        List<Identifier> parts = new ArrayList<>(attribute.name().parts());
        Identifier last = parts.removeLast();
        parts.add(new Identifier(last.name() + SUFFIX, last.span()));
        Optional<TypeDefinition> found = session.typeExpressions().find(new LongIdentifier(parts), -1, context, false)
                .or(() -> session.typeExpressions().find(attribute.name(), -1, context, false));
        return found.map(definition -> definition.abbreviated().map(Type::resolved).filter(t -> t instanceof Type.Named)
                .map(t -> ((Type.Named) t).definition()).orElse(definition));
    }
}
