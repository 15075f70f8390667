/**
 * Requests to other machines: what {@link fusabi.capability.Network} does when it is allowed. In: an address, out: what came back. Read
 * {@link fusabi.http.Client} first.
 */
package fusabi.http;
