package fusabi.check;

import fusabi.core.CoreExpression;
import fusabi.core.CoreProgram;
import fusabi.core.Variable;
import fusabi.resolve.Value;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Attribute;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.Pattern;
import fusabi.syntax.TypeExpression;
import fusabi.types.Constraint;
import fusabi.types.Member;
import fusabi.types.Member.Trait;
import fusabi.types.OperatorNames;
import fusabi.types.TraitConstraint;
import fusabi.types.Type;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Methods and properties of types: first what they look like from outside, then their bodies. */
final class MemberChecker {

    private final Session session;

    MemberChecker(Session session) {
        this.session = session;
    }

    /** Declares a method or a property without accessors. */
    void method(MemberOwner owner, MemberDefinition.Method written, Context outer, GroupWork work) {
        Context context = outer.withOwnTypeVariables();
        List<TypeVariable> own = session.typeExpressions().declare(written.typeParameters(), context, false);
        written.constraints().forEach(constraint -> session.typeExpressions().constrain(constraint, context));
        MemberParameters parameters = MemberParameters.read(session, written.parameters(), context);
        Type result = written.result().map(t -> session.typeExpressions().check(t, context)).orElseGet(session::fresh);
        boolean property = written.parameters().isEmpty();
        String name = OperatorNames.compiled(written.name().name());
        Member.Kind kind = property ? Member.Kind.GETTER : Member.Kind.METHOD;
        Shape shape = new Shape(
                name, written.name(), kind, written.isStatic(), written.isInline(), written.flavor(), written.access(),
                        written.attributes(),
                written.self(), own, parameters, result, written.result().isPresent());
        declare(owner, shape, written.body(), context, work, written.span());
    }

    /** Declares a property with accessors. */
    void property(MemberOwner owner, MemberDefinition.Property written, Context outer, GroupWork work) {
        Context context = outer.withOwnTypeVariables();
        Type type = written.type().map(t -> session.typeExpressions().check(t, context)).orElseGet(session::fresh);
        if (written.getter().isPresent()) {
            MemberDefinition.Accessor getter = written.getter().get();
            MemberParameters parameters = MemberParameters.read(session, getter.parameters(), context);
            getter.result().ifPresent(t -> session.unify(type, session.typeExpressions().check(t, context), t.span()));
            boolean indexed = parameters.signature().stream().anyMatch(group -> !group.isEmpty());
            Shape shape = new Shape(
                    written.name().name(), written.name(), Member.Kind.GETTER, written.isStatic(), false, written.flavor(), getter.access(),
                    written.attributes(), written.self(), List.of(), indexed ? parameters : MemberParameters.read(session, List.of(),
                            context), type,
                    written.type().isPresent() || getter.result().isPresent());
            declare(owner, shape, getter.body(), context, work, getter.span());
        }
        if (written.setter().isPresent() && written.setter().get().parameters().isEmpty()) {
            session.error("FS1186", "a setter takes the value that is set: `set value = …`", written.setter().get().span());
        } else if (written.setter().isPresent()) {
            MemberDefinition.Accessor setter = written.setter().get();
            MemberParameters parameters = MemberParameters.read(session, setterParameters(written, setter), context);
            List<Type> types = parameters.types();
            if (!types.isEmpty()) {
                session.unify(type, types.getLast(), setter.span());
            }
            Shape shape = new Shape(
                    written.name().name(), written.name(), Member.Kind.SETTER, written.isStatic(), false, written.flavor(), setter.access(),
                    written.attributes(), written.self(), List.of(), parameters, session.known().unit(), true);
            declare(owner, shape, setter.body(), context, work, setter.span());
        }
    }

    /** Indices and value; where the getter takes no indices, a tuple is the value itself. */
    private static List<Pattern> setterParameters(MemberDefinition.Property written, MemberDefinition.Accessor setter) {
        boolean plain = written.getter().isPresent()
                && written.getter().get().parameters().stream().allMatch(pattern -> MemberParameters.items(pattern).isEmpty());
        if (!plain || setter.parameters().size() != 1 || MemberParameters.items(setter.parameters().getFirst()).size() < 2) {
            return MemberParameters.flatten(setter.parameters());
        }
        Pattern value = setter.parameters().getFirst();
        return List.of(new Pattern.Annotated(value, new TypeExpression.Anonymous(value.span()), value.span()));
    }

