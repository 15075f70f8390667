package fusabi.repl.interactive;

import fusabi.tooling.Candidate;
import fusabi.tooling.Completions;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What could be written at a place of what is being entered: of the language, or of a command. */
final class Completing {

    private static final int MOST_FILES = 500;
    /** A line that ends in the name of a file. */
    private static final Pattern LOAD = Pattern.compile("\\s*#load\\s+(?:\"[^\"]*\"\\s+)*@?\"([^\"]*)");

    private Completing() {}

    static Completions at(String text, int offset, Conversation conversation) {
        if (!CommandLine.isOne(text)) {
            Matcher load = LOAD.matcher(text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset));
            if (load.matches()) {
                return files(offset - load.group(1).length(), offset, load.group(1));
            }
            return conversation.dialogue().complete(text, offset);
        }
        int colon = text.indexOf(':');
        int end = colon + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (offset <= end) {
            return named(colon, offset, text.substring(colon, Math.max(offset, colon)), ":");
        }
        List<Command> meant = Commands.named(text.substring(colon + 1, end));
        int from = end;
        while (from < offset && (text.charAt(from) == ' ' || text.charAt(from) == '!')) {
            from++;
        }
        return meant.size() == 1 && from > end ? argument(meant.getFirst().declaration().argument(), text, from, offset, conversation)
                : new Completions(offset, offset, List.of());
    }

    private static Completions argument(Command.Argument argument, String text, int from, int offset, Conversation conversation) {
        String typed = text.substring(from, offset);
        return switch (argument) {
            case NOTHING   -> new Completions(offset, offset, List.of());
            case COMMAND   -> named(from, offset, typed, typed.startsWith(":") ? ":" : "");
            case CODE      -> shifted(conversation.dialogue().complete(text.substring(from), offset - from), from);
            case FILE      -> files(from, offset, typed);
            case ON_OR_OFF -> words(from, offset, typed, Stream.of("on", "off"));
            case LIMIT     -> words(from, offset, typed, LimitSetting.words().stream());
        };
    }

    private static Completions shifted(Completions completions, int by) {
        return new Completions(completions.from() + by, completions.to() + by, completions.candidates());
    }

    private static Completions named(int from, int to, String typed, String before) {
        return new Completions(from, to, Commands.ALL.stream().map(Command::declaration)
                .filter(each -> (before + each.name()).startsWith(typed))
                .map(each -> new Candidate(before + each.name(), Candidate.Kind.DIRECTIVE, "", each.summary()))
                .toList());
    }

    private static Completions words(int from, int to, String typed, Stream<String> words) {
        return new Completions(from, to, words.filter(word -> word.startsWith(typed))
                .map(word -> new Candidate(word, Candidate.Kind.DIRECTIVE, "", "")).toList());
    }

    /** Scripts and folders. */
    private static Completions files(int from, int to, String typed) {
        int slash = typed.lastIndexOf('/') + 1;
        List<Candidate> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(Path.of(FileNames.unquoted(typed.substring(0, slash))))) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                boolean isFolder = Files.isDirectory(entry);
                boolean isHidden = name.startsWith(".") && slash == typed.length();
                if (name.startsWith(typed.substring(slash)) && !isHidden && (isFolder || name.endsWith(".fsx") || name.endsWith(".fs"))) {
                    found.add(new Candidate(typed.substring(0, slash) + name + (isFolder ? "/" : ""), Candidate.Kind.FILE, "", ""));
                }
                if (found.size() == MOST_FILES) {
                    break;
                }
            }
        } catch (IOException | InvalidPathException _) {
            return new Completions(from, to, List.of());
        }
        found.sort(Comparator.comparing(Candidate::text));
        return new Completions(from, to, found);
    }
}
