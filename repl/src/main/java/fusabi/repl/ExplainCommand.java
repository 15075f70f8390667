package fusabi.repl;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fus explain}. */
@Command(name = "explain", description = "Explains an error or a warning, with examples.", synopsisHeading = "Usage: ",
        parameterListHeading = "%n", optionListHeading = "%n")
final class ExplainCommand implements Callable<Integer> {

    private static final int MOST_SUGGESTIONS = 3;

    private final Console console;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help and ends.")
    private boolean help;

    @Parameters(arity = "0..*", paramLabel = "CODE", description = "The code, such as FS0001; 'fs1' and '1' will do. Without a code: all there are.")
    private List<String> codes = List.of();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
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
