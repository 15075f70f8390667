package fusabi.vm;

/** What a snapshot must keep to, on the way out and on the way in. */
public enum SnapshotRule {
    NOT_INSIDE_A_CALL("a snapshot is taken while no host or library function of the instance runs"),
    CODEC("every Java object that the script holds has a codec"),
    SIZE("a snapshot is smaller than 2 GiB"),
    MAGIC("a snapshot begins with FZS"),
    VERSION("the snapshot's format is one that this version of Fusabi reads"),
    CHECKSUM("the content has the checksum that was written with it"),
    IMAGE("a snapshot is restored with the program that it was taken of"),
    FORM("the parts follow each other in the format's order, and nothing follows them"),
    LIMIT("what was running fits the limits of the restored instance"),
    OBJECT_KIND("an object is of a known kind"),
    LAYOUT("an object's or case's layout exists, and cases without fields have none"),
    FUNCTION("a function's number exists, and a function that captures has a closure"),
    BOXED("a boxed number is of a kind that is boxed"),
    PARTIAL("a partial application holds a function and fewer arguments than it takes"),
    POINTER("a pointer leads to the beginning of an object"),
    WORD("a word is of a known form"),
    ENUM("an enum's value is of an enum type"),
    HANDLE("a handle is in use"),
    HANDLE_OBJECT("a handle's object is of a known kind and well-formed"),
    GLOBALS("there are as many globals as the program has"),
    IDENTITY("an object has one identity number at most, of those that have been given"),
    TRACE("a stack trace names instructions of the program"),
    FIBER("a fiber's state is one that it can be in, and those that wait for each other end in the one that runs"),
    FRAME("a stack begins with the machine's own frame; each other is at a call, or where its stack was suspended, and returns what that call needs"),
    FRAME_WORD("a register that is needed holds a word of the kind that the code relies on");

    private final String meaning;

    SnapshotRule(String meaning) {
        this.meaning = meaning;
    }

    /** The rule in words. */
    public String meaning() {
        return meaning;
    }
}
