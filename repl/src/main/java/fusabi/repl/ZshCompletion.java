package fusabi.repl;

import fusabi.repl.CompletionModel.Offer;
import fusabi.repl.CompletionModel.Option;
import java.util.List;
import java.util.stream.Collectors;

/** What lets the shell zsh complete the words of a command, with what they mean. */
final class ZshCompletion {

    private static final String SCRIPT = """
            #compdef <fus>
            # Completions of <fus> for zsh: a file of $fpath called _<fus>, or read with `source` after compinit.
            _<fus>() {
                local -a commands=(
            <commands>
                )
                local curcontext=$curcontext state line
                if ((CURRENT > 2)); then
                    case $words[2] in
            <known>
                        *) words=($words[1] run $words[2,-1]); ((CURRENT++)) ;;
                    esac
                    shift words
                    ((CURRENT--))
                fi
                case $words[1] in
            <cases>
                    *)
                        if [[ $words[CURRENT] == -* ]]; then
                            _arguments -s <own>
                        else
                            _describe -t commands command commands
                            _files
                        fi ;;
                esac
            }

            if [[ $funcstack[1] == _<fus> ]]; then
                _<fus> "$@"
            else
                compdef _<fus> <fus>
            fi
            """;

    private ZshCompletion() {}

    /** A script for zsh, of a program and its commands. */
    static String of(String program, List<CompletionModel> models) {
        List<CompletionModel> commands = models.subList(1, models.size());
        String described = commands.stream().map(each -> "        " + quoted(each.name() + ":" + each.summary()) + "\n").collect(Collectors.joining());
        String known = "            " + commands.stream().map(CompletionModel::name).collect(Collectors.joining("|")) + ") ;;\n";
        String cases = commands.stream().map(each -> "        " + each.name() + ") _arguments -s" + arguments(each) + " ;;\n").collect(Collectors.joining());
        return SCRIPT.replace("<commands>\n", described).replace("<known>\n", known).replace("<cases>\n", cases)
                .replace(" <own>", options(models.getFirst())).replace("<fus>", program);
    }

    private static String arguments(CompletionModel command) {
        String words = command.words() instanceof Offer.Nothing ? "" : below(quoted((command.goesOn() ? "1" : "*") + ":word:" + action(command.words())))
                + (command.goesOn() ? below(quoted("*:::argument:_files")) : "");
        return options(command) + words;
    }

    private static String options(CompletionModel command) {
        return command.options().stream().map(ZshCompletion::option).collect(Collectors.joining());
    }

    /** {@code '*'{-e,--eval}'[Runs this text]:EXPR: '}, or with the other name excluded where it is given once. */
    private static String option(Option option) {
        String names = option.names().size() == 1 ? quoted(name(option, option.names().getFirst()))
                : option.names().stream().map(name -> quoted(name(option, name))).collect(Collectors.joining(",", "{", "}"));
        String before = option.repeats() ? "'*'" : quoted("(" + String.join(" ", option.names()) + ")");
        String meaning = "[" + option.meaning().replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]") + "]";
        String value = switch (option.value()) {
            case NONE     -> "";
            case ATTACHED -> "::" + label(option) + ":" + action(option.offer());
            case NEEDED   -> ":" + label(option) + ":" + action(option.offer());
        };
        return below(before + names + quoted(meaning + value));
    }

    private static String name(Option option, String name) {
        return name + switch (option.value()) {
            case NONE     -> "";
            case ATTACHED -> name.startsWith("--") ? "=-" : "-";
            case NEEDED   -> name.startsWith("--") ? "=" : "+";
        };
    }

    private static String label(Option option) {
        return option.label().replace(":", "\\:");
    }

    private static String action(Offer offer) {
        return switch (offer) {
            case Offer.Nothing _         -> " ";
            case Offer.Files _           -> "_files";
            case Offer.Words(var words)  -> "(" + String.join(" ", words) + ")";
        };
    }

    private static String below(String word) {
        return " \\\n            " + word;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
