package fusabi.types;

import fusabi.syntax.Access;

/**
 * A field of a record, union case, exception or class.
 *
 * @param type    mentions the parameters of the definition
 * @param index   its slot in the object
 * @param named   false for the {@code Item} names the compiler gives
 */
public record Field(TypeDefinition owner, String name, Type type, int index, boolean isMutable, boolean named, Access access) {}
