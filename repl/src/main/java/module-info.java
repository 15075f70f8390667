/** The fus command. */
@SuppressWarnings("requires-automatic")
module fusabi.repl {
    requires fusabi.compiler;
    requires fusabi;
    requires fusabi.stdlib;
    exports fusabi.repl to java.logging;
    requires info.picocli;
    requires org.jline;
    requires com.fasterxml.jackson.databind;
}
