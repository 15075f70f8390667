/** The script library and the front door for embedders. */
module fusabi.stdlib {
    requires transitive fusabi.parser;
    requires transitive fusabi.vm;
    requires transitive fusabi.compiler;

    requires java.net.http;

    exports fusabi;
    exports fusabi.capability;
}
