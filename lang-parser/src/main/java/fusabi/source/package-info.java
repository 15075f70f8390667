/**
 * Text and what is said about it: {@link fusabi.source.SourceFile}, {@link fusabi.source.Span},
 * {@link fusabi.source.Diagnostic} as data, {@link fusabi.source.DiagnosticRenderer} for terminals. Read
 * {@link fusabi.source.Diagnostic} first. Knows nothing of the language.
 */
package fusabi.source;
