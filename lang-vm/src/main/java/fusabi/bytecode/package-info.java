/** Instructions, the code made of them, and what may be said of it before it runs. */
package fusabi.bytecode;
