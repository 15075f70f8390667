/** Benchmarks, each named for the question it answers. */
package fusabi.benchmarks;
