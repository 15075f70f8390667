/**
 * The languages of the JVM that people would pick instead: an adapter for each, found by {@link fusabi.benchmarks.contenders.Contenders} as a service.
 * Each compiles a program once and calls its function {@code run} afterwards, by what its documentation recommends for that.
 */
package fusabi.benchmarks.peers;
