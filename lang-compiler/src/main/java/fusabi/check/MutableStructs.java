package fusabi.check;

import fusabi.bytecode.LayoutReference;
import fusabi.core.CoreExpression;
import fusabi.core.Variable;
import fusabi.source.Span;
import fusabi.types.Field;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeDefinition.Flag;
import java.util.ArrayList;
import java.util.List;

/** Structs that can change are values: what is read out of one place and put into another is a copy. */
final class MutableStructs {

    private MutableStructs() {}

    /** The value as another place gets it. What the type is need only be known when core is made. */
    static Code copied(Typed value) {
        return () -> {
            CoreExpression core = value.code().finish();
            return value.type().resolved() instanceof Type.Named named && isMutable(named.definition())
                    ? copy(named.definition(), core, value.span())
                    : core;
        };
    }

    private static boolean isMutable(TypeDefinition definition) {
        boolean struct = definition.is(Flag.STRUCT) || definition.kind() == TypeDefinition.Kind.STRUCT;
        return struct && definition.cases().isEmpty() && definition.fields().stream().anyMatch(Field::isMutable);
    }

    private static CoreExpression copy(TypeDefinition definition, CoreExpression value, Span span) {
        Variable original = Variable.of("struct");
        List<CoreExpression> fields = new ArrayList<>();
        for (Field field : definition.fields()) {
            fields.add(new CoreExpression.GetField(Core.local(original, span), field.index(), span));
        }
        return Core.let(original, value,
                new CoreExpression.Construct(new LayoutReference(definition.symbol(), 0, fields.size()), fields, span), span);
    }
}
