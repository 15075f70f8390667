package fusabi.check;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.WellKnown;
import fusabi.resolve.Scope;
import fusabi.syntax.MemberDefinition;
import fusabi.types.Member;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code type T with members}: more members for a type of the same module, or extension members for any other. */
final class ExtensionChecker {

    private final Session session;
    private final TypeDeclarationChecker types;
    private final Set<TypeDefinition> extendedMachineTypes = new HashSet<>();

    ExtensionChecker(Session session, TypeDeclarationChecker types) {
        this.session = session;
        this.types = types;
    }

    Context check(fusabi.syntax.TypeDefinition written, Context outer) {
        Optional<TypeDefinition> found = session.typeExpressions().find(written.name(), written.parameters().size(), outer, true);
        if (found.isEmpty()) {
            return outer;
        }
        if (!session.isLibrary() && found.get().kind() == TypeDefinition.Kind.ABBREVIATION) {
            session.error("FS0964", "`" + written.name().text() + "` is another name of a type; extend the type itself",
                    written.name().span());
            return outer;
        }
        TypeDefinition definition = found.get().abbreviated().map(Type::resolved)
                .filter(t -> t instanceof Type.Named).map(t -> ((Type.Named) t).definition()).orElse(found.get());
        boolean intrinsic = session.isLibrary()
                || definition.enclosing().equals(outer.module().path()) && outer.module().types().containsKey(definition.name())
                        && !TypeDeclarationChecker.isMachineType(definition);
        TypeVariables variables = new TypeVariables(outer.typeVariables());
        for (int i = 0; i < written.parameters().size() && i < definition.parameters().size(); i++) {
            variables.define(written.parameters().get(i).name(), definition.parameters().get(i));
        }
        List<Member> added = new ArrayList<>();
        Context context = outer.with(variables);
        MemberOwner owner = new MemberOwner(
                definition, definition.ofParameters(), prefix(definition, intrinsic, outer), !intrinsic, Optional.empty(),
                        (within, _) -> seeing(added, within),
                added::add);
        Context inside = intrinsic ? context.in(definition) : context;
        if (intrinsic) {
            addInterfaces(definition, written.members(), inside);
        }
        GroupWork work = new GroupWork(session);
        session.generalizer().enter();
        for (MemberDefinition member : written.members()) {
            if (member instanceof MemberDefinition.Abstract slot) {
                session.memberDefinitions().abstractMember(owner, slot, false, inside);
            } else if (!intrinsic && member instanceof MemberDefinition.InterfaceImplementation) {
                session.error("FS0909", "an extension cannot make a type implement an interface", member.span());
            }
        }
        types.members(owner, allowed(written.members(), intrinsic), inside, work);
        Context bodies = publish(added, outer);
        work.run(List::of, () -> { });
        if (TypeDeclarationChecker.isMachineType(definition) && intrinsic && extendedMachineTypes.add(definition)) {
            session.extend(() -> new Chunk.Extension(definition.symbol(), interfaces(definition), definition.methods()));
        }
        return bodies;
    }

    private static String prefix(TypeDefinition definition, boolean intrinsic, Context context) {
        String path = context.module().path();
        return intrinsic ? definition.symbol() : (path.isEmpty() ? "" : path + ".") + definition.name();
    }

    private static List<MemberDefinition> allowed(List<MemberDefinition> members, boolean intrinsic) {
        return intrinsic ? members : members.stream().filter(m -> !(m instanceof MemberDefinition.InterfaceImplementation)).toList();
    }

    private void addInterfaces(TypeDefinition definition, List<MemberDefinition> members, Context context) {
        for (MemberDefinition member : members) {
            if (member instanceof MemberDefinition.InterfaceImplementation(var type, _, _)) {
                session.typeExpressions().namedType(type, context).ifPresent(definition::addInterface);
                // F#'s own types and arrays show the members of their interfaces only through these.
                if (definition.kind() == TypeDefinition.Kind.UNION || definition.symbol().equals(WellKnown.ARRAY)) {
                    definition.flags().add(TypeDefinition.Flag.EXPLICIT_INTERFACES);
                }
            }
        }
    }

    /** Members of one extension see each other. */
    private static Context seeing(List<Member> added, Context context) {
        Scope scope = context.scope();
        for (Member member : added) {
            scope = scope.withExtension(member);
        }
        return context.with(scope);
    }

    private static Context publish(List<Member> added, Context context) {
        context.module().extensions().addAll(added);
        return seeing(added, context);
    }

    private List<String> interfaces(TypeDefinition definition) {
        List<String> symbols = new ArrayList<>();
        for (Type each : session.hierarchy().ancestry(definition.ofParameters())) {
            if (each.resolved() instanceof Type.Named(var named, var _) && named != definition
                    && named.kind() == TypeDefinition.Kind.INTERFACE) {
                symbols.add(named.symbol());
            }
        }
        return symbols;
    }
}
