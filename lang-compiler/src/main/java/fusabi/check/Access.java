package fusabi.check;

import fusabi.source.Span;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import java.util.ArrayDeque;
import java.util.Deque;

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

    /** A public value or member must not show a private type. */
    static void checkEscape(Session session, Type start, String name, Span span) {
        Deque<Type> work = new ArrayDeque<>();
        work.push(start);
        while (!work.isEmpty()) {
            switch (work.pop().resolved()) {
                case Type.Function(var parameter, var result) -> {
                    work.push(parameter);
                    work.push(result);
                }
                case Type.Tuple(var items, _) -> items.forEach(work::push);
                case Type.Named(var definition, var arguments) -> {
                    if (definition.access() == fusabi.syntax.Access.PRIVATE) {
                        session.error("FS0410", "the type `" + definition.name() + "` is private, but `" + name
                                + "`, which shows it, is not", span);
                        return;
                    }
                    arguments.forEach(work::push);
                }
                case fusabi.types.TypeVariable _, fusabi.types.Measure _, Type.Erroneous _ -> { }
            }
        }
    }

    static void checkRepresentation(Session session, TypeDefinition definition, Span span, Context context) {
        if (!allows(definition.representationAccess(), definition.enclosing(), context)) {
            session.error("FS1093", "the fields or cases of `" + definition.name() + "` are private", span);
        }
    }
}
