package fusabi.host;

/**
 * A Java object in the side table that wants to be told when the script does not need it any more: to close a file, to give back a connection.
 */
public interface Released {

    /**
     * Called once, on the thread that uses the instance: some time after a collection has found that the script does not reach the object, or when
     * the instance is closed. Words that the object holds mean nothing any more, and the instance must not be used in here. An exception goes to the
     * thread's uncaught-exception handler; the script does not see it.
     */
    void released();
}
