/** The fus command. */
package fusabi.repl;
