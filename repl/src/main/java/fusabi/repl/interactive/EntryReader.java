package fusabi.repl.interactive;

import fusabi.tooling.Candidate;
import fusabi.tooling.Completions;
import fusabi.tooling.Described;
import fusabi.tooling.EntryState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jline.utils.InfoCmp.Capability;

/** The editor of entries: JLine's, which is told by the language when an entry is whole, how lines are indented, what can be written, and what types are. */
final class EntryReader extends LineReaderImpl {
    /*
     * JLine has a parser that says whether a line is whole, and completion by words. An entry is no list of words, so Enter, Tab and Backspace are
     * widgets of our own, and JLine's parser is not asked anything. What stands below the entry is JLine's `post`, which is drawn until it is taken away.
     */

    private static final int INDENTATION = 4;
    private static final int HISTORY = 10_000;

    /** Behind the Escape key nothing comes; behind the character that begins a key's sequence the rest is there at once, over a slow line within this time. */
    private static final int ESCAPE_MS = 100;

    private static final String ENTER = "entry-enter";
    private static final String NEW_LINE = "entry-new-line";
    private static final String COMPLETE = "entry-complete";
    private static final String DESCRIBE = "entry-describe";
    private static final String BACK = "entry-back";
    private static final String EARLIER = "entry-earlier";
    private static final String LATER = "entry-later";
    private static final String NEXT = "menu-next";
    private static final String PREVIOUS = "menu-previous";
    private static final String TAKE = "menu-take";
    private static final String CANCEL = "menu-cancel";

    private final Conversation conversation;
    private final KeyMap<Binding> menuKeys = new KeyMap<>();
    private final boolean isColoured;
    private final String prompt;
    private final Burst burst;
    private final Recall recall = new Recall(history);

    EntryReader(Terminal terminal, WaitingKeys waiting, Conversation conversation, boolean isColoured) {
        super(terminal, "fus", new HashMap<>());
        this.burst = new Burst(waiting, bindingReader);
        this.conversation = conversation;
        this.isColoured = isColoured;
        this.prompt = isColoured ? new AttributedString("> ", Theme.PROMPT).toAnsi(terminal) : "> ";
        setParser(new EntryParser());
        if (isColoured) {
            setHighlighter(new EntryHighlighter());
        }
        setOpt(LineReader.Option.DISABLE_EVENT_EXPANSION);
        setOpt(LineReader.Option.BRACKETED_PASTE);
        setVariable(LineReader.SECONDARY_PROMPT_PATTERN, isColoured ? new AttributedString(". ", Theme.QUIET).toAnsi(terminal) : ". ");
        setVariable(LineReader.HISTORY_SIZE, HISTORY);
        setVariable(LineReader.HISTORY_FILE_SIZE, HISTORY);
        setVariable(LineReader.BELL_STYLE, "none");
        unsetOpt(LineReader.Option.HISTORY_TIMESTAMPED);
        Map<String, String> environment = conversation.setup().environment();
        HistoryFile.prepared(environment, System.getProperty("os.name"), System.getProperty("user.home"))
                .ifPresent(file -> setVariable(LineReader.HISTORY_FILE, file));
        widgets.put(LineReader.CALLBACK_INIT, this::begin);
        widgets.put(ENTER, this::enter);
        widgets.put(NEW_LINE, this::newLine);
        widgets.put(COMPLETE, this::complete);
        widgets.put(DESCRIBE, this::describe);
        widgets.put(BACK, this::back);
        widgets.put(EARLIER, () -> buf.up() || show(recall.earlier(buf.toString(), buf.cursor())));
        widgets.put(LATER, () -> buf.down() || show(recall.later(buf.toString())));
        KeyMap<Binding> keys = keyMaps.get(LineReader.EMACS);
        keys.bind(new Reference(ENTER), "\r", "\n");
        keys.bind(new Reference(NEW_LINE), KeyMap.alt('\r'), KeyMap.alt('\n'));
        keys.bind(new Reference(COMPLETE), "\t");
        keys.bind(new Reference(DESCRIBE), KeyMap.alt('t'));
        keys.bind(new Reference(BACK), KeyMap.del(), KeyMap.ctrl('H'));
        keys.bind(new Reference(EARLIER), "\u001b[A", "\u001bOA", KeyMap.ctrl('P'));
        keys.bind(new Reference(LATER), "\u001b[B", "\u001bOB", KeyMap.ctrl('N'));
        bind(keys, EARLIER, Capability.key_up);
        bind(keys, LATER, Capability.key_down);
        bind(keys, DESCRIBE, Capability.key_f1);
        bind(keys, BACK, Capability.key_backspace);
        menuKeys.bind(new Reference(NEXT), "\t", "\u001b[B", "\u001bOB");
        menuKeys.bind(new Reference(PREVIOUS), "\u001b[Z", "\u001b[A", "\u001bOA");
        bind(menuKeys, NEXT, Capability.key_down);
        bind(menuKeys, PREVIOUS, Capability.key_up);
        bind(menuKeys, PREVIOUS, Capability.key_btab);
        menuKeys.bind(new Reference(TAKE), "\r", "\n");
        menuKeys.bind(new Reference(CANCEL), KeyMap.esc(), KeyMap.ctrl('G'));
        menuKeys.setAmbiguousTimeout(ESCAPE_MS);
    }

