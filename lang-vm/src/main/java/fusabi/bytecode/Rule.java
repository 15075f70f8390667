package fusabi.bytecode;

import java.util.Locale;

/** What the {@link Verifier} demands. */
public enum Rule {
    ENTRY("the entry is a function of the chunk without parameters and captures"),
    UNIQUE_SYMBOLS("no symbol is defined twice"),
    CONSTANT_FORM("a constant of bits is a number, a char, a bool, unit or null, and others are in their type's range"),
    TYPE_FORM("a type has as many cases and fields as its kind and the machine allow"),
    REFERENCE_SHAPE("a reference has a possible shape, and the shape of what it names in the same chunk"),
    SIGNATURE("a function's parameters and captures fit its frame, and its frame the machine's limit"),
    SIZE("a function is small enough to be verified"),
    OPCODE("every instruction has an opcode, and not that of the machine's own stubs"),
    UNUSED_OPERAND("operands that an instruction does not use are zero"),
    REGISTER("registers lie inside the frame"),
    WINDOW("a call window and its arguments lie inside the frame"),
    COUNT("a number of arguments is one that the machine can handle"),
    IMMEDIATE("a plain number is one that the instruction can mean"),
    ZERO_DIVISOR("a constant divisor is neither 0 nor -1"),
    TARGET("a jump leads into its function, and back only by an instruction that polls"),
    SWITCH("as many jumps as a switch can take follow it"),
    CONSTANT("a constant's index exists"),
    FUNCTION("a function reference's index exists"),
    DIRECT_CALL("a function that captures is called by its closure only"),
    LAYOUT("a layout reference's index exists"),
    TYPE("a type reference's index exists"),
    GLOBAL("a global reference's index exists"),
    NATIVE("a native reference's index exists"),
    SELECTOR("a selector's index exists"),
    ARITHMETIC("an arithmetic instruction names an operation and a number kind"),
    END("control does not run off the end of a function"),
    HANDLER("an exception range and its handler lie inside the function"),
    PLACE("places are in order and name a file of the chunk"),
    SAFEPOINT_ORDER("liveness maps are in order, at instructions that can have one"),
    SAFEPOINT_MISSING("an instruction where the machine may collect has a liveness map"),
    SAFEPOINT_REGISTER("a liveness map names registers of the frame, below the window of a call"),
    LIVE_UNASSIGNED("a register that a liveness map names has been written on every path"),
    READ_UNASSIGNED("a register is read only where every path has written it, and no safepoint since has let it go"),
    OPERAND_KIND("a register that an instruction takes for one kind of word is not known to hold another"),
    ARGUMENT_KIND("a direct call gives its function arguments of the kinds that it declares"),
    RESULT_KIND("a function returns words of the kind that it declares");

    private final String meaning;

    Rule(String meaning) {
        this.meaning = meaning;
    }

    /** What is demanded. */
    public String meaning() {
        return meaning;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
