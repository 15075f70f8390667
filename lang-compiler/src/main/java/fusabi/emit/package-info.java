/**
 * Core to bytecode. {@link fusabi.emit.Simplifier} makes the tree smaller and more direct, {@link fusabi.emit.Emitter} turns each function into a
 * {@link fusabi.bytecode.Prototype}. In comes a checked {@link fusabi.core.CoreProgram}, out goes a {@link fusabi.bytecode.Chunk}. Read
 * {@code FunctionEmitter} first: it holds the rules that registers follow.
 */
package fusabi.emit;
