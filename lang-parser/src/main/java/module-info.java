/** Text to syntax tree, with its diagnostics. */
@SuppressWarnings("requires-automatic")
module fusabi.parser {
    requires org.antlr.antlr4.runtime;

    exports fusabi.parse;
    exports fusabi.print;
    exports fusabi.source;
    exports fusabi.syntax;
}
