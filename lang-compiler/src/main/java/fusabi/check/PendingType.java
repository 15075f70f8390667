package fusabi.check;

import fusabi.types.TypeDefinition;

/** A type whose declaration is being worked through. */
final class PendingType {

    private final fusabi.syntax.TypeDefinition written;
    private final TypeDefinition definition;
    private final TypeVariables variables;
    private boolean declared;

    PendingType(fusabi.syntax.TypeDefinition written, TypeDefinition definition, TypeVariables variables) {
        this.written = written;
        this.definition = definition;
        this.variables = variables;
    }

    Context in(Context context) {
        return context.with(variables).in(definition);
    }

    fusabi.syntax.TypeDefinition written() {
        return written;
    }

    TypeDefinition definition() {
        return definition;
    }

    /** Answers whether the members are still to be declared, and that they are from now on. */
    boolean isToDeclare() {
        boolean before = declared;
        declared = true;
        return !before;
    }
}
