/** Tests of snapshots with whole programs. */
package fusabi.snapshot;
