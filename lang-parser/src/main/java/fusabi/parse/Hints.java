package fusabi.parse;

import fusabi.source.Diagnostic;
import fusabi.source.Habits;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RuleContext;

/** What to try, for mistakes that people make when they come from other languages or from older F#. */
final class Hints {

    private Hints() {}

    static Diagnostic add(Diagnostic diagnostic, Token token, Token before, ParserRuleContext context) {
        String hint = isForName(token, before)
                ? "`" + token.getText() + "` is a keyword. As a name it stands between double back-quotes: ``" + token.getText() + "``."
                : hint(token, before, context);
        return Habits.noting(hint.isEmpty() ? diagnostic : diagnostic.noting(hint));
    }

    /** Whether a keyword stands where a new name is due, and is none of those that people put there for what they mean. */
    private static boolean isForName(Token token, Token before) {
        return before != null && Words.isKeyword(token.getText()) && switch (before.getType()) {
            case FusabiLexer.LAYOUT_LET, FusabiLexer.LAYOUT_FUN, FusabiLexer.FOR, FusabiLexer.MODULE -> switch (token.getType()) {
                case FusabiLexer.MUTABLE, FusabiLexer.INLINE, FusabiLexer.PRIVATE, FusabiLexer.PUBLIC, FusabiLexer.INTERNAL,
                        FusabiLexer.REC,
                        FusabiLexer.STATIC, FusabiLexer.TYPE, FusabiLexer.CONST -> false;
                default -> true;
            };
            default -> false;
        };
    }

    private static String hint(Token token, Token before, ParserRuleContext context) {
        return switch (token.getType()) {
            case FusabiLexer.MUTABLE -> "`mutable` stands between `let` and the name: `let mutable x = 1`.";
            case FusabiLexer.INLINE -> "The order is `let inline private f x = …`.";
            case FusabiLexer.PRIVATE, FusabiLexer.PUBLIC, FusabiLexer.INTERNAL -> "An access word stands right before the name.";
            case FusabiLexer.REC -> "`rec` stands right after `let`.";
            case FusabiLexer.MEMBER, FusabiLexer.OVERRIDE, FusabiLexer.DEFAULT, FusabiLexer.STATIC, FusabiLexer.ABSTRACT,
                    FusabiLexer.INHERIT ->
                isInside(context, FusabiParser.TypeBodyContext.class)
                        ? "Members stand below the type's fields or cases, at their indentation."
                        : "Members stand in the body of a type.";
            case FusabiLexer.TYPE, FusabiLexer.MODULE, FusabiLexer.OPEN, FusabiLexer.EXCEPTION, FusabiLexer.NAMESPACE ->
                "`" + token.shown() + "` stands at the top of a file or module, not inside an expression.";
            case FusabiLexer.ARROW -> "`->` belongs to `fun`, `match` rules and types.";
            case FusabiLexer.EQUALS -> equals(context);
            case FusabiLexer.COLON -> context instanceof FusabiParser.ClauseContext ? "A rule is written `| pattern -> value`." : "";
            case FusabiLexer.RIGHT_PAREN -> before != null && before.getText().equals("*") ? "`*)` ends a comment, which begins with `(*`." : "";
            case FusabiLexer.COMMA -> isInside(context, FusabiParser.RecordTypeContext.class)
                    || isInside(context, FusabiParser.BracesContext.class)
                    ? "Fields are separated by `;` or new lines." : "";
            case FusabiLexer.LEFT_BRACE -> isInside(context, FusabiParser.TypeDefinitionContext.class)
                    ? "A type's body follows `=`: `type T = { … }`." : "";
            case FusabiLexer.BAR -> before != null && before.is(FusabiLexer.ARROW) ? "Every rule needs a value after its `->`." : "";
            case FusabiLexer.IF -> isInside(context, FusabiParser.ClauseContext.class)
                    ? "A condition on a rule is written with `when`." : "";
            case FusabiLexer.INFIX_OPERATOR -> switch (token.getText()) {
                case "=>" -> "Rules and lambdas have `->`.";
                default -> "";
            };
            case FusabiLexer.COLON_EQUALS -> "`let` has `=`; `<-` assigns, and `:=` fills a `ref` cell.";
            case FusabiLexer.AMPERSAND_AMPERSAND -> isInside(context, FusabiParser.ClauseContext.class)
                    ? "Two patterns at once are written `a & b`; a condition follows `when`." : "";
            case FusabiLexer.BAR_BAR -> isInside(context, FusabiParser.ClauseContext.class)
                    ? "Alternative patterns are written `a | b`." : "";
            case FusabiLexer.CLASS, FusabiLexer.STRUCT, FusabiLexer.INTERFACE, FusabiLexer.LAYOUT_INTERFACE ->
                "A type is declared with `type`: `type Name(…) = …`.";
            case FusabiLexer.VAL -> "`val` declares a field of a class; signature files are not part of Fusabi.";
            case FusabiLexer.AND -> isInside(context, FusabiParser.BindingContext.class) ? "The operator is written `&&`." : "";
            case FusabiLexer.CONST -> "A constant is a `let` with the attribute `[<Literal>]`.";
            case FusabiLexer.QUESTION -> "An optional value has the type `int option`.";
            case FusabiLexer.HASH -> "A comment begins with `//`.";
            case FusabiLexer.END, FusabiLexer.DONE -> "Indentation ends a block; no word is needed.";
            case FusabiLexer.ELSE, FusabiLexer.ELIF -> "It belongs to an `if … then` above it, at the same indentation.";
            case FusabiLexer.WITH -> before != null && before.is(FusabiLexer.IDENTIFIER)
                    ? "A changed copy of a record is written `{ record with Field = value }`." : "";
            default -> "";
        };
    }

    private static String equals(ParserRuleContext context) {
        if (context instanceof FusabiParser.OperandContext operand && operand.LAYOUT_FUN() != null) {
            return "A function with a name is declared with `let`: `let f x = …`; `fun` has none: `fun x -> …`.";
        }
        return isInside(context, FusabiParser.TypeDefinitionContext.class) || isInside(context, FusabiParser.PatternContext.class)
                || isInside(context, FusabiParser.LoopPatternContext.class)
                || isInside(context, FusabiParser.BindingContext.class) ? "" : "Assignment is written `x <- value`.";
    }

    static boolean isInside(RuleContext context, Class<? extends RuleContext> rule) {
        for (RuleContext at = context; at != null; at = at.parent) {
            if (rule.isInstance(at)) {
                return true;
            }
        }
        return false;
    }
}
