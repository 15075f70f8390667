package fusabi.repl;

import fusabi.repl.CompletionModel.Offer;
import fusabi.repl.CompletionModel.Option;
import fusabi.repl.CompletionModel.Value;
import java.util.List;
import java.util.stream.Collectors;

/** What lets the shell bash, from 3.2 on, complete the words of a command. */
final class BashCompletion {
    /*
     * Bash takes an equals sign for a word of its own, so a value may stand behind its option, or behind an equals sign behind its option. The first word
     * that is neither is the command; when it is none that is known, it is a script, and all is as if `run` stood before it.
     */

    private static final String SCRIPT = """
            # Completions of <fus> for bash.
            _<fus>() {
                local IFS=$' \\t\\n' word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} option= command= given= i
                local commands='<commands>'
                COMPREPLY=()
                if [[ $COMP_CWORD -gt 2 && $before == '=' ]]; then
                    option=${COMP_WORDS[COMP_CWORD - 2]}=
                elif [[ $word == '=' ]]; then
                    option=$before= word=
                elif [[ $before == -* ]]; then
                    option=$before
                fi
                for ((i = 1; i < COMP_CWORD; i++)); do
                    [[ $command || ${COMP_WORDS[i]} != -?* ]] || _<fus>_is_own "${COMP_WORDS[i]}" || command=run
                    case "$command ${COMP_WORDS[i]}" in
                        *' =') ((i++)) ;;
            <skipped>
                        *' -'?*) ;;
                        *) if [[ $command ]]; then given=yes; elif [[ " $commands " == *" ${COMP_WORDS[i]} "* ]]; then command=${COMP_WORDS[i]};
                            else command=run given=yes; fi ;;
                    esac
                    case "$command$given" in
            <ended>
                    esac
                done
                case "$command $option" in
            <values>
                esac
                case "$command" in
            <words>
                esac
            }

            _<fus>_is_own() { [[ ' <own> ' == *" $1 "* ]]; }

            _<fus>_words() {
                COMPREPLY=($(compgen -W "$1" -- "$word"))
            }

            _<fus>_files() {
                local IFS=$'\\n'
                compopt -o filenames 2> /dev/null
                COMPREPLY+=($(compgen -f -- "$word"))
            }

            complete -F _<fus> <fus>
            """;

    private BashCompletion() {}

    /** A script for bash, of a program and its commands. */
    static String of(String program, List<CompletionModel> models) {
        List<CompletionModel> commands = models.subList(1, models.size());
        String names = commands.stream().map(CompletionModel::name).collect(Collectors.joining(" "));
        String own = models.getFirst().options().stream().flatMap(option -> option.names().stream()).collect(Collectors.joining(" "));
        StringBuilder skipped = new StringBuilder();
        StringBuilder values = new StringBuilder();
        StringBuilder words = new StringBuilder();
        StringBuilder ended = new StringBuilder();
        for (CompletionModel model : models) {
            String at = model.name();
            for (Option option : model.options()) {
                if (option.value() == Value.NEEDED) {
                    skipped.append("        ").append(arm(option, at, "")).append(" [[ ${COMP_WORDS[i + 1]} == '=' ]] || ((i++)) ;;\n");
                    values.append(arm(option, at, "")).append(' ').append(offered(option.offer())).append("; return ;;\n");
                }
                if (option.value() != Value.NONE) {
                    values.append(arm(option, at, "=")).append(' ').append(offered(option.offer())).append("; return ;;\n");
                }
            }
            if (model.goesOn()) {
                ended.append("            ").append(at).append("yes) _<fus>_files; return ;;\n");
            }
            String options = model.options().stream().flatMap(option -> option.names().stream()).collect(Collectors.joining(" "));
            words.append("        ").append(quoted(at)).append(") if [[ $word == -* ]]; then ").append(call(quoted(options)));
            words.append(at.isEmpty() ? "; else " + call("\"$commands\"") + "; _<fus>_files; fi ;;\n" : "; else " + offered(model.words()) + "; fi ;;\n");
        }
        return SCRIPT.replace("<skipped>\n", skipped).replace("<ended>\n", ended).replace("<values>\n", values).replace("<words>\n", words)
                .replace("<commands>", names).replace("<own>", own).replace("<fus>", program);
    }

    /** {@code 'run -e'|'run --eval')} */
    private static String arm(Option option, String command, String end) {
        return "        " + option.names().stream().map(name -> quoted(command + " " + name + end)).collect(Collectors.joining("|")) + ")";
    }

    private static String offered(Offer offer) {
        return switch (offer) {
            case Offer.Nothing _         -> ":";
            case Offer.Files _           -> "_<fus>_files";
            case Offer.Words(var words)  -> call(quoted(String.join(" ", words)));
        };
    }

    private static String call(String words) {
        return "_<fus>_words " + words;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
