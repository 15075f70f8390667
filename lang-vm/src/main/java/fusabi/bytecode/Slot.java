package fusabi.bytecode;

/** An operand as one instruction has it: its role, and the kind of word that is read or written there. */
sealed interface Slot permits Operand, Slot.OfKind {

    Slot WRITES_INT = new OfKind(Operand.WRITES, WordKind.INT);
    Slot WRITES_FLOAT = new OfKind(Operand.WRITES, WordKind.FLOAT);
    Slot WRITES_BOOL = new OfKind(Operand.WRITES, WordKind.BOOL);
    Slot WRITES_PLAIN = new OfKind(Operand.WRITES, WordKind.PLAIN);
    Slot WRITES_INT64 = new OfKind(Operand.WRITES, WordKind.INT64);
    Slot WRITES_REFERENCE = new OfKind(Operand.WRITES, WordKind.REFERENCE);
    Slot READS_INT = new OfKind(Operand.READS, WordKind.INT);
    Slot READS_FLOAT = new OfKind(Operand.READS, WordKind.FLOAT);
    Slot READS_BOOL = new OfKind(Operand.READS, WordKind.BOOL);
    Slot READS_INT64 = new OfKind(Operand.READS, WordKind.INT64);
    /** Not a number or a bool: an object, a Java object, a function, null, a case without fields. */
    Slot READS_REFERENCE = new OfKind(Operand.READS, WordKind.REFERENCE);

    Operand role();

    WordKind kind();

    /** An operand that reads or writes words of one kind only. */
    record OfKind(Operand role, WordKind kind) implements Slot {}
}
