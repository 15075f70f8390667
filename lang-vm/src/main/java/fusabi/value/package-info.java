/** The words a running script is made of. */
package fusabi.value;
