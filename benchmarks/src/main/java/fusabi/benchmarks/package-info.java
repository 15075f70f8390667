/**
 * JMH benchmarks, each named for the question it answers.
 *
 * <p>The machine: {@code Dispatch}, {@code Calls}, {@code Closures}, {@code Allocation}, {@code Collector}, {@code Matching}, {@code Fibers}; the library:
 * {@code Strings}, {@code Collections}, {@code Library}; around it: {@code Checking} and {@code Loading}, {@code Border} for calls from and to Java,
 * {@code Instance}. {@link fusabi.benchmarks.MachineRatios} tells ratios to Java on one page.
 *
 * <p>Whole programs, in other languages too, are measured by {@code fusabi.benchmarks.running}.
 */
package fusabi.benchmarks;
