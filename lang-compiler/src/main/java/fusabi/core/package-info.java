/**
 * The tree between type checker and emitter: {@link fusabi.core.CoreProgram} holds definitions made of
 * {@link fusabi.core.CoreExpression}s and {@link fusabi.core.CorePattern}s. Names are bound, types are erased, sugar is gone. Immutable.
 */
package fusabi.core;
