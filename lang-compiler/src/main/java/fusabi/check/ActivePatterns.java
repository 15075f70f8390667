package fusabi.check;

import fusabi.core.Variable;
import fusabi.resolve.ActivePattern;
import fusabi.resolve.Item;
import fusabi.resolve.Scope;
import fusabi.resolve.Value;
import fusabi.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values whose names are active patterns. */
final class ActivePatterns {

    private ActivePatterns() {}

    static boolean isName(String name) {
        return name.length() > 2 && name.startsWith("|") && name.endsWith("|") && Character.isLetter(name.charAt(1));
    }

    static Optional<ActivePattern> of(Value value) {
        if (!isName(value.name())) {
            return Optional.empty();
        }
        return Optional.of(new ActivePattern(value, caseNames(value.name()), isPartial(value.name())));
    }

    /** The names between the bars. */
    static List<String> caseNames(String name) {
        List<String> cases = new ArrayList<>();
        for (String part : name.substring(1, name.length() - 1).split("\\|")) {
            if (!part.isBlank() && !part.trim().equals("_")) {
                cases.add(part.trim());
            }
        }
        return cases;
    }

    /** Whether a value may match none of the cases. */
    static boolean isPartial(String name) {
        return name.endsWith("|_|");
    }

    /** The scope with the cases as patterns. */
    static Scope define(Scope scope, ActivePattern active) {
        Scope result = scope;
        for (int i = 0; i < active.cases().size(); i++) {
            result = result.withPattern(active.cases().get(i), new Item.OfActiveCase(active, i));
        }
        return result;
    }

    /** Inside its own definition the cases build the answer. */
    static Context building(Context context, String name) {
        Value placeholder = Value.local(name, Type.ERRONEOUS, Variable.of(name));
        ActivePattern active = of(placeholder).orElseThrow();
        if (active.partial() || active.cases().size() < 2) {
            return context;
        }
        Context result = context;
        for (int i = 0; i < active.cases().size(); i++) {
            result = result.with(active.cases().get(i), new Item.OfActiveCase(active, i));
        }
        return result;
    }
}
