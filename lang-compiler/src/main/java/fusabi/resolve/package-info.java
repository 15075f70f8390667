/** Names to what they stand for. */
package fusabi.resolve;
