package fusabi.http;

import fusabi.capability.Network.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Sends requests. A service, and nobody names the class that does it: {@code fus} has its classes loaded where those of {@code java.net.http} cannot be
 * seen, all but that one.
 */
public interface Client {

    /** Sends a request and waits for what comes back, of which no more than {@code most} bytes are read. */
    Response send(String method, URI address, Optional<String> body, long most) throws IOException;

    /** The one there is. */
    static Client instance() {
        return ServiceLoader.load(Client.class, Client.class.getClassLoader()).findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no " + Client.class.getName()));
    }
}
