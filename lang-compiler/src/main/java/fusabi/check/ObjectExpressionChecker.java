package fusabi.check;

import fusabi.bytecode.LayoutReference;
import fusabi.core.CoreExpression;
import fusabi.core.CoreProgram;
import fusabi.core.Variable;
import fusabi.resolve.Value;
import fusabi.source.Span;
import fusabi.syntax.Access;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.Pattern;
import fusabi.syntax.TypeExpression;
import fusabi.types.Field;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Object expressions. Each makes a class whose fields hold one closure a method, so that bodies capture what they mention like any lambda; the
 * class's methods only call these closures.
 */
final class ObjectExpressionChecker {

    private final Session session;

    ObjectExpressionChecker(Session session) {
        this.session = session;
    }

    /** A method of the object: the closure that is its body, and the field that holds it. */
    private record Implementation(MemberParameters.Bound parameters, Code body, int field, Span span) {}

    /** One object expression being checked. */
    private final class Made {
        private final TypeDefinition definition;
        private final Variable self = Variable.of("this");
        private final List<Implementation> implementations = new ArrayList<>();
        private final List<Field> fields = new ArrayList<>();
        private final Context context;
        private final Optional<Identifier> baseName;
        private boolean failed;

        Made(TypeDefinition definition, Context context, Optional<Identifier> baseName) {
            this.definition = definition;
            this.context = context;
            this.baseName = baseName;
        }

        void implement(Type.Named type, List<MemberDefinition> written) {
            List<MemberDefinition> members = InterfaceBodies.ordered(written);
            if (!members.isEmpty()) {
                TypeRules.implementedOnce(session, members, members.getFirst().span());
            }
            for (MemberDefinition member : members) {
                switch (member) {
                    case MemberDefinition.Method method -> {
                        Member.Kind kind = method.parameters().isEmpty() ? Member.Kind.GETTER : Member.Kind.METHOD;
                        implement(type, method.name(), kind, method.self(), method.parameters(), method.result(), method.body());
                    }
                    case MemberDefinition.Property property -> {
                        property.getter().ifPresent(get -> implement(
                                type, property.name(), Member.Kind.GETTER, property.self(), indexOnly(get.parameters()), Optional.empty(), get.body()));
                        property.setter().ifPresent(set -> implement(
                                type, property.name(), Member.Kind.SETTER, property.self(), MemberParameters.flatten(set.parameters()),
                                        Optional.empty(), set.body()));
                    }
                    default -> session.error("FS3213", "an object expression holds only methods and properties of its type", member.span());
                }
            }
        }

        private static List<Pattern> indexOnly(List<Pattern> parameters) {
            boolean unit = parameters.size() == 1 && parameters.getFirst().unparenthesized() instanceof Pattern.Constant;
            return unit ? List.of() : parameters;
        }

        private void implement(
                Type.Named type, Identifier name, Member.Kind kind, Optional<Identifier> selfName, List<Pattern> patterns,
                        Optional<TypeExpression> written, Expression body) {
            Context inside = context.withOwnTypeVariables();
            MemberParameters parameters = MemberParameters.read(session, patterns, inside);
            Type result = written.isEmpty() ? session.fresh() : session.typeExpressions().check(written.get(), inside);
            Optional<VirtualSlot> slot = VirtualSlot.choose(session, type, name.name(), kind, parameters, result, definition);
            if (slot.isEmpty()) {
                VirtualSlot.reportMissing(session, type, name.name(), kind, true, name.span());
                failed = true;
                return;
            }
            parameters.unifyWith(slot.get().groups());
            session.unify(slot.get().result(), result, name.span(), new Reason.Annotation(name.name()));
            if (selfName.isPresent()) {
                inside = inside.with(Value.local(selfName.get().name(), type, self));
            }
            if (definition.base().isPresent()) {
                String base = baseName.map(Identifier::name).orElse("base");
                inside = inside.withBase(new Context.BaseObject(base, self, definition.base().get()));
            }
            MemberParameters.Bound bound = parameters.bind(inside, slot.get().groups());
            Code code = session.expressions().check(
                    body, Expected.convertible(slot.get().result(), new Reason.Annotation(name.name())), bound.context());
            int index = Representations.firstSlot(definition) + fields.size();
            fields.add(new Field(definition, name.name() + "@" + fields.size(), slot.get().result(), index, false, true, Access.PRIVATE));
            definition.setFields(fields);
            implementations.add(new Implementation(bound, code, index, body.span()));
            forward(slot.get().member(), index, body.span());
        }

