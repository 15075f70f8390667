package fusabi.core;

import java.util.ArrayList;
import java.util.List;

/**
 * Bodies of functions as bytes, so that another program can be inlined into. Variables are numbered in the order of first mention; spans are not kept: code
 * that was inlined belongs to the place of its call.
 */
public final class CoreCodec {

    /** Appends the function. The same function always gives the same bytes. */
    public static void write(CoreProgram.Definition.Function function, ByteSink out) {
        out.text(function.symbol());
        out.text(function.name());
        out.flag(function.isInline());
        CoreWriter writer = new CoreWriter(out);
        out.number(function.parameters().size());
        function.parameters().forEach(writer::variable);
        writer.expression(function.body());
    }

    public static CoreProgram.Definition.Function read(ByteSource in) {
        String symbol = in.text();
        String name = in.text();
        boolean isInline = in.flag();
        CoreReader reader = new CoreReader(in);
        List<Variable> parameters = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            parameters.add(reader.variable());
        }
        return new CoreProgram.Definition.Function(symbol, name, isInline, parameters, reader.expression(), CoreReader.NOWHERE);
    }

    private CoreCodec() {}
}
