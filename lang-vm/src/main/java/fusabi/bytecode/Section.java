package fusabi.bytecode;

import java.util.Optional;

/** The parts of an {@link FzbFile}, in the order in which they stand in it; {@code docs/FZB.md} describes each. */
public enum Section {
    PROGRAM(1, "name and entry"),
    CONSTANTS(2, "numbers, texts, formats"),
    TYPES(3, "the types that are defined, and methods for types of others"),
    REFERENCES(4, "globals, and what code refers to by symbol"),
    CODE(5, "the functions"),
    INTERFACE(6, "what a host may ask for, with types and documentation"),
    IMPORTS(7, "the library that it was made with, and the functions that the host must have"),
    DEBUG(8, "names of files and functions, and the places of instructions"),
    LIBRARY(9, "the library itself"),
    SIGNATURE(10, "who vouches for it");

    private static final Section[] ALL = values();

    private final int number;
    private final String meaning;

    Section(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** What it is called in the file. */
    public int number() {
        return number;
    }

    /** What stands in it. */
    public String meaning() {
        return meaning;
    }

    static Optional<Section> of(int number) {
        return number >= 1 && number <= ALL.length ? Optional.of(ALL[number - 1]) : Optional.empty();
    }
}
