package fusabi.check;

import fusabi.source.Diagnostic;
import fusabi.syntax.Expression;
import fusabi.syntax.Pattern;
import fusabi.types.Type;
import java.util.ArrayList;
import java.util.List;

/** Rules of a match that test for a type although an earlier rule tests for one that it derives from: FS0026. */
final class TypeTestRules {

    private final Session session;
    private final List<Type> tested = new ArrayList<>();

    TypeTestRules(Session session) {
        this.session = session;
    }

    /** The next rule of the match. */
    void rule(Expression.Clause clause, Context context) {
        Pattern pattern = clause.pattern().unparenthesized();
        if (pattern instanceof Pattern.As(var left, Pattern.Named _, _)) {
            pattern = left.unparenthesized();
        }
        if (!(pattern instanceof Pattern.TypeTest(var written, _)) || session.isLibrary()) {
            return;
        }
        Type type = session.typeExpressions().check(written, context).resolved();
        for (Type earlier : tested) {
            if (earlier instanceof Type.Named named && !type.is(named.definition()) && session.hierarchy().derives(type, named.definition())) {
                session.report(Diagnostic.warning("FS0026", "this rule will never be matched", clause.pattern().span())
                        .noting("Every `" + type + "` is a `" + named + "`, which a rule above accepts."));
                return;
            }
        }
        if (clause.guard().isEmpty()) {
            tested.add(type);
        }
    }
}
