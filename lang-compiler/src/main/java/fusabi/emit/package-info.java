/** Typed core to bytecode. */
package fusabi.emit;
