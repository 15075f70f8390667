package fusabi.capability;

import fusabi.http.Client;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Any host, or some. */
record AnyHost(Set<String> hosts) implements Network {

    AnyHost {
        hosts = Set.copyOf(hosts);
    }

    @Override
    public Response send(String method, URI address, Optional<String> body) throws IOException {
        return send(method, address, body, Integer.MAX_VALUE);
    }

    @Override
    public Response send(String method, URI address, Optional<String> body, long most) throws IOException {
        if (!hosts.isEmpty() && !hosts.contains(address.getHost())) {
            throw new AccessRefused("Speaking to '" + address.getHost() + "' is not allowed. To allow it: --allow-net=" + address.getHost());
        }
        return Client.instance().send(method, address, body, most);
    }
}
