package fusabi.capability;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
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

    /** Any host; with a set that is not empty, only those. */
    static Network to(Set<String> hosts) {
        Duration limit = Duration.ofSeconds(30);
        return (method, address, body) -> {
            if (!hosts.isEmpty() && !hosts.contains(address.getHost())) {
                throw new AccessRefused("Speaking to '" + address.getHost() + "' is not allowed. To allow it: --allow-net=" + address.getHost());
            }
            // Redirections are not followed: they could lead to a host that is not allowed.
            try (HttpClient client = HttpClient.newBuilder().connectTimeout(limit).build()) {
                HttpRequest request = HttpRequest.newBuilder(address).timeout(limit)
                        .method(method, body.map(HttpRequest.BodyPublishers::ofString).orElseGet(HttpRequest.BodyPublishers::noBody)).build();
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                return new Response(response.statusCode(), response.body());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (IllegalArgumentException e) {
                throw new IOException(e.getMessage(), e);
            }
        };
    }
}
