/** What runs the programs: Java, Fusabi, and by the adapters of {@code benchmarks/peers} other languages. Read {@code Contender} first. */
package fusabi.benchmarks.contenders;
