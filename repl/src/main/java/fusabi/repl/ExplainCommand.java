package fusabi.repl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code fus explain}. */
final class ExplainCommand implements Subcommand {

    private static final int MOST_SUGGESTIONS = 3;

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String summary() {
        return "Explains an error or a warning, with examples.";
    }

    @Override
    public CommandSpec spec() {
        return Description.of(name(), summary())
                .synopsis("explain [CODE...]")
                .text("Every message of the compiler has a code, such as FS0025. Its page says what is wrong, shows a script that has the mistake, "
                        + "and how it is mended.")
                .words("0..*", "[CODE]", () -> ErrorPages.load().all().stream().map(ErrorPages.Page::code).iterator(),
                        "The code, such as FS0001; 'fs1' and '1' will do. Without a code: all there are.")
                .section(ExitCode.SECTION, ExitCode.WORKED, ExitCode.MISUNDERSTOOD)
                .example("fus explain FS0025", "tells what an incomplete match is")
                .example("fus explain 1 39", "tells about FS0001 and FS0039")
                .example("fus explain", "lists all codes")
                .build();
    }

    @Override
    public int run(Given given) {
        List<String> codes = given.words();
        ErrorPages pages = ErrorPages.load();
        PageRenderer renderer = new PageRenderer(console.width(), console.outLook() == Console.Look.COLOURED);
        if (codes.isEmpty()) {
            console.out().print(renderer.list(pages.all()));
        }
        int result = ExitCode.OK;
        boolean first = true;
        for (String code : codes) {
            Optional<ErrorPages.Page> page = pages.find(code);
            if (page.isPresent()) {
                console.out().print((first ? "" : "\n") + renderer.render(page.get()));
                first = false;
            } else {
                console.say(unknown(pages, code));
                result = ExitCode.USAGE;
            }
        }
        return result;
    }

    private static String unknown(ErrorPages pages, String code) {
        String near = pages.near(code, MOST_SUGGESTIONS).stream()
                .map(page -> "  " + page.code() + "  " + page.title() + "\n").collect(Collectors.joining());
        return "fus: there is no page about '" + code + "'" + (near.isEmpty() ? "; 'fus explain' lists all\n" : "; did you mean one of these?\n" + near);
    }
}
