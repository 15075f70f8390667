/** What runs the programs: Java, Fusabi, and by their adapters in {@code fusabi.benchmarks.peers} other languages. Read {@code Contender} first. */
package fusabi.benchmarks.contenders;
