/** The front door for embedders. */
package fusabi;
