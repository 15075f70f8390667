/** The phases of the compiler, on one page. */
package fusabi.compile;
