package fusabi.repl;

/** How the command line ends; {@code fus --help} lists them. */
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
    /** Nobody reads the output any more; what a program that SIGPIPE ends leaves behind. */
    static final int CLOSED_PIPE = 141;

    private ExitCode() {}
}
