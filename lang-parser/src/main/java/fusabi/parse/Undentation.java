package fusabi.parse;

import fusabi.parse.Context.Kind;
import java.util.List;

/** How far to the left a new context may begin. */
final class Undentation {
    /*
     * The stack is walked from the top until a context says where the limit is. Some say nothing ("skipped"): the body of a lambda
     * or bracket may begin further left than the lambda, but not further than the `let` around it. After such a skip, sequences and
     * brackets are skipped as well, which is what `strict` being false means.
     */

    private final Context pushed;
    private final List<Context> stack;

    private Undentation(Context pushed, List<Context> stack) {
        this.pushed = pushed;
        this.stack = stack;
    }

    /** The context that {@code pushed} would be left of, or null when it may stand where it does. */
    static Context violatedBy(Context pushed, List<Context> stack) {
        return new Undentation(pushed, stack).violated();
    }

    private Context violated() {
        boolean strict = true;
        int i = stack.size() - 1;
        while (i >= 0) {
            Context top = stack.get(i);
            switch (top.kind) {
                case VANILLA -> i--;
                case SEQUENCE -> {
                    if (!strict) {
                        i--;
                    } else if (at(i - 1) != null && at(i - 1).isExpressionParen()) {
                        strict = false;
                        i -= 2;
                    } else {
                        return unless(top, 0);
                    }
                }
                case PAREN -> {
                    if (!strict) {
                        i--;
                    } else if (top.isExpressionParen()) {
                        strict = false;
                        i--;
                    } else if (is(i - 1, Kind.SEQUENCE) && (is(i - 2, Kind.TYPE) || is(i - 2, Kind.MODULE_BODY) && !at(i - 2).flag)) {
                        return unless(at(i - 2), 1);
                    } else {
                        return unless(top, 0);
                    }
                }
                case DO -> {
                    if (pushed.is(Kind.SEQUENCE) && is(i - 1, Kind.SEQUENCE) && (is(i - 2, Kind.TYPE) || is(i - 2, Kind.MODULE_BODY))) {
                        return unless(top, 1);
                    }
                    strict = false;
                    i--;
                }
                case WITH_AUGMENT -> {
                    if (pushed.is(Kind.SEQUENCE) && is(i - 1, Kind.TYPE)) {
                        return unless(at(i - 1), 1);
                    }
                    strict = false;
                    i--;
                }
                case MATCH -> {
                    return is(i - 1, Kind.SEQUENCE) && isParen(i - 2) ? unless(leftmost(top, at(i - 2)), 0) : unless(top, 0);
                }
                case CLAUSES -> {
                    if (is(i - 1, Kind.MATCH) && is(i - 2, Kind.SEQUENCE) && isParen(i - 3)) {
                        return unless(leftmost(top, at(i - 3)), 0);
                    }
                    return is(i - 1, Kind.TRY) || is(i - 1, Kind.MATCH) ? unless(at(i - 1), 0) : unless(top, 0);
                }
                case FUNCTION -> {
                    if (pushed.is(Kind.CLAUSES) && is(i - 1, Kind.SEQUENCE) && is(i - 2, Kind.LET)) {
                        return unless(at(i - 2), 0);
                    }
                    strict = false;
                    i--;
                }
                case FUN, THEN -> {
                    strict = false;
                    i--;
                }
                case ELSE -> {
                    if (pushed.is(Kind.SEQUENCE) && is(i - 1, Kind.IF)) {
                        return unless(at(i - 1), 0);
                    }
                    strict = false;
                    i--;
                }
                case IF -> {
                    return unless(top, pushed.is(Kind.IF) || pushed.is(Kind.THEN) || pushed.is(Kind.ELSE) ? 0 : 1);
                }
                case INTERFACE_HEAD, MEMBER_HEAD, EXCEPTION -> {
                    return unless(top, pushed.is(Kind.WITH_AUGMENT) ? 0 : 1);
                }
                case WITH_LET -> {
                    return is(i - 1, Kind.MEMBER_HEAD) ? unless(at(i - 1), 1) : unless(top, 1);
                }
                case LET, NAMESPACE_HEAD, MODULE_HEAD, MEMBER_BODY -> {
                    return unless(top, 1);
                }
                case MODULE_BODY -> {
                    return unless(top, top.flag ? 0 : 1);
                }
                case FOR, WHEN, WHILE, TYPE, NAMESPACE_BODY, TRY -> {
                    return unless(top, 0);
                }
            }
        }
        return null;
    }

    private Context unless(Context limit, int distance) {
        return pushed.column >= limit.column + distance ? null : limit;
    }

    private static Context leftmost(Context inner, Context outer) {
        return inner.column <= outer.column ? inner : outer;
    }

    private Context at(int i) {
        return i >= 0 ? stack.get(i) : null;
    }

    private boolean is(int i, Kind kind) {
        return i >= 0 && stack.get(i).kind == kind;
    }

    private boolean isParen(int i) {
        return is(i, Kind.PAREN) && (stack.get(i).tokenType == FusabiLexer.LEFT_PAREN || stack.get(i).tokenType == FusabiLexer.BEGIN);
    }
}
