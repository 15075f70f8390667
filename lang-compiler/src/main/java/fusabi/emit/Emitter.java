package fusabi.emit;

import fusabi.bytecode.Chunk;
import fusabi.core.CoreProgram;
import fusabi.source.Outcome;
import java.util.HashSet;
import java.util.Set;

/** From simplified core to bytecode. */
public final class Emitter {

    private Emitter() {}

    /** Who may call a program's functions directly. */
    public enum Callers {
        /** Only the program itself; a host calls functions by their words. */
        ITSELF,
        /** Whatever imports it: a library. */
        OTHER_CHUNKS
    }

    /** The program's chunk; fails only for functions that no frame can hold. */
    public static Outcome<Chunk> emit(CoreProgram program, Callers callers) {
        Set<String> exported = new HashSet<>();
        if (callers == Callers.OTHER_CHUNKS) {
            for (CoreProgram.Definition definition : program.definitions()) {
                if (definition instanceof CoreProgram.Definition.Function function && !LambdaLifter.isLifted(function.symbol())) {
                    exported.add(function.symbol());
                }
            }
        }
        return new ProgramEmitter(program).emit().map(chunk -> KindInference.infer(chunk, exported));
    }
}
