/** {@code ./benchmarks/run}: runs programs and contenders in turns, and says what came out. */
package fusabi.benchmarks.running;