    private void bind(KeyMap<Binding> keys, String widget, Capability key) {
        String sequence = KeyMap.key(terminal, key);
        if (sequence != null) {
            keys.bind(new Reference(widget), sequence);
        }
    }

    /** The next entry. */
    String read() {
        try {
            return readLine(prompt);
        } catch (UserInterruptException dropped) {
            forgetBegun();
            throw dropped;
        }
    }

    /** JLine has made a display of its own for the line that it is about to read. */
    private boolean begin() {
        display = new EntryDisplay(terminal, size);
        return true;
    }

    /** Of keys that are begun with Escape JLine keeps the beginning, and would have the next entry's first letter for the rest. */
    private void forgetBegun() {
        String begun = bindingReader.getCurrentBuffer();
        if (!begun.isEmpty()) {
            KeyMap<Boolean> any = new KeyMap<>();
            any.bind(true, begun);
            bindingReader.readBinding(any, null, false);
        }
    }

    /** A line that has been typed ahead, and was read to see whether it belongs to the entry: the script asks for it now. */
    String takeLine() {
        return burst.takeLine();
    }

    @Override
    protected String finish(String text) {
        return super.finish(text.stripTrailing());
    }

    /** The next key. One that came after Ctrl-C, and is seen before it, belongs to the next entry. */
    @Override
    protected <T> T doReadBinding(KeyMap<T> keys, KeyMap<T> local) {
        T binding = super.doReadBinding(keys, local);
        if (binding != null) {
            burst.hasRead(getLastBinding());
        }
        if (Thread.interrupted()) {
            runMacro(getLastBinding());
            throw new UserInterruptException(buf.toString());
        }
        return binding;
    }

    // ---- Enter

    /** Runs the entry if it is whole, and begins another line of it otherwise. */
    private boolean enter() {
        String text = buf.toString();
        boolean isLastLine = text.indexOf('\n', buf.cursor()) < 0;
        if (text.isBlank() || CommandLine.isOne(text) || isRecalled(text) || isLastLine && isWhole(text) && !goesOn(text)) {
            buf.cursor(buf.length());
            return acceptLine();
        }
        return newLine();
    }

    /** Whether an empty line of what has been pasted stands in the midst of the entry. */
    private boolean goesOn(String text) {
        return text.endsWith("\n") && burst.goesOn();
    }

    /** An entry that was whole before, and has not been changed. */
    private boolean isRecalled(String text) {
        return history.index() <= history.last() && text.equals(history.get(history.index()));
    }

    private boolean show(Optional<String> entry) {
        entry.ifPresent(text -> {
            buf.clear();
            buf.write(text);
        });
        return entry.isPresent();
    }

    private static boolean isWhole(String text) {
        int line = text.lastIndexOf('\n') + 1;
        return EntryState.of(text.substring(line).isBlank() ? text.substring(0, line) : text) instanceof EntryState.Complete;
    }

    /** Begins a line: one that a person types is indented, one that is pasted comes with blanks of its own. */
    private boolean newLine() {
        String before = buf.upToCursor();
        buf.write("\n" + burst.line().orElseGet(() -> " ".repeat(indentation(before))));
        return true;
    }

    private static int indentation(String before) {
        return switch (EntryState.of(before)) {
            case EntryState.Complete _                    -> indentationOfLastLine(before);
            case EntryState.MayGoOn(int columns)          -> columns;
            case EntryState.Incomplete(int columns, _)    -> columns;
        };
    }

    private static int indentationOfLastLine(String text) {
        String line = text.substring(text.lastIndexOf('\n') + 1);
        return line.length() - line.stripLeading().length();
    }

    // ---- blanks

    /** How many blanks are between the beginning of the line and the cursor, if there is nothing else. */
    private int blanksBefore() {
        String before = buf.upToCursor();
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return line.isBlank() ? line.length() : 0;
    }

    /** Takes a character away, or what one step of indentation has put there. */
    private boolean back() {
        int blanks = blanksBefore();
        return buf.backspace(blanks > 0 ? (blanks - 1) % INDENTATION + 1 : 1) > 0;
    }

