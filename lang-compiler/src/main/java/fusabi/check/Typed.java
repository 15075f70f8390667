package fusabi.check;

import fusabi.source.Span;
import fusabi.types.Type;

/** An expression that has been checked. */
record Typed(Code code, Type type, Span span) {}
