package fusabi.repl.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command as its users see it.
 *
 * @param name     {@code run}; empty for the program itself
 * @param summary  one sentence
 * @param synopses the forms it has, without {@code fus}
 * @param text     paragraphs that say more
 * @param options  in the order of the help
 * @param operands in their order on the line
 * @param order    where options may stand
 * @param sections further parts of the help
 * @param examples lines for a shell
 */
public record Command(
        String name, String summary, List<String> synopses, List<String> text, List<Option> options, List<Operand> operands, Order order,
        List<Section> sections, List<Example> examples) {

    /** Where options may stand. */
    public enum Order {
        ANYWHERE,
        /** What follows the first word that is no option belongs to the script, whatever it looks like. */
        FIRST
    }

    /** A part of the help: words, each with what it means. */
    public record Section(String title, List<Row> rows) {

        public Section {
            rows = List.copyOf(rows);
        }
    }

    public record Row(String word, String meaning) {}

    /** A line for a shell, and what it does. */
    public record Example(String line, String meaning) {}

    /** Every command has it. */
    public static final Option HELP = Option.flag("--help", "Shows this help and ends.").or("-h");

    public Command {
        synopses = List.copyOf(synopses);
        text = List.copyOf(text);
        options = List.copyOf(options);
        operands = List.copyOf(operands);
        sections = List.copyOf(sections);
        examples = List.copyOf(examples);
    }

    public static Builder named(String name, String summary) {
        return new Builder(name, summary);
    }

    /** Says what a command is, in the order of its help. */
    public static final class Builder {

        private final String name;
        private final String summary;
        private final List<String> synopses = new ArrayList<>();
        private final List<String> text = new ArrayList<>();
        private final List<Option> options = new ArrayList<>();
        private final List<Operand> operands = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private final List<Example> examples = new ArrayList<>();
        private Order order = Order.ANYWHERE;

        private Builder(String name, String summary) {
            this.name = name;
            this.summary = summary;
        }

        public Builder synopsis(String form) {
            synopses.add(form);
            return this;
        }

        public Builder text(String paragraph) {
            text.add(paragraph);
            return this;
        }

        public Builder options(Option... more) {
            options.addAll(List.of(more));
            return this;
        }

        public Builder options(List<Option> more) {
            options.addAll(more);
            return this;
        }

        public Builder operand(String label, Operand.Count count, Suggested suggested, String description) {
            operands.add(new Operand(label, count, suggested, description));
            return this;
        }

        /** From here on the words belong to the script. */
        public Builder optionsFirst() {
            order = Order.FIRST;
            return this;
        }

        public Builder section(String title, Row... rows) {
            sections.add(new Section(title, List.of(rows)));
            return this;
        }

        public Builder example(String line, String meaning) {
            examples.add(new Example(line, meaning));
            return this;
        }

        public Command build() {
            options.add(HELP);
            return new Command(name, summary, synopses, text, options, operands, order, sections, examples);
        }
    }

    /** As it is called: {@code fus run}. */
    public String fullName() {
        return name.isEmpty() ? "fus" : "fus " + name;
    }

    /** The option that is written so. */
    Optional<Option> option(String written) {
        for (Option option : options) {
            if (option.name().equals(written) || !written.isEmpty() && option.letter().equals(written)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
