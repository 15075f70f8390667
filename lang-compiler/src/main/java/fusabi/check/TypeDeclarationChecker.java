package fusabi.check;

import fusabi.bytecode.WellKnown;
import fusabi.resolve.Scope;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Declaration;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.TypeDefinition.PrimaryConstructor;
import fusabi.syntax.TypeDefinition.Representation;
import fusabi.syntax.TypeExpression;
import fusabi.types.Failure;
import fusabi.types.Field;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeDefinition.Kind;
import fusabi.types.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Types that are declared together: first their names, then what they are made of, then what members they have, then the members' bodies. */
final class TypeDeclarationChecker {

    private final Session session;
    private final TypeHeaders headers;
    private final Representations representations;
    private final TypeDescriptors descriptors;
    private final ExtensionChecker extensions;
    private final TypeRules rules;
    private final ExceptionChecker exceptions;
    private final AbstractMembers abstractMembers;
    private final AutoPropertyChecker autoProperties;
    private final StaticFieldChecker staticFields;

    TypeDeclarationChecker(Session session) {
        this.session = session;
        this.headers = new TypeHeaders(session);
        this.representations = new Representations(session);
        this.descriptors = new TypeDescriptors(session);
        this.extensions = new ExtensionChecker(session, this);
        this.rules = new TypeRules(session);
        this.exceptions = new ExceptionChecker(session, this, representations);
        this.abstractMembers = new AbstractMembers(session);
        this.autoProperties = new AutoPropertyChecker(session);
        this.staticFields = new StaticFieldChecker(session);
    }

    /** Declares the types; answers the context of what follows. */
    Context check(Declaration.Types declared, Context outer) {
        Declaration.Types group = new Declaration.Types(
                declared.definitions().stream().map(each -> DelegateDeclaration.written(asUnion(each, declared, outer), session)).toList(), declared.span());
        rules.checkWritten(group.definitions());
        List<PendingType> types = new ArrayList<>();
        List<fusabi.syntax.TypeDefinition> extended = new ArrayList<>();
        Context context = outer;
        for (fusabi.syntax.TypeDefinition written : group.definitions()) {
            if (written.representation() instanceof Representation.Extension) {
                extended.add(written);
            } else {
                PendingType pending = header(written, outer);
                types.add(pending);
                context = context.with(context.scope().with(pending.definition().name(), pending.definition()));
            }
        }
        for (fusabi.syntax.TypeDefinition written : group.definitions()) {
            attributes(written, group, context);
        }
        context = represent(types, context);
        context = declareAndCheck(types, context);
        for (fusabi.syntax.TypeDefinition written : extended) {
            context = extensions.check(written, context);
        }
        return context;
    }

    private void attributes(fusabi.syntax.TypeDefinition written, Declaration.Types group, Context context) {
        List<String> together = group.definitions().stream().map(each -> each.name().last().name()).toList();
        AttributeRules attributes = new AttributeRules(session);
        attributes.check(written.attributes(), context, together);
        written.members().forEach(member -> attributes.check(member, context, together));
    }

    /** {@code type T = A} declares a union of one case when there is no type {@code A}. */
    private fusabi.syntax.TypeDefinition asUnion(fusabi.syntax.TypeDefinition written, Declaration.Types group, Context context) {
        if (written.representation() instanceof Representation.Abbreviation(TypeExpression.Named(var name, var arguments, var span))
                && name.isSimple() && arguments.isEmpty() && !written.has("Measure") && Character.isUpperCase(name.text().charAt(0))
                && (context.scope().types(name.text()).isEmpty() || name.text().equals(written.name().last().name()))
                && group.definitions().stream().noneMatch(each -> each != written && each.name().last().name().equals(name.text()))) {
            Representation union = new Representation.Union(fusabi.syntax.Access.PUBLIC, List.of(
                    new fusabi.syntax.TypeDefinition.Case("", List.of(), name.last(), List.of(), span)));
            return new fusabi.syntax.TypeDefinition(
                    written.doc(), written.attributes(), written.access(), written.name(), written.parameters(), written.constraints(),
                            union,
                    written.members(), written.span());
        }
        return written;
    }

    private PendingType header(fusabi.syntax.TypeDefinition written, Context outer) {
        representations.checkUnique(written, outer, written.span());
        TypeDefinition definition = headers.make(written, outer);
        TypeVariables variables = new TypeVariables(outer.typeVariables());
        definition.setParameters(session.typeExpressions().declare(written.parameters(), outer.with(variables), true));
        outer.module().add(definition);
        return new PendingType(written, definition, variables);
    }

