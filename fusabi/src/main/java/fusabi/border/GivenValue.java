package fusabi.border;

import fusabi.types.Type;

/**
 * What scripts see of a Java value that comes without any type being asked for.
 *
 * @param type      its type in scripts
 * @param converter between the two
 */
public record GivenValue(Type type, Converter converter) {}
