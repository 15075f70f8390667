/** The script library. */
package fusabi.stdlib;
