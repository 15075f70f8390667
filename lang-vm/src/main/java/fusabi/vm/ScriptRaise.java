package fusabi.vm;

import fusabi.host.Unwind;

/** A script exception on its way through Java frames. The exception's word is the interpreter's {@code raised}; there is one signal an interpreter. */
final class ScriptRaise extends Unwind {

    private static final long serialVersionUID = 1;

    ScriptRaise() {
        super("a script exception");
    }
}
