package fusabi.scripting;

import fusabi.Session;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.script.Bindings;
import javax.script.ScriptContext;

/** Bindings as variables of the session, and back. */
final class Variables {
    /*
     * What a script has declared goes into the bindings as a Java value. As long as that very value is there, later scripts see the declaration itself,
     * with its F# type; when the host has put another, they see a variable.
     */

    /** Others, such as javax.script.filename, are no variables. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_]*");

    private final Session session;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Object> declared = new HashMap<>();

    Variables(Session session) {
        this.session = session;
    }

    /** Gives the session the variables of a context, and no others. */
    void take(ScriptContext context) {
        given.forEach(session::remove);
        given.clear();
        for (int scope : List.of(ScriptContext.GLOBAL_SCOPE, ScriptContext.ENGINE_SCOPE)) {
            Bindings bindings = context.getBindings(scope);
            if (bindings != null) {
                bindings.forEach(this::take);
            }
        }
    }

    private void take(String name, Object value) {
        boolean ours = session.declares(name) && declared.containsKey(name) && declared.get(name) == value;
        if (ours) {
            session.remove(name);
            given.remove(name);
        } else if (NAME.matcher(name).matches()) {
            session.set(name, value);
            given.add(name);
        }
    }

    /** Runs a script, and puts what it has declared and assigned into the bindings. */
    Object evaluate(Session.Step step, ScriptContext context) {
        try {
            Object result = step.run();
            Set<String> values = new LinkedHashSet<>(step.declaredValues());
            values.forEach(session::remove);
            given.removeAll(values);
            values.forEach(name -> declare(name, context));
            return result;
        } finally {
            session.mutableValues().stream().filter(name -> !given.contains(name)).forEach(name -> declare(name, context));
            given.forEach(name -> assign(name, context));
        }
    }

    private void declare(String name, ScriptContext context) {
        Object value = session.get(name);
        declared.put(name, value);
        context.setAttribute(name, value, ScriptContext.ENGINE_SCOPE);
    }

    private void assign(String name, ScriptContext context) {
        Object value = session.get(name);
        int scope = context.getAttributesScope(name);
        if (scope >= 0 && context.getAttribute(name, scope) != value) {
            context.setAttribute(name, value, scope);
        }
    }
}
