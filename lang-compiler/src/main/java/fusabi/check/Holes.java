package fusabi.check;

import fusabi.resolve.ModuleContents;
import fusabi.syntax.Identifier;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import java.util.List;

/** Where a dotted name ends in a hole, tells the observer what could stand there. */
final class Holes {

    private final Session session;

    Holes(Session session) {
        this.session = session;
    }

    /** A name; nothing happens unless its last part is a hole. What could follow a value's dot is its members, which are told of where they are looked up. */
    void name(Inspection.Wanted wanted, List<Identifier> parts, Type expected, Context context) {
        if (!Observer.isHole(parts.getLast())) {
            return;
        }
        if (parts.size() == 1) {
            session.observer().names(wanted, context.scope(), expected);
            return;
        }
        List<Identifier> path = parts.subList(0, parts.size() - 1);
        List<ModuleContents> modules = session.lookup().modules(path, context);
        switch (wanted) {
            case EXPRESSION, PATTERN -> {
                NameLookup.Head head = session.lookup().expression(path, context).orElse(null);
                if (wanted == Inspection.Wanted.PATTERN || !(head instanceof NameLookup.Head.OfItem)) {
                    List<TypeDefinition> types = head instanceof NameLookup.Head.OfType(var found, var used) && used == path.size() ? found : List.of();
                    session.observer().parts(wanted, modules, types);
                }
            }
            case TYPE, MODULE -> session.observer().parts(wanted, modules, List.of());
        }
    }
}
