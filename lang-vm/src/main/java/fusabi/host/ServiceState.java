package fusabi.host;

/** A service that remembers something about the one instance it serves, which a snapshot keeps: time that passes only by waiting, say. */
public interface ServiceState {

    /** The name under which the state is written; no two services of an instance have the same. */
    String symbol();

    /** Writes what it remembers, which must not be words of the script. */
    void write(StateOutput output);

    /** Takes back what was written. */
    void read(StateInput input);
}
