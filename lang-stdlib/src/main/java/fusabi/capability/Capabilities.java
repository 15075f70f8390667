package fusabi.capability;

import fusabi.host.Services;

/**
 * What a host grants to a script. Immutable; each {@code with} gives another set.
 *
 * <p>Without a clock, time stands still but for what the script sleeps, which then takes no time; without random seeds {@code Random()} is refused,
 * {@code Random(seed)} is not.
 */
public final class Capabilities {

    private static final Capabilities NONE = new Capabilities(Services.none());

    private final Services services;

    private Capabilities(Services services) {
        this.services = services;
    }

    /** Nothing: what strangers' scripts get. */
    public static Capabilities none() {
        return NONE;
    }

    /** The date, the time, and waiting. */
    public Capabilities with(Clock clock) {
        return new Capabilities(services.with(Clock.class, clock));
    }

    /** Random numbers that differ from run to run. */
    public Capabilities with(Seeds seeds) {
        return new Capabilities(services.with(Seeds.class, seeds));
    }

    /** Files and folders. */
    public Capabilities with(FileAccess files) {
        return new Capabilities(services.with(FileAccess.class, files));
    }

    /** Environment variables. */
    public Capabilities with(Variables variables) {
        return new Capabilities(services.with(Variables.class, variables));
    }

    /** Other programs. */
    public Capabilities with(Processes processes) {
        return new Capabilities(services.with(Processes.class, processes));
    }

    /** The network. */
    public Capabilities with(Network network) {
        return new Capabilities(services.with(Network.class, network));
    }

    /** Whether something of this kind is granted; the console always is. */
    public boolean grants(Capability capability) {
        return switch (capability) {
            case CONSOLE -> true;
            case FILES -> services.find(FileAccess.class).isPresent();
            case CLOCK -> services.find(Clock.class).isPresent();
            case RANDOM -> services.find(Seeds.class).isPresent();
            case ENVIRONMENT -> services.find(Variables.class).isPresent();
            case PROCESSES -> services.find(Processes.class).isPresent();
            case NETWORK -> services.find(Network.class).isPresent();
        };
    }

    /** As the machine takes them. */
    public Services services() {
        return services;
    }
}
