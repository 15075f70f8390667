package fusabi.capability;

/** A part of the world outside a script that its host may grant. */
public enum Capability {
    /** Standard output, error and input: what is written goes where the host says, so there is nothing to refuse. */
    CONSOLE,
    /** Files and folders. */
    FILES,
    /** The date and the time. */
    CLOCK,
    /** Random numbers that differ from run to run. */
    RANDOM,
    /** Environment variables. */
    ENVIRONMENT,
    /** Other programs. */
    PROCESSES,
    /** The network. */
    NETWORK
}
