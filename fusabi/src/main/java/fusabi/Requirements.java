package fusabi;

import fusabi.capability.Capability;
import fusabi.stdlib.StandardLibrary;
import fusabi.vm.Image;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a program can reach outside itself, at most: known from its code, before it runs.
 *
 * @param functions    the host's functions, by name
 * @param capabilities what of the library needs the host's leave
 */
public record Requirements(List<Function> functions, Set<Capability> capabilities) {

    private static final String HOST = "host:";

    /**
     * A function of the host.
     *
     * @param name with its module, dotted
     * @param type as F# writes it
     */
    public record Function(String name, String type) {

        @Override
        public String toString() {
            return name + " : " + type;
        }
    }

    public Requirements {
        functions = List.copyOf(functions);
        capabilities = Set.copyOf(capabilities);
    }

    /** Of the chunk that was linked last. */
    static Requirements of(Image image) {
        Map<String, Capability> needs = StandardLibrary.instance().needs();
        List<Function> functions = new ArrayList<>();
        Set<Capability> capabilities = EnumSet.noneOf(Capability.class);
        for (String name : image.reachedNatives()) {
            if (name.startsWith(HOST)) {
                functions.add(new Function(name.substring(HOST.length()), image.nativeText(name).orElseThrow()));
            } else if (needs.containsKey(name)) {
                capabilities.add(needs.get(name));
            }
        }
        return new Requirements(functions, capabilities);
    }

    /** Whether it needs nothing: what it does depends on what it is given, and on nothing else. */
    public boolean isNothing() {
        return functions.isEmpty() && capabilities.isEmpty();
    }

    /** The functions that a sandbox does not allow of it: a program that needs such is refused when it is instantiated. */
    public List<Function> functionsNotIn(Sandbox sandbox) {
        return functions.stream().filter(function -> !sandbox.functions().allows(function.name())).toList();
    }

    /** What a sandbox does not grant of it: a program that needs such may be refused before it runs. */
    public Set<Capability> notIn(Sandbox sandbox) {
        Set<Capability> missing = EnumSet.noneOf(Capability.class);
        capabilities.stream().filter(each -> !sandbox.capabilities().grants(each)).forEach(missing::add);
        return missing;
    }
}
