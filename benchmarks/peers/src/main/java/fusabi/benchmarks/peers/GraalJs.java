package fusabi.benchmarks.peers;

import fusabi.benchmarks.contenders.Prepared;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** GraalJS: JavaScript on Truffle. */
public final class GraalJs extends Peer {

    /** A service. */
    public GraalJs() {
        super("graaljs", "GraalJS", ".js", "25.0.1");
    }

    @Override
    public Optional<String> note() {
        return Optional.of("an ordinary JDK has no Graal compiler, so that Truffle interprets; on GraalVM it is much faster");
    }

    @Override
    public List<String> jvmOptions() {
        return List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    }

    @Override
    Prepared load(String file, String text) throws Exception {
        Context context = Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
        context.eval(Source.newBuilder("js", text, file).build());
        Value run = context.getBindings("js").getMember("run");
        return size -> {
            Value result = run.execute(size);
            return result.isString() ? result.asString() : line(result.asDouble());
        };
    }
}
