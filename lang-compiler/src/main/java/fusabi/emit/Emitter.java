package fusabi.emit;

import fusabi.bytecode.Chunk;
import fusabi.core.CoreProgram;
import fusabi.source.Outcome;

/** From simplified core to bytecode. */
public final class Emitter {

    private Emitter() {}

    /** The program's chunk; fails only for functions that no frame can hold. */
    public static Outcome<Chunk> emit(CoreProgram program) {
        return new ProgramEmitter(program).emit();
    }
}
