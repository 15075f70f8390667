package fusabi.host;

/** A Java object in the side table that has a type of the script's world; all objects of one class have the same. */
public interface HostObject {

    /** The symbol of its type, as the library declares it. */
    String typeSymbol();
}
