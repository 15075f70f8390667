package fusabi.border;

import fusabi.host.HostObject;

/** A Java object in the script's heap, which sees nothing of it but that it is the same. */
record HostReference(Object target, String typeSymbol) implements HostObject {

    @Override
    public boolean equals(Object other) {
        return other instanceof HostReference(var object, _) && object == target;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(target);
    }
}
