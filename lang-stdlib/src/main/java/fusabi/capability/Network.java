package fusabi.capability;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** HTTP requests. */
@FunctionalInterface
public interface Network {

    /** What came back. */
    record Response(int status, String body) {}

    /**
     * Sends a request and waits for what comes back.
     *
     * @param body what to send, if anything
     * @throws AccessRefused when the script may not speak to that host
     * @throws IOException   when the host cannot be reached
     */
    Response send(String method, URI address, Optional<String> body) throws IOException;

    /**
     * As above, for a script that has room for some bytes only. What {@link #to} gives reads no more; a host's own implementation that does not say
     * otherwise gives what it gives.
     *
     * @throws TooMuchReceived when the body is longer
     */
    default Response send(String method, URI address, Optional<String> body, long most) throws IOException {
        return send(method, address, body);
    }

    /** Any host; with a set that is not empty, only those. */
    static Network to(Set<String> hosts) {
        return new AnyHost(hosts);
    }
}
