package fusabi.repl.interactive;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** {@code :save}: writes what has been entered to a file. */
final class SaveCommand implements Command {

    @Override
    public Declaration declaration() {
        return Declaration.of("save", "FILE", Argument.FILE, "writes what has been entered to a script",
                "What failed is left out, and what only showed a value is a comment.",
                "What has been declared anew is left out, or put into a module if other entries need it.", ":save! FILE replaces a file that is there.");
    }

    @Override
    public Reaction run(CommandLine line, Conversation conversation) {
        if (line.argument().isEmpty()) {
            return misused(conversation);
        }
        String name = FileNames.unquoted(line.argument());
        OpenOption[] how = line.emphatic()
                ? new OpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING}
                : new OpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
        try {
            Files.writeString(Path.of(name), conversation.saved().script(), how);
            int entries = conversation.saved().parts().size();
            conversation.screen().remark("// " + name + ": " + (entries == 1 ? "1 entry" : entries + " entries"));
            return new Reaction.Done();
        } catch (FileAlreadyExistsException _) {
            conversation.screen().complain(Files.isDirectory(Path.of(name)) ? "'" + name + "' is a folder."
                    : "'" + name + "' is there already; :save! " + line.argument() + " replaces it.");
        } catch (InvalidPathException _) {
            conversation.screen().complain("'" + name + "' is no name of a file.");
        } catch (IOException e) {
            conversation.screen().complain("'" + name + "' cannot be written: " + FileTrouble.reason(e) + ".");
        }
        return Reaction.misused();
    }
}
