package fusabi.compile;

import fusabi.bytecode.Chunk;
import fusabi.resolve.ModuleContents;

/**
 * A compiled script.
 *
 * @param chunk    its code
 * @param declared what it and the files it loads declare at their top level, with types: what a host may ask for
 */
public record Script(Chunk chunk, ModuleContents declared) {}
