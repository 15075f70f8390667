package fusabi.compile;

import fusabi.bytecode.Chunk;
import fusabi.resolve.Environment;

/** A compiled library: its code, and what scripts must know of it. */
public record Library(Chunk chunk, Environment environment) {}
