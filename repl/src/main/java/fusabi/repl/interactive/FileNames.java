package fusabi.repl.interactive;

/** Names of files as they are written behind a command. */
final class FileNames {

    private FileNames() {}

    /** Without the quotes around it, and with the home folder where it begins with {@code ~}. */
    static String unquoted(String written) {
        boolean isQuoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
        String name = isQuoted ? written.substring(1, written.length() - 1) : written;
        return name.equals("~") || name.startsWith("~/") ? System.getProperty("user.home") + name.substring(1) : name;
    }
}
