/**
 * Fusabi behind {@code javax.script}: {@code new ScriptEngineManager().getEngineByName("fusabi")}. Read {@link fusabi.scripting.FusabiScriptEngine}
 * first. Hosts that know their scripts' types are better served by {@link fusabi.Engine}.
 */
package fusabi.scripting;
