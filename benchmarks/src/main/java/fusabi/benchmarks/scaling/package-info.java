/** How time and memory grow with the input: {@link fusabi.benchmarks.scaling.Scales} lists what is measured. */
package fusabi.benchmarks.scaling;
