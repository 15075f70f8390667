/**
 * What a script may reach outside itself. A script has none of it unless its host grants it: {@link fusabi.capability.Capabilities}. A call of what was
 * not granted raises {@code UnauthorizedAccessException} in the script and says what would allow it.
 */
package fusabi.capability;
