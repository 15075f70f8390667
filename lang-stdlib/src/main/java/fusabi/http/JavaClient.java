package fusabi.http;

import fusabi.capability.Network.Response;
import fusabi.capability.TooMuchReceived;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Java's own. */
public final class JavaClient implements Client {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Override
    public Response send(String method, URI address, Optional<String> body, long most) throws IOException {
        // Redirections are not followed: they could lead to a host that is not allowed.
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(LIMIT).build()) {
            HttpRequest request = HttpRequest.newBuilder(address).timeout(LIMIT)
                    .method(method, body.map(HttpRequest.BodyPublishers::ofString).orElseGet(HttpRequest.BodyPublishers::noBody)).build();
            BodyHandler<String> limited = info -> new LimitedBody<>(BodyHandlers.ofString().apply(info), most);
            HttpResponse<String> response = client.send(request, limited);
            return new Response(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        } catch (IOException e) {
            throw e.getCause() instanceof TooMuchReceived tooMuch ? tooMuch : e;
        }
    }
}
