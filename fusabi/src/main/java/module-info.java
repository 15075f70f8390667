/** The front door for embedders. */
module fusabi {
    requires transitive fusabi.parser;
    requires transitive fusabi.vm;
    requires transitive fusabi.compiler;
    requires transitive fusabi.stdlib;
    requires transitive java.scripting;
    requires jdk.jfr;

    exports fusabi;
    exports fusabi.scripting;
    exports fusabi.tooling;

    provides javax.script.ScriptEngineFactory with fusabi.scripting.FusabiScriptEngineFactory;
}
