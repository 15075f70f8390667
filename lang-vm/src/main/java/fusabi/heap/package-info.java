/** The memory of a running script. */
package fusabi.heap;
