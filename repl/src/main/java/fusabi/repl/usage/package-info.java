/**
 * What may be said on the command line. A {@link fusabi.repl.usage.Command} describes a command once; the reading of its words, its help and the
 * completion of shells all come from that description, so none of them can be behind the others.
 */
package fusabi.repl.usage;
