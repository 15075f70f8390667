/** Syntax tree to chunk. */
module fusabi.compiler {
    requires transitive fusabi.parser;
    requires transitive fusabi.vm;

    exports fusabi.check;
    exports fusabi.compile;
    exports fusabi.core;
    exports fusabi.emit;
    exports fusabi.match;
    exports fusabi.resolve;
    exports fusabi.types;
}
