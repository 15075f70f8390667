package fusabi.syntax;

/** The access word before a name; {@link #PUBLIC} also when there is none. */
public enum Access { PUBLIC, INTERNAL, PRIVATE }
