package fusabi.limits;

import fusabi.bytecode.Chunk;
import fusabi.capability.Capabilities;
import fusabi.compile.Compiler;
import fusabi.compile.SourceResolver;
import fusabi.source.SourceFile;
import fusabi.stdlib.StandardLibrary;
import fusabi.stdlib.WorldNatives;
import fusabi.vm.Ending;
import fusabi.vm.Image;
import fusabi.vm.Instance;
import fusabi.vm.Limits;
import java.util.List;
import java.util.function.Consumer;

/** Scripts on an instance that a test can look at. */
public final class Machine {

    private final Instance instance;
    private final StringBuilder output = new StringBuilder();
    private Consumer<String> onWrite = _ -> { };

    private Machine(Image image, Limits limits) {
        instance = Instance.of(image, limits, this::write, this::write, () -> null, List.of("test"), WorldNatives.services(Capabilities.none()));
    }

    private void write(String text) {
        output.append(text);
        onWrite.accept(text);
    }

    public static Chunk compile(String name, String text) {
        return Compiler.compile(SourceFile.of(name, text), SourceResolver.none(), StandardLibrary.instance().environment()).value()
                .orElseThrow(() -> new AssertionError(text)).chunk();
    }

    /** An instance with the library and these chunks, of which none has run. */
    public static Machine of(Limits limits, Chunk... chunks) {
        Image image = StandardLibrary.instance().image();
        for (Chunk chunk : chunks) {
            image = image.with(List.of(chunk));
        }
        return new Machine(image, limits);
    }

    public static Machine of(Limits limits, String text) {
        return of(limits, compile("test.fsx", text));
    }

    public Instance instance() {
        return instance;
    }

    public String output() {
        return output.toString();
    }

    public String takeOutput() {
        String text = output.toString();
        output.setLength(0);
        return text;
    }

    /** Calls back at every write. */
    public void onWrite(Consumer<String> action) {
        onWrite = action;
    }

    public Ending run() {
        return instance.runAll();
    }
}
