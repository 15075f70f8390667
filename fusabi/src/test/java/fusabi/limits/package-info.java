/** What limits promise, with the library and the compiler: exact fuel, stops at any point, stack traces. */
package fusabi.limits;
