/** Host and script call each other: to any depth, with exceptions, limits and cancellation, while the collector works. */
package fusabi.reentry;
