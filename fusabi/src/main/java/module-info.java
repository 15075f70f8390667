/** The front door for embedders. */
module fusabi {
    requires transitive fusabi.parser;
    requires transitive fusabi.vm;
    requires transitive fusabi.compiler;
    requires transitive fusabi.stdlib;

    exports fusabi;
}