    private Context represent(List<PendingType> types, Context context) {
        for (PendingType pending : types) {
            if (pending.written().representation() instanceof Representation.Abbreviation(var target)) {
                representations.abbreviation(pending.definition(), target, pending.in(context));
            }
        }
        session.typeExpressions().postponingConstraints(() -> types.forEach(pending -> {
            Context inside = pending.in(context);
            pending.written().constraints().forEach(constraint -> session.typeExpressions().constrain(constraint, inside));
            ancestors(pending, inside);
        }));
        Scope scope = context.scope();
        for (PendingType pending : types) {
            Context inside = pending.in(context);
            switch (pending.written().representation()) {
                case Representation.Union(var access, var cases) -> representations.union(pending.definition(), cases, access, inside);
                case Representation.Record(var access, var fields) -> representations.record(pending.definition(), fields, access, inside);
                case Representation.Enum(var cases) -> representations.enumeration(pending.definition(), cases);
                case Representation.Abbreviation _, Representation.ObjectModel _, Representation.Extension _, Representation.Opaque _,
                        Representation.Delegate _ -> { }
            }
            scope = representations.publish(pending.definition(), context.module(), scope);
        }
        return context.with(scope);
    }

    private void ancestors(PendingType pending, Context context) {
        TypeDefinition definition = pending.definition();
        for (MemberDefinition member : pending.written().members()) {
            switch (member) {
                case MemberDefinition.Inherit(var type, _, var span) -> session.typeExpressions().namedType(type,
                        context).ifPresent(base -> {
                    if (definition.kind() == Kind.INTERFACE) {
                        definition.addInterface(base);
                    } else {
                        inherit(definition, base, span);
                    }
                });
                case MemberDefinition.InterfaceImplementation(var type, _, var span) ->
                    session.typeExpressions().namedType(type, context).ifPresent(implemented -> {
                        if (implemented.definition().kind() == Kind.INTERFACE) {
                            definition.addInterface(implemented);
                            if (!session.isLibrary() || definition.enclosing().equals("FSharp.Collections")) {
                                definition.flags().add(TypeDefinition.Flag.EXPLICIT_INTERFACES);
                            }
                        } else {
                            session.error("FS0887", "`" + implemented + "` is not an interface", span);
                        }
                    });
                default -> { }
            }
        }
    }

    /** Whether {@code type} is {@code ancestor}, or has it above itself as far as is known yet. */
    private static boolean inherits(TypeDefinition type, TypeDefinition ancestor) {
        TypeDefinition current = type;
        while (current != ancestor) {
            Optional<Type> base = current.base();
            if (base.isEmpty() || !(base.get().resolved() instanceof Type.Named named)) {
                return false;
            }
            current = named.definition();
        }
        return true;
    }

    private void inherit(TypeDefinition definition, Type.Named base, Span span) {
        TypeDefinition parent = base.definition();
        if (parent.kind() == Kind.INTERFACE) {
            session.report(Diagnostic.error("FS0961", "`" + base + "` is an interface, not a class", span)
                    .noting("A class implements an interface: `interface " + base + " with …`."));
        } else if (parent.isSealed() && !session.isLibrary()) {
            session.error("FS0945", "`" + base + "` cannot be inherited from", span);
        } else if (inherits(parent, definition)) {
            session.error("FS0954", "`" + definition.name() + "` inherits from itself", span);
        } else {
            definition.setBase(base);
        }
    }

    private Context declareAndCheck(List<PendingType> types, Context context) {
        GroupWork work = new GroupWork(session);
        session.generalizer().enter();
        for (PendingType pending : types) {
            declareSlots(pending, context);
        }
        for (PendingType pending : types) {
            declareMembers(pending, types, context, work);
        }
        work.run(() -> shared(types), () -> types.forEach(this::settleFields));
        session.classTypes().end(types.stream().map(PendingType::definition).toList());
        for (PendingType pending : types) {
            finish(pending);
        }
        return context;
    }

    private void declareSlots(PendingType pending, Context context) {
        MemberOwner owner = owner(pending.definition(), MemberOwner.PLAIN);
        List<MemberDefinition> members = pending.written().members();
        for (MemberDefinition member : members) {
            if (member instanceof MemberDefinition.Abstract slot) {
                long same = members.stream().filter(m -> m instanceof MemberDefinition.Abstract(_, _, _, var name, _, _, _, _, _)
                        && name.name().equals(slot.name().name())).count();
                session.memberDefinitions().abstractMember(owner, slot, same > 1, pending.in(context));
            }
        }
    }

    private static MemberOwner owner(TypeDefinition definition, MemberOwner.Instance instance) {
        return new MemberOwner(definition, definition.ofParameters(), definition.symbol(), false, Optional.empty(), instance,
                definition::add);
    }

