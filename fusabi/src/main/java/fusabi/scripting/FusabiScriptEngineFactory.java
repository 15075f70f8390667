package fusabi.scripting;

import fusabi.Engine;
import fusabi.RunOptions;
import java.util.List;
import java.util.stream.Collectors;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;

/** What {@link javax.script.ScriptEngineManager} finds: the engines called {@code fusabi}, {@code fsx} and {@code F#}. */
public final class FusabiScriptEngineFactory implements ScriptEngineFactory {

    private static final String NAME = "Fusabi";
    private static final String LANGUAGE = "F#";
    private static final String LANGUAGE_VERSION = "9.0";
    private static final String UNKNOWN = "development";

    /** As {@link java.util.ServiceLoader} does. */
    public FusabiScriptEngineFactory() {}

    @Override
    public String getEngineName() {
        return NAME;
    }

    @Override
    public String getEngineVersion() {
        String version = FusabiScriptEngineFactory.class.getPackage().getImplementationVersion();
        return version == null ? UNKNOWN : version;
    }

    @Override
    public List<String> getExtensions() {
        return List.of("fsx", "fsscript");
    }

    @Override
    public List<String> getMimeTypes() {
        return List.of("text/x-fsharp", "application/x-fsharp");
    }

    @Override
    public List<String> getNames() {
        return List.of("fusabi", "Fusabi", "fsx", "F#", "fsharp");
    }

    @Override
    public String getLanguageName() {
        return LANGUAGE;
    }

    @Override
    public String getLanguageVersion() {
        return LANGUAGE_VERSION;
    }

    @Override
    public Object getParameter(String key) {
        return switch (key) {
            case ScriptEngine.ENGINE -> getEngineName();
            case ScriptEngine.ENGINE_VERSION -> getEngineVersion();
            case ScriptEngine.LANGUAGE -> getLanguageName();
            case ScriptEngine.LANGUAGE_VERSION -> getLanguageVersion();
            case ScriptEngine.NAME -> getNames().getFirst();
            default -> null;
        };
    }

    @Override
    public String getMethodCallSyntax(String object, String method, String... arguments) {
        return object + "." + method + "(" + String.join(", ", arguments) + ")";
    }

    @Override
    public String getOutputStatement(String text) {
        return "printfn \"%s\" \"" + text.chars().mapToObj(FusabiScriptEngineFactory::escaped).collect(Collectors.joining()) + "\"";
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> Character.toString(character);
        };
    }

    @Override
    public String getProgram(String... statements) {
        return String.join("\n", statements) + "\n";
    }

    /** An engine with the standard library and the usual limits, which reaches nothing outside itself. */
    @Override
    public FusabiScriptEngine getScriptEngine() {
        return getScriptEngine(Engine.withStandardLibrary(), RunOptions.defaults());
    }

    /** An engine with the modules and the sandbox of a host. Input and output are those of the script context. */
    public FusabiScriptEngine getScriptEngine(Engine engine, RunOptions options) {
        return new FusabiScriptEngine(this, engine, options);
    }
}
