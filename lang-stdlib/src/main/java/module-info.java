/** The script library and the front door for embedders. */
module fusabi.stdlib {
    requires transitive fusabi.parser;
    requires transitive fusabi.vm;
    requires transitive fusabi.compiler;

    exports fusabi;
}