    /** A getter or setter whose body is made here, for auto-properties and union tests. */
    void generated(MemberOwner owner, String name, Member.Kind kind, boolean isStatic, fusabi.syntax.Access access, Type type,
            GeneratedBody body, Span span) {
        String symbol = generatedFunction(owner, name, kind, isStatic, body, span);
        List<List<Member.Parameter>> groups = kind == Member.Kind.GETTER ? List.of() : List.of(List.of(Member.Parameter.of("value", type)));
        Set<Trait> traits = isStatic ? EnumSet.of(Trait.STATIC) : EnumSet.noneOf(Trait.class);
        Type result = kind == Member.Kind.GETTER ? type : session.known().unit();
        owner.definition().add(new Member(owner.definition(), name, kind, traits, access, symbol, Optional.empty(), List.of(), groups,
                result));
    }

    /** An accessor that is made here and implements a slot of a base class or of the interface that is being implemented. */
    void generatedOverride(MemberOwner owner, Identifier name, Member.Kind kind, Type type, GeneratedBody body, Span span) {
        Type.Named slots = owner.slots().orElse(owner.type());
        List<VirtualSlot> found = VirtualSlot.find(session, slots, name.name(), kind);
        if (found.isEmpty()) {
            VirtualSlot.reportMissing(session, slots, name.name(), kind, false, name.span());
            return;
        }
        VirtualSlot slot = found.getFirst();
        Type content = kind == Member.Kind.GETTER ? slot.result() : slot.groups().getFirst().getLast().type();
        session.unify(content, type, name.span(), new Reason.Annotation(name.name()));
        owner.definition().methods().put(slot.member().selector().get(), generatedFunction(owner, name.name(), kind, false, body, span));
    }

    private String generatedFunction(MemberOwner owner, String name, Member.Kind kind, boolean isStatic, GeneratedBody body, Span span) {
        String symbol = session.uniqueSymbol(owner.prefix() + "." + (kind == Member.Kind.GETTER ? "get_" : "set_") + name);
        Variable self = Variable.of("this");
        Variable value = Variable.of("value");
        List<Variable> variables = new ArrayList<>();
        if (!isStatic) {
            variables.add(self);
        }
        if (kind == Member.Kind.SETTER) {
            variables.add(value);
        }
        if (variables.isEmpty()) {
            variables.add(Variable.of("unit"));
        }
        session.define(() -> new CoreProgram.Definition.Function(
                symbol, owner.definition().name() + "." + name, false, variables, body.make(self, value), span));
        return symbol;
    }

    /** The core of a generated accessor. */
    interface GeneratedBody {
        CoreExpression make(Variable self, Variable value);
    }

    /** What a declaration says of a member, whichever way it was written. */
    private record Shape(
            String name, Identifier identifier, Member.Kind kind, boolean isStatic, boolean isInline, MemberDefinition.Flavor flavor,
            fusabi.syntax.Access access, List<Attribute> attributes, Optional<Identifier> self, List<TypeVariable> own,
                    MemberParameters parameters,
            Type result, boolean resultWritten) {

        String runtimeName() {
            return switch (kind) {
                case GETTER -> "get_" + name;
                case SETTER -> "set_" + name;
                case METHOD, CONSTRUCTOR -> name;
            };
        }
    }

    private void declare(MemberOwner owner, Shape shape, Expression body, Context context, GroupWork work, Span span) {
        String symbol = session.uniqueSymbol(owner.prefix() + "." + shape.runtimeName());
        boolean implementing = owner.slots().isPresent() || shape.flavor() != MemberDefinition.Flavor.MEMBER;
        if (implementing) {
            Optional<VirtualSlot> slot = VirtualSlot.choose(
                    session, owner.slots().orElse(owner.type()), shape.name(), shape.kind(), shape.parameters(), shape.result(), owner.definition());
            if (slot.isEmpty()) {
                VirtualSlot.reportMissing(
                        session, owner.slots().orElse(owner.type()), shape.name(), shape.kind(), false, shape.identifier().span());
            } else {
                owner.definition().methods().put(slot.get().member().selector().get(), symbol);
                shape.parameters().unifyWith(slot.get().groups());
                session.unify(slot.get().result(), shape.result(), shape.identifier().span(), new Reason.Annotation(shape.name()));
                nameOwnVariables(shape, slot.get());
                MemberWitnesses witnesses = new MemberWitnesses(session, Optional.empty(), false);
                work.add(
                        signature(shape, slot.get().result()),
                        () -> check(
                                owner, shape, symbol, slot.get().groups(), slot.get().result(), true, body, context, witnesses, span),
                        () -> complete(shape, List.of(), slot.get().result(), witnesses, span));
                return;
            }
        }
        Member member = new Member(
                owner.definition(), shape.name(), shape.kind(), traits(owner, shape), shape.access(), symbol, Optional.empty(), shape.own(),
                groups(shape), shape.result());
        markObsolete(member, shape.attributes());
        if (member.is(Trait.EXTENSION_METHOD)) {
            session.extensionMethods().add(member, context.module());
            context.module().extensions().add(member);
        }
        CustomOperations.apply(member, shape.attributes(), shape.parameters().patterns());
        if (!implementing) {
            owner.add(member, session, shape.identifier().span());
        }
        MemberWitnesses witnesses = new MemberWitnesses(session, Optional.of(member), !shape.isInline() && !session.isLibrary());
        session.classTypes().begin(member, witnesses);
        work.add(
                signature(shape, shape.result()),
                () -> check(
                        owner, shape, symbol, shape.parameters().signature(), shape.result(), shape.resultWritten(), body, context,
                        witnesses, span),
                () -> complete(shape, owner.definition().parameters(), shape.result(), witnesses, span));
    }

