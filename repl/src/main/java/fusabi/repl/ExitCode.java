package fusabi.repl;

import fusabi.repl.Description.Row;

/** How the command line ends; the help lists them. */
final class ExitCode {

    static final int OK = 0;
    /** The script ended with an exception nobody handled. */
    static final int EXCEPTION = 1;
    /** The command was not understood, or its file cannot be read. */
    static final int USAGE = 2;
    /** The script does not compile. */
    static final int REFUSED = 3;
    /** The script was stopped by a limit: memory, stack, time. */
    static final int LIMIT = 4;
    /** A mistake of ours; the number is EX_SOFTWARE of sysexits.h. */
    static final int BUG = 70;
    /** The output cannot be written, because the disk is full say; EX_IOERR of sysexits.h. */
    static final int OUTPUT_FAILED = 74;
    /** Ctrl-C; what a program that SIGINT ends leaves behind. */
    static final int INTERRUPTED = 130;
    /** Nobody reads the output any more; what a program that SIGPIPE ends leaves behind. */
    static final int CLOSED_PIPE = 141;

    static final String SECTION = "Exit codes";
    static final Row WORKED = row(OK, "it worked");
    static final Row RAISED = row(EXCEPTION, "the script ended with an exception that nobody handled");
    static final Row MISUNDERSTOOD = row(USAGE, "the command was not understood, or a file cannot be read");
    static final Row IS_REFUSED = row(REFUSED, "the script does not compile, or a compiled one is refused");
    static final Row STOPPED = row(LIMIT, "the script was stopped by a limit: memory, stack, fuel, time, output");
    static final Row ANOTHER = new Row("other", "what the script gave to 'exit'");
    static final Row CTRL_C = row(INTERRUPTED, "Ctrl-C ended it");
    static final Row NO_READER = row(CLOSED_PIPE, "nobody reads the output any more, as in 'fus run ... | head -1'");

    private ExitCode() {}

    private static Row row(int code, String meaning) {
        return new Row(String.valueOf(code), meaning);
    }
}
