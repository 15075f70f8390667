/** The fus command. */
@SuppressWarnings("requires-automatic")
module fusabi.repl {
    requires fusabi.compiler;
    requires fusabi;
    requires fusabi.stdlib;
    requires info.picocli;
    requires org.jline;
    requires com.fasterxml.jackson.databind;

    opens fusabi.repl to info.picocli;
}