    private static List<List<Member.Parameter>> groups(Shape shape) {
        return shape.parameters().signature();
    }

    private static void markObsolete(Member member, List<Attribute> attributes) {
        Attributes.text(attributes, "Obsolete").ifPresent(message -> member.markObsolete(message, false));
    }

    private Set<Trait> traits(MemberOwner owner, Shape shape) {
        Set<Trait> traits = EnumSet.of(Trait.INCOMPLETE);
        if (shape.isStatic()) {
            traits.add(Trait.STATIC);
        }
        if (shape.isInline()) {
            traits.add(Trait.INLINE);
        }
        if (owner.extension()) {
            traits.add(Trait.EXTENSION);
        }
        if (shape.isStatic() && Attributes.has(shape.attributes(), "Extension")) {
            traits.add(Trait.EXTENSION_METHOD);
        }
        if (Attributes.has(shape.attributes(), "OutResult")) {
            traits.add(Trait.OUT_RESULT);
        }
        if (shape.parameters().signature().size() > 1) {
            traits.add(Trait.CURRIED);
        }
        return traits;
    }

    /** An override that declares type parameters of its own means those of the slot. */
    private void nameOwnVariables(Shape shape, VirtualSlot slot) {
        for (int i = 0; i < shape.own().size() && i < slot.parameters().size(); i++) {
            session.unifier().unify(slot.parameters().get(i), shape.own().get(i));
        }
    }

    private void check(
            MemberOwner owner, Shape shape, String symbol, List<List<Member.Parameter>> wanted, Type result, boolean convertible,
            Expression body, Context declared, MemberWitnesses witnesses, Span span) {
        Optional<Variable> self = shape.isStatic() ? Optional.empty()
                : Optional.of(Variable.of(shape.self().map(Identifier::name).orElse("this")));
        Context context = owner.instance().in(declared, self);
        if (self.isPresent() && shape.self().isPresent()) {
            context = context.with(Value.local(shape.self().get().name(), owner.type(), self.get()));
        }
        if (self.isPresent() && owner.definition().base().isPresent()) {
            context = context.withBase(new Context.BaseObject("base", self.get(), owner.definition().base().get()));
        }
        MemberParameters.Bound bound = shape.parameters().bind(context.nested(), wanted);
        Expected expected = convertible
                ? Expected.convertible(result, new Reason.Annotation(shape.name()))
                : Expected.exactly(result);
        Set<TraitConstraint> before = session.classTypes().before(owner.definition());
        Code code = session.expressions().check(body, expected, bound.context());
        if (self.isPresent() && !owner.extension() && session.classTypes().isOpen(owner.definition())) {
            session.classTypes().answerFrom(owner.definition(), self.get(), before);
        } else if (!session.isLibrary()) {
            witnesses.checked(owner, before);
        }
        session.define(() -> {
            MemberParameters.Finished finished = bound.finish(code.finish());
            List<Variable> variables = new ArrayList<>();
            self.ifPresent(variables::add);
            variables.addAll(witnesses.variables());
            variables.addAll(finished.variables());
            if (variables.isEmpty()) {
                variables.add(Variable.of("unit"));
            }
            return new CoreProgram.Definition.Function(
                    symbol, owner.definition().name() + "." + shape.name(), shape.isInline(), variables, finished.body(), span);
        });
    }

    private static List<Type> signature(Shape shape, Type result) {
        List<Type> types = new ArrayList<>(shape.parameters().types());
        types.add(result);
        types.addAll(shape.own());
        return types;
    }

    /** When the body has been checked: what is still open becomes the member's own type parameters. */
    private void complete(Shape shape, List<TypeVariable> owned, Type result, MemberWitnesses witnesses, Span span) {
        List<Type> types = signature(shape, result);
        Generalization.Result generalized = Generalization.of(session, types, owned, witnesses.asking(shape.isInline()), span);
        checkOwned(shape, owned, span);
        witnesses.complete(generalized);
    }

