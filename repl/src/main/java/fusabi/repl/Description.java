package fusabi.repl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Says what a command is, in the order of its help: reading its words, its help and the completion of shells come from that. Written down rather than
 * annotated, since walking over annotations takes longer than running a small script.
 */
final class Description {

    static final String HELP = "--help";

    /** The value of an option whose value was left out. */
    static final String ANY = "";

    private static final String USAGE = "Usage: ";
    private static final String EXAMPLES = "Examples";
    private static final String COMMANDS = "Commands";

    private final CommandSpec spec = CommandSpec.create();
    private final List<String> synopses = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private final Map<String, Supplier<Map<String, String>>> sections = new LinkedHashMap<>();
    private final Map<String, String> examples = new LinkedHashMap<>();

    /** Words of the help, each with what it means. */
    record Row(String word, String meaning) {}

    /** A value belongs to an option only behind an equals sign: in {@code --allow-read a.fsx} the second word is the script. */
    private static final class Attached implements IParameterPreprocessor {
        @Override
        public boolean preprocess(Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            if (!"=".equals(info.get("separator"))) {
                arguments.push(ANY);
            }
            return false;
        }
    }

    private Description(String name, String summary) {
        spec.name("fus" + (name.isEmpty() ? "" : " " + name));
        text.add(summary);
    }

    /** A command of this name, empty for {@code fus} itself, and what it does in a sentence. */
    static Description of(String name, String summary) {
        return new Description(name, summary);
    }

    /** A form that it has, without {@code fus}. */
    Description synopsis(String form) {
        synopses.add((synopses.isEmpty() ? "" : " ".repeat(USAGE.length())) + ("fus " + form).strip());
        return this;
    }

    /** A paragraph that says more. */
    Description text(String paragraph) {
        text.add("");
        text.add(paragraph);
        return this;
    }

    /** An option without a value. */
    Description flag(String names, String meaning) {
        return option(OptionSpec.builder(names.split(" ")).type(boolean.class).arity("0").description(meaning));
    }

    /** An option with a value, one of these. */
    Description choice(String names, String label, List<String> words, String meaning) {
        return option(OptionSpec.builder(names.split(" ")).type(String.class).arity("1").paramLabel(label).completionCandidates(words)
                .description(meaning));
    }

    /** An option whose value is a file. */
    Description file(String names, String label, String meaning) {
        return option(OptionSpec.builder(names.split(" ")).type(Path.class).arity("1").paramLabel(label).description(meaning));
    }

    /** An option that may be given more than once. */
    Description values(String names, String label, Class<?> type, String meaning) {
        return option(OptionSpec.builder(names.split(" ")).type(List.class).auxiliaryTypes(type).arity("1").paramLabel(label).description(meaning));
    }

    /** An option that may be given more than once, with values that commas separate, or without any. */
    Description perhaps(String names, String label, Class<?> type, String meaning) {
        return option(OptionSpec.builder(names.split(" ")).type(List.class).auxiliaryTypes(type).arity("0..1").fallbackValue(ANY).splitRegex(",")
                .preprocessor(new Attached()).paramLabel(label).description(meaning));
    }

    private Description option(OptionSpec.Builder option) {
        spec.addOption(option.build());
        return this;
    }

    /** Words that are no options: how many there may be, what a shell may offer for them. */
    Description words(String index, String label, Iterable<String> offered, String meaning) {
        return words(PositionalParamSpec.builder().completionCandidates(offered).auxiliaryTypes(String.class), index, label, meaning);
    }

    /** Words that are files. */
    Description files(String index, String label, String meaning) {
        return words(PositionalParamSpec.builder().auxiliaryTypes(Path.class), index, label, meaning);
    }

    private Description words(PositionalParamSpec.Builder words, String index, String label, String meaning) {
        String arity = label.startsWith("[") ? index.contains("*") ? "0..*" : "0..1" : index.contains("*") ? "1..*" : "1";
        spec.addPositional(words.index(index).arity(arity).required(arity.startsWith("1")).type(List.class)
                .paramLabel(label).hideParamSyntax(true).description(meaning).build());
        return this;
    }

    /** From the first word that is no option on they belong to the script, whatever they look like. */
    Description optionsFirst() {
        spec.parser().stopAtPositional(true);
        return this;
    }

    /** A further part of the help. */
    Description section(String title, Row... rows) {
        return section(title, () -> List.of(rows));
    }

    /** As above, of rows that are only made when the help is shown. */
    Description section(String title, Supplier<List<Row>> rows) {
        sections.put(title, () -> {
            Map<String, String> section = new LinkedHashMap<>();
            rows.get().forEach(row -> section.put(row.word(), row.meaning()));
            return section;
        });
        return this;
    }

    /** A line for a shell, and what it does. */
    Description example(String line, String meaning) {
        examples.put(line, meaning);
        return this;
    }

    CommandSpec build() {
        option(OptionSpec.builder("-h", HELP).type(boolean.class).arity("0").usageHelp(true).description("Shows this help and ends."));
        UsageMessageSpec usage = spec.usageMessage();
        usage.synopsisHeading(USAGE).customSynopsis(escaped(synopses)).descriptionHeading("%n").description(escaped(text))
                .parameterListHeading("%n").optionListHeading("%nOptions:%n").sortOptions(false);
        List<String> keys = new ArrayList<>(usage.sectionKeys());
        if (!examples.isEmpty()) {
            sections.put(EXAMPLES, () -> examples);
        }
        sections.forEach((title, rows) -> {
            keys.add(title.equals(COMMANDS) ? keys.indexOf(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING) : keys.size(), title);
            usage.sectionMap().put(title, help -> help.createHeading("%n" + title + ":%n")
                    + (title.equals(EXAMPLES) ? examples(help, rows.get()) : help.createTextTable(rows.get()).toString()));
        });
        usage.sectionKeys(keys);
        return spec;
    }

    /** Each line by itself, to be copied, and below it what it does. */
    private static String examples(CommandLine.Help help, Map<String, String> examples) {
        StringBuilder out = new StringBuilder();
        examples.forEach((line, meaning) -> {
            out.append(out.isEmpty() ? "" : System.lineSeparator()).append("  ").append(help.colorScheme().commandText(line))
                    .append(System.lineSeparator()).append("      ").append(meaning).append(System.lineSeparator());
        });
        return out.toString();
    }

    /** The texts are format strings to picocli. */
    private static String[] escaped(List<String> lines) {
        return lines.stream().map(line -> line.replace("%", "%%")).toArray(String[]::new);
    }
}
