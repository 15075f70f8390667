/** The languages people would pick instead, and outside yardsticks. {@link fusabi.benchmarks.peers.Peers} lists them. */
package fusabi.benchmarks.peers;
