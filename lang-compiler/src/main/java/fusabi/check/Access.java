package fusabi.check;

import fusabi.source.Span;
import fusabi.types.Measure;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeVariable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Who may use what is private. */
final class Access {

    private Access() {}

    /** Whether code in {@code context} is inside the module with that path. */
    static boolean isInside(String enclosing, Context context) {
        return isWithin(context.module().path(), enclosing);
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

    /**
     * A value, member or part of a type must not show a type that fewer may see than itself: FS0410.
     *
     * @param access what was written at the thing
     * @param module the module it is declared in
     */
    static void checkEscape(
            Session session, Type start, String name, fusabi.syntax.Access access, String module, Span span) {
        if (session.isLibrary()) {
            return;
        }
        Optional<String> seenIn = scope(session, access, module);
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
                    Optional<String> shown = scope(session, definition.access(), definition.enclosing());
                    if (shown.isPresent() && (seenIn.isEmpty() || !isWithin(seenIn.get(), shown.get()))) {
                        session.error("FS0410", "the type `" + definition.name() + "` is private, but `" + name
                                + "`, which shows it, is not", span);
                        return;
                    }
                    arguments.forEach(work::push);
                }
                case TypeVariable _, Measure _, Type.Erroneous _ -> { }
            }
        }
    }

    /** The module that something can be seen in only; empty when it can be seen everywhere. */
    private static Optional<String> scope(Session session, fusabi.syntax.Access access, String module) {
        if (access == fusabi.syntax.Access.PRIVATE) {
            return Optional.of(module);
        }
        String path = module;
        while (!path.isEmpty()) {
            String outside = path.substring(0, Math.max(0, path.lastIndexOf('.')));
            if (session.privateModules().contains(path)) {
                return Optional.of(outside);
            }
            path = outside;
        }
        return Optional.empty();
    }

    private static boolean isWithin(String path, String module) {
        return module.isEmpty() || path.equals(module) || path.startsWith(module + ".");
    }

    static void checkRepresentation(Session session, TypeDefinition definition, Span span, Context context) {
        if (!allows(definition.representationAccess(), definition.enclosing(), context)) {
            session.error("FS1093", "the fields or cases of `" + definition.name() + "` are private", span);
        }
    }
}
