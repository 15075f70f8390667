/** The script library. */
@SuppressWarnings("module")
module fusabi.stdlib {
    requires transitive fusabi.parser;
    requires transitive fusabi.vm;
    requires transitive fusabi.compiler;

    requires java.net.http;

    exports fusabi.capability;
    exports fusabi.stdlib to fusabi;

    uses fusabi.http.Client;
    provides fusabi.http.Client with fusabi.http.JavaClient;
}
