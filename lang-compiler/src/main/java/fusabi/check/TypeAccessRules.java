package fusabi.check;

import fusabi.source.Span;
import fusabi.syntax.Identifier;
import fusabi.syntax.MemberDefinition;
import fusabi.types.Member;
import fusabi.types.TypeDefinition;
import java.util.List;

/** That what a type shows, its members and its base, may be seen by all who see the type. */
final class TypeAccessRules {

    private final Session session;

    TypeAccessRules(Session session) {
        this.session = session;
    }

    void check(TypeDefinition type, Identifier name, List<MemberDefinition> members) {
        type.base().ifPresent(base -> Access.checkEscape(session, base, type.name(), type.access(), type.enclosing(), name.span()));
        for (MemberDefinition member : members) {
            switch (member) {
                case MemberDefinition.Method method -> check(type, method.name(), method.access());
                case MemberDefinition.Property property -> check(type, property.name(), property.access());
                case MemberDefinition.AutoProperty property -> check(type, property.name(), property.access());
                case MemberDefinition.Abstract slot -> check(type, slot.name(), fusabi.syntax.Access.PUBLIC);
                case MemberDefinition.Constructor _, MemberDefinition.Field _, MemberDefinition.Inherit _, MemberDefinition.LocalLet _,
                        MemberDefinition.LocalDo _, MemberDefinition.InterfaceImplementation _ -> { }
            }
        }
    }

    private void check(TypeDefinition type, Identifier name, fusabi.syntax.Access access) {
        fusabi.syntax.Access seen = access == fusabi.syntax.Access.PRIVATE ? access : type.access();
        Span span = name.span();
        for (Member member : type.members(name.name())) {
            Access.checkEscape(session, member.functionType(session.known().unitDefinition()), member.name(), seen, type.enclosing(), span);
        }
    }
}
