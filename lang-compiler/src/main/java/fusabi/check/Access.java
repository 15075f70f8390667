package fusabi.check;

import fusabi.source.Span;
import fusabi.types.TypeDefinition;

/** Who may use what is private. */
final class Access {

    private Access() {}

    /** Whether code in {@code context} is inside the module with that path. */
    static boolean isInside(String enclosing, Context context) {
        String path = context.module().path();
        return enclosing.isEmpty() || path.equals(enclosing) || path.startsWith(enclosing + ".");
    }

    /** Whether something declared {@code access} in that module may be used. */
    static boolean allows(fusabi.syntax.Access access, String enclosing, Context context) {
        return access != fusabi.syntax.Access.PRIVATE || isInside(enclosing, context);
    }

    static void check(Session session, TypeDefinition definition, Span span, Context context) {
        if (!allows(definition.access(), definition.enclosing(), context)) {
            session.error("FS1092", "the type `" + definition.name() + "` is private to `" + definition.enclosing() + "`", span);
        }
    }

    static void checkRepresentation(Session session, TypeDefinition definition, Span span, Context context) {
        if (!allows(definition.representationAccess(), definition.enclosing(), context)) {
            session.error("FS1093", "the fields or cases of `" + definition.name() + "` are private", span);
        }
    }
}
