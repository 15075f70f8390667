package fusabi.check;

import fusabi.resolve.ModuleContents;
import fusabi.resolve.Scope;
import fusabi.resolve.Value;
import fusabi.source.Span;
import fusabi.syntax.Identifier;
import fusabi.types.Field;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import java.util.List;

/** A tool that looks on while a text is checked. Types that it is told may be variables that are bound later. */
interface Observer {

    /** A name that stands for what a tool's user has not written yet: what could stand there is what the tool wants to know. */
    String HOLE = "__hole__here__";

    /** Nobody looks on. */
    Observer NONE = new Observer() {};

    static boolean isHole(Identifier name) {
        return name.name().equals(HOLE);
    }

    /** An expression or name has this type. */
    default void typed(Span span, Type type) {}

    /** A value is used here, or declared. */
    default void value(Span span, Value value) {}

    /** A name is wanted: of an expression of this type, of a pattern, of a type. */
    default void names(Inspection.Wanted wanted, Scope scope, Type expected) {}

    /** A name of a module or of a type is wanted, after its dot. */
    default void parts(Inspection.Wanted wanted, List<ModuleContents> modules, List<TypeDefinition> types) {}

    /** A member of a value of this type is wanted, after its dot, or of the type itself. */
    default void members(Type receiver, boolean isStatic, Context context) {}

    /** A field is wanted of one of these records. */
    default void fields(List<Field> fields) {}
}
