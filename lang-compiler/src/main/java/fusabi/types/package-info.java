/** Types and their inference. */
package fusabi.types;
