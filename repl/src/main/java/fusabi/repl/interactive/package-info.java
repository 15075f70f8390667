/**
 * The REPL: entries are read, run and answered until the user leaves. What the language knows of entries comes from {@code fusabi.tooling}; here are
 * the terminal, the commands that begin with a colon, the history and the screen. {@link fusabi.repl.interactive.Repl} begins; a
 * {@code Conversation} answers what is entered, whatever it was entered with: {@code TerminalLoop} is a terminal with an editor, {@code LineLoop} is
 * everything else.
 */
package fusabi.repl.interactive;