    /** Base classes of the group first: their fields come first. */
    private void declareMembers(PendingType pending, List<PendingType> group, Context context, GroupWork work) {
        if (!pending.isToDeclare()) {
            return;
        }
        pending.definition().base().map(Type::resolved).ifPresent(base -> {
            for (PendingType other : group) {
                if (base.is(other.definition())) {
                    declareMembers(other, group, context, work);
                }
            }
        });
        Context inside = pending.in(context);
        MemberOwner.Instance instance = MemberOwner.PLAIN;
        if (pending.definition().kind() == Kind.CLASS || pending.definition().kind() == Kind.STRUCT) {
            Optional<PrimaryConstructor> constructor = pending.written().representation() instanceof Representation.ObjectModel(_,
                    var primary)
                    ? primary
                    : Optional.empty();
            instance = session.classes().primary(
                    pending.definition(), constructor, pending.written().members(), inside, work, pending.written().span());
        } else if (pending.definition().kind() == Kind.RECORD || pending.definition().kind() == Kind.UNION) {
            instance = session.classes().statics(pending.definition(), pending.written().members(), inside, work);
        }
        MemberOwner owner = owner(pending.definition(), instance);
        members(owner, pending.written().members(), inside, work);
    }

    /** Declares methods, properties, constructors and interface implementations. */
    void members(MemberOwner owner, List<MemberDefinition> members, Context context, GroupWork work) {
        for (MemberDefinition member : members) {
            switch (member) {
                case MemberDefinition.Method method -> session.memberDefinitions().method(owner, method, context, work);
                case MemberDefinition.Property property -> session.memberDefinitions().property(owner, property, context, work);
                case MemberDefinition.AutoProperty property -> autoProperties.check(owner, property, context);
                case MemberDefinition.Constructor constructor ->
                    session.classes().secondary(owner.definition(), constructor, owner.instance(), context, work);
                case MemberDefinition.InterfaceImplementation(var type, var implementing, _) ->
                    session.typeExpressions().namedType(type, context).filter(t -> t.definition().kind() == Kind.INTERFACE)
                            .ifPresent(t -> members(owner.implementing(t), InterfaceBodies.ordered(implementing), context, work));
                case MemberDefinition.Field field when field.isStatic() ->
                    staticFields.check(owner, field, context);
                case MemberDefinition.Abstract _, MemberDefinition.Inherit _, MemberDefinition.LocalLet _, MemberDefinition.LocalDo _,
                        MemberDefinition.Field _ -> { }
            }
        }
    }

    /** The types of fields and of what constructors take. */
    private static List<Type> shared(List<PendingType> group) {
        List<Type> types = new ArrayList<>();
        for (PendingType pending : group) {
            pending.definition().fields().forEach(field -> types.add(field.type()));
            pending.definition().constructors().forEach(c -> c.parameters().forEach(p -> types.add(p.type())));
        }
        return types;
    }

    /** What is still open in the fields of a class is no type parameter of a member. */
    private void settleFields(PendingType pending) {
        List<Type> types = shared(List.of(pending));
        List<TypeVariable> open = session.generalizer().generalizable(types);
        for (Failure failure : session.generalizer().settle(open)) {
            session.errors().unmet(failure, pending.written().span());
        }
        session.generalizer().demote(session.generalizer().generalizable(types));
    }

    private void finish(PendingType pending) {
        TypeDefinition definition = pending.definition();
        rules.checkFinished(definition, pending.written().name().last(), pending.written().members());
        switch (definition.kind()) {
            case ABBREVIATION, MEASURE, PRIMITIVE -> { }
            case RECORD, ANONYMOUS_RECORD, UNION, ENUM, CLASS, STRUCT, INTERFACE, EXCEPTION, DELEGATE ->
                session.defineType(definition.symbol(), () -> descriptors.describe(definition));
        }
        abstractMembers.check(definition, pending.written().members(), pending.written().span());
    }

    /** Declares one type whose header exists. */
    Context declare(PendingType pending, Context context) {
        session.typeExpressions().postponingConstraints(() -> ancestors(pending, context));
        return declareAndCheck(List.of(pending), context);
    }

    ExceptionChecker exceptions() {
        return exceptions;
    }

    AbstractMembers abstractMembers() {
        return abstractMembers;
    }

    TypeDescriptors descriptors() {
        return descriptors;
    }

    /** Whether values of the type are objects that the machine itself makes. */
    static boolean isMachineType(TypeDefinition definition) {
        return definition.kind() == Kind.PRIMITIVE || WellKnown.PRIMITIVES.contains(definition.symbol());
    }
}
