/** The interpreter. */
package fusabi.vm;
