package fusabi;

import fusabi.bytecode.Chunk;

/** A checked and compiled script. Immutable; every run is a new instance with a heap of its own. */
public final class Program {

    private final Chunk chunk;

    Program(Chunk chunk) {
        this.chunk = chunk;
    }

    /** The name of the script's file. */
    public String name() {
        return chunk.name();
    }

    /** Runs the script from its first line to its end. */
    public RunResult run(RunOptions options) {
        throw new UnsupportedOperationException("the machine is not linked in yet: " + options);
    }

    /** The instructions of every function, readable. */
    public String disassemble() {
        return chunk.toString();
    }
}
