package fusabi.repl.usage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a command line, by what they are. Options stand where the command says, as {@code --name=value}, {@code --name value},
 * {@code -n value} or {@code -nvalue}; letters without values may share a dash; {@code --} ends them.
 */
public final class Arguments {

    private final Map<String, List<String>> values = new HashMap<>();
    private final List<String> operands = new ArrayList<>();

    private Arguments() {}

    /** The words that follow the command's name. */
    public static Arguments read(Command command, List<String> words) throws UsageException {
        Arguments read = new Arguments();
        int i = 0;
        while (i < words.size()) {
            String word = words.get(i++);
            if (word.equals("--")) {
                break;
            }
            if (!word.startsWith("-") || word.length() == 1) {
                read.operands.add(word);
                if (command.order() == Command.Order.FIRST) {
                    break;
                }
            } else if (word.startsWith("--")) {
                i = read.named(command, words, i, word);
            } else {
                i = read.letters(command, words, i, word);
            }
            if (read.has(Command.HELP)) {
                return read;
            }
        }
        read.operands.addAll(words.subList(i, words.size()));
        read.count(command);
        return read;
    }

    /** Takes {@code --name} or {@code --name=value}; gives the place of the next word. */
    private int named(Command command, List<String> words, int next, String word) throws UsageException {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Option option = command.option(name).orElse(null);
        if (option == null) {
            throw unknown(command, name);
        }
        if (equals >= 0) {
            if (option.takes() == Option.Takes.NOTHING) {
                throw new UsageException("'" + name + "' takes no value");
            }
            add(option, word.substring(equals + 1));
            return next;
        }
        return valueOf(option, words, next);
    }

    /** Takes {@code -n}, {@code -nvalue}, {@code -n=value} or several letters; gives the place of the next word. */
    private int letters(Command command, List<String> words, int next, String word) throws UsageException {
        for (int i = 1; i < word.length(); i++) {
            String letter = "-" + word.charAt(i);
            Option option = command.option(letter).orElse(null);
            if (option == null) {
                throw unknown(command, i == 1 ? word : letter);
            }
            if (option.takes() == Option.Takes.VALUE && i + 1 < word.length()) {
                add(option, word.substring(word.charAt(i + 1) == '=' ? i + 2 : i + 1));
                return next;
            }
            if (i + 1 == word.length()) {
                return valueOf(option, words, next);
            }
            add(option, "");
        }
        return next;
    }

    private int valueOf(Option option, List<String> words, int next) throws UsageException {
        if (option.takes() != Option.Takes.VALUE) {
            add(option, "");
            return next;
        }
        if (next == words.size()) {
            throw new UsageException("'" + option.name() + "' needs a value: " + option.name() + "=" + option.label());
        }
        add(option, words.get(next));
        return next + 1;
    }

    private void add(Option option, String value) throws UsageException {
        List<String> given = values.computeIfAbsent(option.name(), _ -> new ArrayList<>());
        if (!given.isEmpty() && option.repeated() == Option.Repeated.ONCE && option.takes() != Option.Takes.NOTHING) {
            throw new UsageException("'" + option.name() + "' is given twice");
        }
        given.add(value);
    }

    private void count(Command command) throws UsageException {
        int at = 0;
        for (Operand operand : command.operands()) {
            if (operand.isRequired() && at >= operands.size()) {
                throw missing(operand.label());
            }
            at = operand.isRepeated() ? Integer.MAX_VALUE : at + 1;
        }
        if (at < operands.size()) {
            throw new UsageException("'" + operands.get(at) + "' is one word too many");
        }
    }

    /** A word that is no option is not there. */
    public static UsageException missing(String label) {
        return new UsageException(label + " is missing");
    }

    private static UsageException unknown(Command command, String name) {
        List<String> all = command.options().stream().flatMap(option -> option.names().stream()).toList();
        return new UsageException("there is no option '" + name + "'" + Spelling.didYouMean(name, all, ""));
    }

    public boolean has(Option option) {
        return values.containsKey(option.name());
    }

    /** The value of an option that is given at most once. */
    public Optional<String> value(Option option) {
        return values(option).stream().findFirst();
    }

    /** All values of an option; empty texts where it has none. */
    public List<String> values(Option option) {
        return List.copyOf(values.getOrDefault(option.name(), List.of()));
    }

    /** The words that are no options. */
    public List<String> operands() {
        return List.copyOf(operands);
    }
}
