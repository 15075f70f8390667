package fusabi.check;
import fusabi.core.CoreProgram;
import fusabi.resolve.Environment;
import fusabi.source.Outcome;
import fusabi.syntax.SyntaxTree;
import java.util.List;
/** x. */
public final class Checker {
    private Checker() {}
    /** x. */
    public static Outcome<CoreProgram> check(String name, List<SyntaxTree> trees, Environment environment) { throw new IllegalStateException(); }
    /** x. */
    public static Outcome<CoreProgram> checkLibrary(String name, List<SyntaxTree> trees, Environment environment) { throw new IllegalStateException(); }
}
