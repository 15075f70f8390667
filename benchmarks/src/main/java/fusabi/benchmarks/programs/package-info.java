/**
 * The programs that are measured: {@code benchmarks/programs/NAME.fsx}, the same in other languages under the same name, and each one's twin in Java,
 * which is in this package. {@link fusabi.benchmarks.programs.Tasks} lists them.
 */
package fusabi.benchmarks.programs;
