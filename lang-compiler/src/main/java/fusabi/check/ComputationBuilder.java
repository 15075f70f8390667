package fusabi.check;

import fusabi.types.CustomOperation;
import java.util.List;

/** What the translation of a computation expression must know of its builder. */
interface ComputationBuilder {
    /** The name the builder is bound to while its expression is checked; no script can write it. */
    String name();

    boolean has(String method);

    /** Whether a method that merges sources makes a struct tuple of their values. */
    boolean mergesIntoStruct(String method);

    /** Operations of that name, more than one when overloaded. */
    List<CustomOperation> operations(String name);

    /** Whether a name in a pattern is a variable rather than a case. */
    boolean isVariable(String name);
}
