/** Small programs that embed Fusabi. */
package fusabi.examples;
