/**
 * What an embedder and the library's natives implement and are given: {@link fusabi.host.NativeFunction}, {@link fusabi.host.NativeCall}; what scripts
 * wait for: {@link fusabi.host.Questions}.
 */
package fusabi.host;
