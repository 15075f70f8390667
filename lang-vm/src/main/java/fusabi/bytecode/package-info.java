/**
 * Compiled programs as data: {@link fusabi.bytecode.Opcode} is the only list of instructions; a {@link fusabi.bytecode.Chunk} holds
 * {@link fusabi.bytecode.Prototype}s and what they refer to. The compiler makes chunks, the codec saves them, the verifier judges them, the
 * linker puts them into an image that instances run. Read {@link fusabi.bytecode.Opcode} first.
 */
package fusabi.bytecode;
