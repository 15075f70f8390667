/** Matches: what they miss, and how they are decided. */
package fusabi.match;