        /** The method itself: it calls the closure in the field. */
        private void forward(Member member, int index, Span span) {
            String symbol = session.uniqueSymbol(definition.symbol() + "." + member.name());
            definition.methods().put(member.selector().get(), symbol);
            session.define(() -> {
                Variable receiver = Variable.of("this");
                List<Variable> variables = new ArrayList<>(List.of(receiver));
                List<CoreExpression> arguments = new ArrayList<>();
                for (int i = 1; i < member.arity(); i++) {
                    Variable variable = Variable.of("argument");
                    variables.add(variable);
                    arguments.add(Core.local(variable, span));
                }
                CoreExpression closure = new CoreExpression.GetField(Core.local(receiver, span), index, span);
                CoreExpression call = new CoreExpression.Apply(closure, arguments.isEmpty() ? List.of(Core.unit(span)) : arguments, span);
                return new CoreProgram.Definition.Function(symbol, member.name(), false, variables, call, span);
            });
        }

        CoreExpression make(Optional<ConstructorCalls.Chosen> constructor, Span span) {
            List<CoreExpression> zeros = new ArrayList<>();
            for (Field field : TypeDescriptors.allFields(definition)) {
                zeros.add(field.owner() == definition ? Core.nil(span) : session.classes().zero(field.type(), span));
            }
            List<CoreExpression> steps = new ArrayList<>();
            constructor.ifPresent(chosen -> {
                List<CoreExpression> arguments = new ArrayList<>(List.of(Core.local(self, span)));
                arguments.addAll(chosen.finish(span));
                String symbol = ClassChecker.initializer(chosen.member().symbol());
                steps.add(new CoreExpression.Apply(new CoreExpression.FunctionValue(symbol, arguments.size(), span), arguments, span));
            });
            for (Implementation each : implementations) {
                MemberParameters.Finished finished = each.parameters().finish(each.body().finish());
                List<Variable> variables = finished.variables().isEmpty() ? List.of(Variable.of("unit")) : finished.variables();
                CoreExpression lambda = new CoreExpression.Lambda("method", variables, finished.body(), each.span());
                steps.add(new CoreExpression.SetField(Core.local(self, span), each.field(), lambda, span));
            }
            steps.add(Core.local(self, span));
            CoreExpression object = new CoreExpression.Construct(new LayoutReference(definition.symbol(), 0, zeros.size()), zeros, span);
            return Core.let(self, object, Core.sequence(steps, span), span);
        }
    }

    Code check(Expression.ObjectExpression e, Expected expected, Context context) {
        Optional<Type.Named> type = session.typeExpressions().namedType(e.type(), context);
        if (type.isEmpty()) {
            return () -> Core.unit(e.span());
        }
        boolean isInterface = type.get().definition().kind() == TypeDefinition.Kind.INTERFACE;
        String path = context.module().path();
        String symbol = session.uniqueSymbol((path.isEmpty() ? "" : path + ".") + "object");
        TypeDefinition definition = new TypeDefinition(symbol, "object", TypeDefinition.Kind.CLASS, Access.PRIVATE);
        definition.setEnclosing(path);
        Optional<ConstructorCalls.Chosen> constructor = Optional.empty();
        if (isInterface && e.argument().isPresent()) {
            session.error("FS0780", "an interface has no constructor, so no arguments are given to it", e.type().span());
        }
        if (isInterface) {
            definition.addInterface(type.get());
        } else if (type.get().definition() != session.known().objectDefinition()) {
            definition.setBase(type.get());
            if (e.argument().isEmpty() && type.get().definition().kind() == TypeDefinition.Kind.CLASS) {
                session.error("FS0776", "`" + type.get() + "` is a class, so its constructor needs arguments: `{ new " + type.get()
                        + "() with … }`", e.type().span());
            }
            constructor = Optional.of(session.constructorCalls().choose(
                    type.get().definition().constructors(), type.get(), e.argument(), e.type().span(), context));
        }
        for (MemberDefinition.InterfaceImplementation each : e.interfaces()) {
            session.typeExpressions().namedType(each.type(), context).ifPresent(definition::addInterface);
        }
        Made made = new Made(definition, context, e.baseName());
        Optional<ConstructorCalls.Chosen> chosen = constructor.filter(c -> !c.failed());
        Code code = session.conversions().adapt(() -> made.make(chosen, e.span()), type.get(), expected, e.span());
        made.implement(type.get(), e.members());
        for (MemberDefinition.InterfaceImplementation each : e.interfaces()) {
            session.typeExpressions().namedType(each.type(), context).ifPresent(t -> made.implement(t, each.members()));
        }
        session.defineType(symbol, () -> session.typeDeclarations().descriptors().describe(definition));
        if (!made.failed) {
            session.typeDeclarations().abstractMembers().check(definition, List.of(), e.type().span());
        }
        return code;
    }
}
