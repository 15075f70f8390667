package fusabi.vm;

/** Another thread uses the instance at this moment. */
public final class InstanceInUseException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    InstanceInUseException() {
        super("The instance is in use by another thread; one at a time may use it.");
    }
}
