/**
 * The programs that are measured: {@code benchmarks/programs/NAME.fsx}, the same in other languages under the same name, and each one's twin in Java,
 * which is in this package. {@link fusabi.benchmarks.programs.Tasks} lists them.
 *
 * <p>Whole numbers stay within 32 bits, so that they are the same in languages that have only doubles; fractions are printed with nine digits.
 */
package fusabi.benchmarks.programs;
