package fusabi.tooling;

import fusabi.resolve.Environment;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Scope;
import fusabi.types.KnownTypes;
import fusabi.types.TypeDefinition;
import fusabi.types.TypePrinter;

/** Names of types as they are written where an environment's scripts stand: with as much of their module as is not open. */
record Naming(Scope scope, KnownTypes known) {

    static Naming in(Environment environment) {
        return new Naming(environment.initialScope(), environment.known());
    }

    Naming inside(ModuleContents module) {
        return new Naming(scope.open(module), known);
    }

    /** A printer of one signature. */
    TypePrinter printer() {
        return TypePrinter.forSignatures(this::name);
    }

    private String name(TypeDefinition definition) {
        String name = definition.displayName();
        String path = definition.enclosing();
        if (path.isEmpty() || !name.equals(definition.name()) || scope.types(name).contains(definition)) {
            return name;
        }
        int start = path.length();
        while (start > 0) {
            start = path.lastIndexOf('.', start - 1) + 1;
            String suffix = path.substring(start);
            if (leadsTo(suffix, path)) {
                return suffix + "." + name;
            }
            start--;
        }
        return name;
    }

    private boolean leadsTo(String written, String path) {
        String[] parts = written.split("\\.");
        for (ModuleContents module : scope.modules(parts[0])) {
            ModuleContents current = module;
            for (int i = 1; i < parts.length && current != null; i++) {
                current = current.modules().get(parts[i]);
            }
            if (current != null && current.path().equals(path)) {
                return true;
            }
        }
        return false;
    }
}
