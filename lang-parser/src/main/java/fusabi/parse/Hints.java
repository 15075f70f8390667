package fusabi.parse;

import fusabi.source.Diagnostic;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RuleContext;

/** What to try, for mistakes that people make when they come from other languages or from older F#. */
final class Hints {

    private Hints() {}

    static Diagnostic add(Diagnostic diagnostic, Token token, Token before, ParserRuleContext context) {
        String hint = hint(token, before, context);
        return hint.isEmpty() ? diagnostic : diagnostic.noting(hint);
    }

    private static String hint(Token token, Token before, ParserRuleContext context) {
        return switch (token.getType()) {
            case FusabiLexer.MUTABLE -> "`mutable` stands between `let` and the name: `let mutable x = 1`.";
            case FusabiLexer.INLINE -> "The order is `let inline private f x = …`.";
            case FusabiLexer.PRIVATE, FusabiLexer.PUBLIC, FusabiLexer.INTERNAL -> "An access word stands right before the name.";
            case FusabiLexer.REC -> "`rec` stands right after `let`.";
            case FusabiLexer.MEMBER, FusabiLexer.OVERRIDE, FusabiLexer.DEFAULT, FusabiLexer.STATIC, FusabiLexer.ABSTRACT, FusabiLexer.INHERIT ->
                isInside(context, FusabiParser.TypeBodyContext.class) ? "Members stand below the type's fields or cases, at their indentation."
                        : "Members stand in the body of a type.";
            case FusabiLexer.TYPE, FusabiLexer.MODULE, FusabiLexer.OPEN, FusabiLexer.EXCEPTION, FusabiLexer.NAMESPACE ->
                "`" + token.shown() + "` stands at the top of a file or module, not inside an expression.";
            case FusabiLexer.ARROW -> "`->` belongs to `fun`, `match` rules and types.";
            case FusabiLexer.EQUALS -> isInside(context, FusabiParser.TypeDefinitionContext.class) ? "" : "Assignment is written `x <- value`.";
            case FusabiLexer.COMMA -> isInside(context, FusabiParser.RecordTypeContext.class) || isInside(context, FusabiParser.BracesContext.class)
                    ? "Fields are separated by `;` or new lines." : "";
            case FusabiLexer.LEFT_BRACE -> isInside(context, FusabiParser.TypeDefinitionContext.class)
                    ? "A type's body follows `=`: `type T = { … }`." : "";
            case FusabiLexer.BAR -> before != null && before.is(FusabiLexer.ARROW) ? "Every rule needs a value after its `->`." : "";
            case FusabiLexer.IF -> isInside(context, FusabiParser.ClauseContext.class) ? "A condition on a rule is written with `when`." : "";
            case FusabiLexer.END, FusabiLexer.DONE -> "Indentation ends a block; no word is needed.";
            case FusabiLexer.ELSE, FusabiLexer.ELIF -> "It belongs to an `if … then` above it, at the same indentation.";
            case FusabiLexer.WITH -> before != null && before.is(FusabiLexer.IDENTIFIER)
                    ? "A changed copy of a record is written `{ record with Field = value }`." : "";
            default -> "";
        };
    }

    private static boolean isInside(RuleContext context, Class<? extends RuleContext> rule) {
        for (RuleContext at = context; at != null; at = at.parent) {
            if (rule.isInstance(at)) {
                return true;
            }
        }
        return false;
    }
}
