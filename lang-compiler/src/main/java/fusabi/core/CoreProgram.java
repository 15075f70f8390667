package fusabi.core;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.TypeDescriptor;
import fusabi.source.SourceFile;
import fusabi.source.Span;
import java.util.List;

/**
 * A checked script or library, ready for the emitter.
 *
 * @param name        of the chunk to make
 * @param types       the types it defines
 * @param extensions  methods it adds to types defined elsewhere
 * @param definitions functions, values and effects, in the order of evaluation
 */
public record CoreProgram(
        String name, List<SourceFile> files, List<TypeDescriptor> types, List<Chunk.Extension> extensions, List<Definition> definitions) {

    public CoreProgram {
        files = List.copyOf(files);
        types = List.copyOf(types);
        extensions = List.copyOf(extensions);
        definitions = List.copyOf(definitions);
    }

    /** Something at the top level; symbols are unique in the program. */
    public sealed interface Definition {

        Span span();

        /**
         * A function or member, at least one parameter; it captures nothing.
         *
         * @param name     what a stack trace shows
         * @param isInline declared {@code inline}: calls are replaced by the body, in other chunks too
         */
        record Function(String symbol, String name, boolean isInline, List<Variable> parameters, CoreExpression body, Span span)
                implements Definition {
            public Function {
                parameters = List.copyOf(parameters);
            }
        }

        /** A module-level value, evaluated once in its turn. */
        record Value(String symbol, CoreExpression value, Span span) implements Definition {}

        /** Evaluated in its turn, its result dropped. */
        record Effect(CoreExpression body, Span span) implements Definition {}
    }
}