    // ---- Tab

    private boolean complete() {
        String before = buf.upToCursor();
        if (before.indexOf('\n') >= 0 && before.substring(before.lastIndexOf('\n')).isBlank()) {
            buf.write(" ".repeat(INDENTATION - blanksBefore() % INDENTATION));
            return true;
        }
        Completions found = completions();
        if (found.candidates().isEmpty()) {
            return false;
        }
        if (found.candidates().size() == 1) {
            replace(found.from(), found.candidates().getFirst().text());
            return true;
        }
        String common = common(found.candidates());
        if (common.startsWith(buf.substring(found.from(), buf.cursor()))) {
            replace(found.from(), common);
        }
        try {
            choose(found);
        } finally {
            post = null;
        }
        return true;
    }

    private Completions completions() {
        try {
            return Completing.at(buf.toString(), buf.cursor(), conversation);
        } catch (RuntimeException | StackOverflowError _) {
            // A mistake in what is only a help must not end the session.
            return new Completions(buf.cursor(), buf.cursor(), List.of());
        }
    }

    private void replace(int from, String text) {
        buf.backspace(buf.cursor() - from);
        buf.write(text);
    }

    private static String common(List<Candidate> candidates) {
        String common = candidates.getFirst().text();
        for (Candidate candidate : candidates) {
            int same = 0;
            while (same < Math.min(common.length(), candidate.text().length()) && common.charAt(same) == candidate.text().charAt(same)) {
                same++;
            }
            common = common.substring(0, same);
        }
        return common;
    }

    /** Shows the candidates and lets the user choose one; typing goes on with fewer of them. */
    private void choose(Completions found) {
        CompletionMenu menu = new CompletionMenu(found.candidates());
        int from = found.from();
        String typed = buf.substring(from, buf.cursor());
        below(() -> menu.shown(size.getColumns(), size.getRows()));
        while (true) {
            redisplay();
            String key = readBinding(getKeys(), menuKeys) instanceof Reference binding ? binding.name() : "";
            switch (key) {
                case NEXT     -> replace(from, menu.move(1).text());
                case PREVIOUS -> replace(from, menu.move(-1).text());
                case CANCEL   -> {
                    if (!isSplit()) {
                        replace(from, typed);
                        return;
                    }
                }
                default       -> {
                    boolean isTaken = key.equals(TAKE) && menu.isChosen();
                    boolean isMore = !menu.isChosen() && (key.equals(LineReader.SELF_INSERT) || key.equals(BACK) && buf.cursor() > from);
                    if (!isMore) {
                        if (!isTaken) {
                            runMacro(getLastBinding());
                        }
                        return;
                    }
                    callWidget(key);
                    Completions fewer = completions();
                    if (fewer.candidates().isEmpty() || fewer.from() != from) {
                        return;
                    }
                    typed = buf.substring(from, buf.cursor());
                    menu.narrow(fewer.candidates());
                }
            }
        }
    }

    /** Whether what seemed to be the Escape key is the beginning of another key, the rest of which is late; it is read again, as a whole. */
    private boolean isSplit() {
        String late = getLastBinding().equals(KeyMap.esc()) ? burst.takeWaiting() : "";
        boolean isSplit = late.startsWith("[") || late.startsWith("O");
        runMacro(isSplit ? KeyMap.esc() + late : late);
        return isSplit;
    }

    /** Shows something below the entry, until {@code post} is taken away. */
    private void below(Supplier<AttributedString> shown) {
        post = isColoured ? shown : () -> Theme.withoutColours(shown.get());
    }

    // ---- the type at the cursor

    private boolean describe() {
        AttributedString shown = description();
        below(() -> shown);
        try {
            redisplay();
            readBinding(getKeys());
        } finally {
            post = null;
        }
        runMacro(getLastBinding());
        return true;
    }

    private AttributedString description() {
        try {
            return conversation.dialogue().describe(buf.toString(), buf.cursor()).map(EntryReader::shown)
                    .orElseGet(() -> new AttributedString("  nothing here has a type", Theme.QUIET));
        } catch (RuntimeException | StackOverflowError _) {
            return new AttributedString("  its type is not known", Theme.QUIET);
        }
    }

    private static AttributedString shown(Described described) {
        AttributedStringBuilder text = new AttributedStringBuilder().append("  ").styled(AttributedStyle.BOLD, described.name());
        if (!described.type().isEmpty()) {
            text.append(": ").append(Theme.coloured(described.type()));
        }
        if (!described.doc().isEmpty()) {
            text.append("\n  ").styled(Theme.QUIET, described.doc());
        }
        return text.toAttributedString();
    }
}
