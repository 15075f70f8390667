package fusabi.benchmarks.scaling;

import fusabi.Engine;
import fusabi.Grinding;
import fusabi.Program;
import fusabi.benchmarks.programs.JoinedPrograms;
import fusabi.parse.Parser;
import fusabi.source.SourceFile;
import java.util.Arrays;
import java.util.List;

/** From text to a program that can run, by lines. */
final class FrontEndScale implements Scale {

    private static final int[] LINES = {1_000, 4_000, 16_000, 64_000};
    /** Sixteen times what engines take by default. */
    private static final int MOST_CHARACTERS = 16_000_000;

    @Override
    public String name() {
        return "front-end";
    }

    @Override
    public String explanation() {
        return "Ordinary code, the programs of `spec/` one after the other, each in a module of its own: milliseconds to parse it; to parse and "
                + "check it; to do all up to a linked program; to load that from a `.fzb`. Megabytes are what Java allocates meanwhile.";
    }

    @Override
    public List<String> jvmOptions() {
        return List.of("-Xmx4g");
    }

    @Override
    public Grid measure(boolean quick) throws Exception {
        Grid grid = new Grid("lines", "parse", "check", "compile", "µs a line", "allocated", "`.fzb`", "load", "allocated");
        Engine engine = Engine.withStandardLibrary().withSourceLimit(MOST_CHARACTERS);
        JoinedPrograms programs = JoinedPrograms.read(engine);
        SourceFile first = programs.ofLines(LINES[0]);
        double seconds = quick ? 0.2 : 3;
        Clock.of(seconds * 3, () -> engine.compile(first));
        for (int lines : quick ? Arrays.copyOf(LINES, LINES.length - 1) : LINES) {
            SourceFile source = programs.ofLines(lines);
            Clock parse = Clock.of(seconds, () -> Parser.parse(source));
            Clock check = Clock.of(seconds, () -> engine.check(source));
            Clock compile = Clock.of(seconds, () -> engine.compile(source));
            Program program = engine.compile(source).value().orElseThrow();
            byte[] file = program.grind(Grinding.plain());
            Clock load = Clock.of(seconds, () -> engine.load("joined.fzb", file));
            grid.row(String.format("%,d", source.text().lines().count()), parse.milliseconds(), check.milliseconds(), compile.milliseconds(),
                    Clock.digits(compile.nanoseconds() / 1e3 / source.text().lines().count()), megabytes(compile.bytes()) + " MB",
                    megabytes(file.length) + " MB", load.milliseconds(), megabytes(load.bytes()) + " MB");
        }
        return grid;
    }

    private static String megabytes(double bytes) {
        return Clock.digits(bytes / (1 << 20));
    }
}
