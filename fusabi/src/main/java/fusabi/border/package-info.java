/**
 * The border between Java values and script values: for a script type and a Java type that fit, how a value of one becomes a value of the other.
 * Types are compared once, when a host binds or registers something ({@link fusabi.border.Conversions}); what crosses later is only converted.
 */
package fusabi.border;