    /** FS0670: a member needs an operator of its type's own parameter, which only an inline function can have. */
    private void checkOwned(Shape shape, List<TypeVariable> owned, Span span) {
        if (shape.isInline() || session.isLibrary()) {
            return;
        }
        for (TypeVariable variable : owned) {
            for (Constraint constraint : variable.constraints()) {
                if (constraint instanceof Constraint.Trait(var trait) && !trait.isSettled() && !trait.isSoft() && !trait.isDeclared()
                        && trait.span().file() == span.file() && trait.span().start() >= span.start() && trait.span().end() <= span.end()) {
                    session.report(Diagnostic.error("FS0670", "`" + shape.name() + "` needs `"
                            + OperatorNames.written(trait.name()).replace("~", "") + "` of `'" + variable.name()
                            + "`, which may be any type", shape.identifier().span())
                            .noting("The parameter of a type has no operators. Take the operation as an argument, or use one particular type."));
                    return;
                }
            }
        }
    }

    /** Declares an abstract member, or a property's abstract accessors. */
    void abstractMember(MemberOwner owner, MemberDefinition.Abstract written, boolean overloaded, Context outer) {
        Context context = outer.withOwnTypeVariables();
        List<TypeVariable> own = new ArrayList<>(session.typeExpressions().declare(written.typeParameters(), context, true));
        own.addAll(session.typeExpressions().declare(WrittenVariables.undeclared(written.signature(), context), context, true));
        List<List<Member.Parameter>> groups = new ArrayList<>();
        TypeExpression signature = written.signature();
        if (signature instanceof TypeExpression.Constrained(var inner, var constraints, _)) {
            constraints.forEach(constraint -> session.typeExpressions().constrain(constraint, context));
            signature = inner;
        }
        while (signature instanceof TypeExpression.Function(var from, var to, _)) {
            groups.add(group(from, context));
            signature = to;
        }
        Type result = session.typeExpressions().check(signature, context);
        String name = OperatorNames.compiled(written.name().name());
        boolean accessors = written.hasGetter() || written.hasSetter();
        if (groups.isEmpty() || accessors) {
            if (written.hasGetter() || !accessors) {
                slot(owner, name, "get_" + name, Member.Kind.GETTER, written, own, groups, result);
            }
            if (written.hasSetter()) {
                List<Member.Parameter> parameters = new ArrayList<>();
                groups.forEach(parameters::addAll);
                parameters.add(Member.Parameter.of("value", result));
                slot(owner, name, "set_" + name, Member.Kind.SETTER, written, own, List.of(parameters), session.known().unit());
            }
            return;
        }
        int count = groups.stream().mapToInt(List::size).sum();
        slot(owner, name, overloaded ? name + "/" + count : name, Member.Kind.METHOD, written, own, groups, result);
    }

    private void slot(
            MemberOwner owner, String name, String selectorName, Member.Kind kind, MemberDefinition.Abstract written,
                    List<TypeVariable> own,
            List<List<Member.Parameter>> groups, Type result) {
        String selector = owner.definition().symbol() + "." + selectorName;
        Set<Trait> traits = EnumSet.of(Trait.ABSTRACT, Trait.VIRTUAL);
        if (written.isStatic()) {
            traits.add(Trait.STATIC);
        }
        if (groups.size() > 1) {
            traits.add(Trait.CURRIED);
        }
        if (Attributes.has(written.attributes(), "OutResult")) {
            traits.add(Trait.OUT_RESULT);
        }
        Member member = new Member(
                owner.definition(), name, kind, traits, fusabi.syntax.Access.PUBLIC, selector, Optional.of(selector), own, groups, result);
        markObsolete(member, written.attributes());
        owner.definition().add(member);
    }

    private List<Member.Parameter> group(TypeExpression written, Context context) {
        List<TypeExpression> items = written instanceof TypeExpression.Tuple tuple && !tuple.struct() && !tuple.isParenthesized()
                ? tuple.items() : List.of(written);
        List<Member.Parameter> parameters = new ArrayList<>();
        for (TypeExpression each : items) {
            Type type = session.typeExpressions().check(each, context);
            if (each instanceof TypeExpression.Parameter(var name, var optional, var attributes, _, _)) {
                parameters.add(new Member.Parameter(
                        name.name(), MemberParameters.given(session, type, attributes), optional, Attributes.has(attributes, "ParamArray"), Optional.empty()));
            } else {
                parameters.add(Member.Parameter.of("", type));
            }
        }
        boolean unit = parameters.size() == 1 && session.known().isUnit(parameters.getFirst().type());
        return unit ? List.of() : parameters;
    }
}
