package fusabi.parse;

import fusabi.parse.FusabiParser.FieldPatternBodyContext;
import fusabi.parse.FusabiParser.FieldPatternContext;
import fusabi.parse.FusabiParser.LoopPatternContext;
import fusabi.parse.FusabiParser.ParenthesizedPatternContext;
import fusabi.parse.FusabiParser.PatternAtomContext;
import fusabi.parse.FusabiParser.PatternContext;
import fusabi.parse.FusabiParser.PatternOperandContext;
import fusabi.parse.FusabiParser.PatternTypeContext;
import fusabi.parse.FusabiParser.TypedPatternContext;
import fusabi.source.Span;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Patterns. From loosest to tightest: {@code as}, {@code |}, {@code ,}, {@code :}, {@code &}, {@code ::}, a case with its arguments.
 */
final class PatternBuilder {

    private static final int OR = 1;
    private static final int TUPLE = 2;
    private static final int TYPE = 3;
    private static final int AND = 4;
    private static final int CONS = 5;

    private final TreeBuilder builder;

    PatternBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    // ---- runs of operands and operators

    /** The operands, operators and types of one pattern, read from left to right. */
    private final class Run {
        private final List<ParseTree> pieces;
        private int next;

        Run(List<ParseTree> pieces) {
            this.pieces = pieces;
        }

        private int operator() {
            return next < pieces.size() && pieces.get(next) instanceof TerminalNode node ? node.getSymbol().getType() : 0;
        }

        Pattern pattern() {
            Pattern left = from(operand(), OR);
            while (operator() == FusabiLexer.AS) {
                next++;
                Pattern right = operand();
                left = from(new Pattern.As(left, right, left.span().covering(right.span())), OR);
            }
            return left;
        }

        private Pattern operand() {
            if (next < pieces.size() && pieces.get(next) instanceof PatternOperandContext context) {
                next++;
                return PatternBuilder.this.operand(context);
            }
            if (next == 0) {
                // Only after `name =` can a pattern begin with an operator.
                TerminalNode first = (TerminalNode) pieces.getFirst();
                builder.error("FS0010", "unexpected `" + first.getText() + "`: a pattern is expected before it", builder.span(first));
                return new Pattern.Wildcard(builder.span(first));
            }
            TerminalNode before = (TerminalNode) pieces.get(next - 1);
            builder.error("FS3546", "a pattern is missing after `" + before.getText() + "`", builder.span(before));
            return new Pattern.Wildcard(builder.span(before));
        }

        /** Goes on with operators at least as tight as {@code level}; {@code left} is what stands before. */
        private Pattern from(Pattern left, int level) {
            Pattern result = left;
            while (next < pieces.size()) {
                if (pieces.get(next) instanceof PatternTypeContext type) {
                    if (level > TYPE) {
                        return result;
                    }
                    next++;
                    result = new Pattern.Annotated(result, builder.types.patternType(type),
                            result.span().covering(builder.span(type)));
                    continue;
                }
                switch (operator()) {
                    case FusabiLexer.BAR -> {
                        if (level > OR) {
                            return result;
                        }
                        next++;
                        Pattern right = from(operand(), TUPLE);
                        result = new Pattern.Or(result, right, result.span().covering(right.span()));
                    }
                    case FusabiLexer.COMMA -> {
                        if (level > TUPLE) {
                            return result;
                        }
                        List<Pattern> items = new ArrayList<>(List.of(result));
                        while (operator() == FusabiLexer.COMMA) {
                            next++;
                            items.add(from(operand(), TYPE));
                        }
                        result = new Pattern.Tuple(items, false, items.getFirst().span().covering(items.getLast().span()));
                    }
                    case FusabiLexer.AMPERSAND -> {
                        if (level > AND) {
                            return result;
                        }
                        List<Pattern> items = new ArrayList<>(List.of(result));
                        while (operator() == FusabiLexer.AMPERSAND) {
                            next++;
                            items.add(from(operand(), CONS));
                        }
                        result = new Pattern.And(items, items.getFirst().span().covering(items.getLast().span()));
                    }
                    case FusabiLexer.COLON_COLON -> {
                        next++;
                        Pattern right = from(operand(), CONS);
                        result = new Pattern.Cons(result, right, result.span().covering(right.span()));
                    }
                    default -> {
                        return result;
                    }
                }
            }
            return result;
        }
    }

    Pattern pattern(PatternContext context) {
        return run(pieces(context), context);
    }

    Pattern loopPattern(LoopPatternContext context) {
        return run(pieces(context), context);
    }

    /** Operands, types, and the operators between them. */
    private static List<ParseTree> pieces(ParserRuleContext context) {
        List<ParseTree> pieces = new ArrayList<>();
        for (ParseTree child : context.children) {
            pieces.add(child instanceof PatternOperandContext || child instanceof PatternTypeContext ? child : child.getChild(0));
        }
        return pieces;
    }

    private Pattern run(List<ParseTree> pieces, ParserRuleContext context) {
        if (pieces.size() == 1 && pieces.getFirst() instanceof PatternOperandContext only) {
            return operand(only);
        }
        Span span = builder.span(context);
        builder.enterChain(pieces.size() / 2 + 1, span);
        Run run = new Run(pieces);
        Pattern pattern = run.pattern();
        builder.leaveChain(pieces.size() / 2 + 1);
        return pattern;
    }

    private void addPieces(TypedPatternContext context, List<ParseTree> pieces) {
        pieces.add(context.patternOperand());
        if (context.patternType() != null) {
            pieces.add(context.patternType());
        }
    }

    // ---- brackets

    /** One element between brackets: its pieces, and the name before {@code =} when it has one. */
    private record Element(
            List<ParseTree> pieces, Map<Integer, List<FusabiParser.AttributesContext>> attributes, PatternOperandContext name, Token end) {}

    /** Splits what stands between brackets at semicolons; and at commas too when it is a list of {@code name = pattern}. */
    private List<Element> elements(ParenthesizedPatternContext context) {
        List<Element> result = new ArrayList<>();
        boolean named = hasFields(context);
        List<ParseTree> pieces = new ArrayList<>();
        Map<Integer, List<FusabiParser.AttributesContext>> attributes = new HashMap<>();
        int item = 0;
        PatternOperandContext name = null;
        for (ParseTree child : context.children) {
            if (child instanceof TypedPatternContext typed) {
                if (!typed.attributes().isEmpty()) {
                    attributes.put(item, typed.attributes());
                }
                addPieces(typed, pieces);
                continue;
            }
            FusabiParser.PatternJointContext joint = (FusabiParser.PatternJointContext) child;
            if (joint.EQUALS() != null) {
                if (pieces.size() == 1 && name == null) {
                    name = (PatternOperandContext) pieces.getFirst();
                    pieces = new ArrayList<>();
                } else {
                    builder.error("FS0010", "unexpected `=` in a pattern", builder.span(joint));
                }
            } else if (joint.SEMICOLON() != null || joint.SEPARATOR() != null || named && joint.patternOperator().COMMA() != null) {
                if (!pieces.isEmpty() || name != null) {
                    result.add(new Element(pieces, attributes, name, (Token) joint.getStart()));
                }
                pieces = new ArrayList<>();
                attributes = new HashMap<>();
                item = 0;
                name = null;
            } else {
                item += joint.patternOperator().COMMA() == null ? 0 : 1;
                pieces.add(joint.patternOperator().getChild(0));
            }
        }
        if (!pieces.isEmpty() || name != null) {
            result.add(new Element(pieces, attributes, name, null));
        }
        return result;
    }

    private static boolean hasFields(ParenthesizedPatternContext context) {
        for (FusabiParser.PatternJointContext joint : context.patternJoint()) {
            if (joint.EQUALS() != null) {
                return true;
            }
        }
        return false;
    }

    private Pattern element(Element element, ParserRuleContext context) {
        if (element.pieces().isEmpty()) {
            builder.error("FS3546", "a pattern is missing after `=`", builder.span(element.name()));
            return new Pattern.Wildcard(builder.span(element.name()));
        }
        Pattern pattern = run(element.pieces(), context);
        return attributed(element.attributes(), pattern);
    }

    /** Gives attributes to the items of a tuple before which they stand, or to the pattern itself. */
    private Pattern attributed(Map<Integer, List<FusabiParser.AttributesContext>> attributes, Pattern pattern) {
        if (attributes.isEmpty()) {
            return pattern;
        }
        if (pattern instanceof Pattern.Tuple(var items, var struct, var span)) {
            List<Pattern> changed = new ArrayList<>(items);
            attributes.forEach((index, contexts) -> {
                if (index < changed.size()) {
                    changed.set(index, attributed(contexts, changed.get(index)));
                }
            });
            return new Pattern.Tuple(changed, struct, span);
        }
        return attributes.containsKey(0) ? attributed(attributes.get(0), pattern) : pattern;
    }

    private Pattern attributed(List<FusabiParser.AttributesContext> contexts, Pattern pattern) {
        return new Pattern.Attributed(builder.bindings.attributes(contexts), pattern, pattern.span());
    }

    /** What stands between parentheses, as one pattern. */
    Pattern single(ParenthesizedPatternContext context) {
        List<Element> elements = elements(context);
        for (Element element : elements) {
            if (element.name() != null) {
                builder.error("FS0010", "unexpected `=` in a pattern: `name = pattern` is for the fields of a case",
                        builder.span(element.name()));
            }
        }
        if (elements.size() > 1) {
            builder.error("FS0010", "unexpected `;` in a pattern: a tuple has commas", builder.span(elements.getFirst().end()));
        }
        return element(elements.getFirst(), context);
    }

    private List<Pattern> several(ParenthesizedPatternContext context) {
        if (context == null) {
            return List.of();
        }
        List<Pattern> result = new ArrayList<>();
        for (Element element : elements(context)) {
            if (element.name() != null) {
                builder.error("FS0010", "unexpected `=` in a pattern", builder.span(element.name()));
            }
            result.add(element(element, context));
        }
        return result;
    }

    // ---- operands

    private Pattern operand(PatternOperandContext context) {
        if (context.COLON_QUESTION() != null) {
            return new Pattern.TypeTest(builder.types.atom(context.typeAtom()), builder.span(context));
        }
        List<PatternAtomContext> atoms = context.patternAtom();
        PatternAtomContext first = atoms.getFirst();
        if (atoms.size() == 1) {
            return atom(first);
        }
        Optional<LongIdentifier> applied = applied(first);
        if (applied.isEmpty()) {
            builder.error("FS0010", "unexpected pattern after `" + builder.span(first).text()
                    + "`: only the name of a case can have patterns beside it", builder.span(atoms.get(1)));
            return atom(first);
        }
        builder.enter(1, builder.span(context));
        LongIdentifier name = applied.get();
        Span span = builder.span(context);
        if (atoms.size() == 2 && atoms.get(1).parenthesizedPattern() != null && atoms.get(1).LEFT_PAREN() != null
                && hasFields(atoms.get(1).parenthesizedPattern())) {
            List<Pattern.Field> fields = namedFields(atoms.get(1).parenthesizedPattern());
            builder.leave(1);
            return new Pattern.NamedFields(name, fields, span);
        }
        List<Pattern> arguments = new ArrayList<>();
        for (PatternAtomContext argument : atoms.subList(1, atoms.size())) {
            arguments.add(atom(argument));
        }
        builder.leave(1);
        return new Pattern.Named(name, arguments, span);
    }

    /** What can have patterns beside it: the name of a case, or of a function or operator in an argument of an active pattern. */
    private Optional<LongIdentifier> applied(PatternAtomContext atom) {
        if (atom.longIdentifier() != null) {
            return Optional.of(builder.longIdentifier(atom.longIdentifier()));
        }
        return atom.operatorName() != null || atom.PAREN_STAR_PAREN() != null
                ? Optional.of(((Pattern.Named) atom(atom)).name()) : Optional.empty();
    }

    private List<Pattern.Field> namedFields(ParenthesizedPatternContext context) {
        List<Pattern.Field> fields = new ArrayList<>();
        for (Element element : elements(context)) {
            if (element.name() == null) {
                builder.error("FS0010", "every field needs its name here: `name = pattern`",
                        builder.span((ParserRuleContext) element.pieces().getFirst()));
                continue;
            }
            Pattern name = operand(element.name());
            Pattern value = element(element, context);
            if (name instanceof Pattern.Named(var path, var arguments, _) && arguments.isEmpty()) {
                fields.add(new Pattern.Field(path, value));
            } else {
                builder.error("FS0010", "the name of a field is expected before `=`", name.span());
            }
        }
        return fields;
    }

    Pattern atom(PatternAtomContext context) {
        Span span = builder.span(context);
        builder.enter(1, span);
        Pattern pattern = atom(context, span);
        builder.leave(1);
        return pattern;
    }

    private Pattern atom(PatternAtomContext context, Span span) {
        if (context.longIdentifier() != null) {
            if (context.typeParameters() != null) {
                builder.error("FS0010", "unexpected type parameters in a pattern", builder.span(context.typeParameters()));
            }
            return new Pattern.Named(builder.longIdentifier(context.longIdentifier()), List.of(), span);
        }
        return switch (context.getStart().getType()) {
            case FusabiLexer.UNDERSCORE -> new Pattern.Wildcard(span);
            case FusabiLexer.PAREN_STAR_PAREN -> new Pattern.Named(LongIdentifier.of(new Identifier("*", span)), List.of(), span);
            case FusabiLexer.LEFT_PAREN -> {
                if (context.operatorName() != null) {
                    yield new Pattern.Named(LongIdentifier.of(builder.operatorName(context.operatorName())), List.of(), span);
                }
                yield context.parenthesizedPattern() == null ? new Pattern.Constant(new Literal.Unit(), span)
                        : new Pattern.Parenthesized(single(context.parenthesizedPattern()), span);
            }
            case FusabiLexer.STRUCT -> {
                Pattern inner = single(context.parenthesizedPattern());
                if (inner instanceof Pattern.Tuple(var items, _, _)) {
                    yield new Pattern.Tuple(items, true, span);
                }
                builder.error("FS0010", "`struct` before parentheses needs a tuple", span);
                yield inner;
            }
            case FusabiLexer.LEFT_BRACKET -> new Pattern.ListOf(several(context.parenthesizedPattern()), span);
            case FusabiLexer.LEFT_BRACKET_BAR -> new Pattern.ArrayOf(several(context.parenthesizedPattern()), span);
            case FusabiLexer.LEFT_BRACE, FusabiLexer.LEFT_BRACE_BAR -> {
                List<Pattern.Field> fields = new ArrayList<>();
                for (FieldPatternContext field : context.fieldPattern()) {
                    fields.add(field(field));
                }
                if (fields.isEmpty()) {
                    builder.error("FS0010", "a record pattern has at least one field", span);
                }
                yield new Pattern.Record(fields, span);
            }
            case FusabiLexer.QUESTION -> new Pattern.Optional(builder.identifier(context.identifier()), span);
            default -> new Pattern.Constant(builder.literal(context.literal()), span);
        };
    }

    private Pattern.Field field(FieldPatternContext context) {
        FieldPatternBodyContext body = context.fieldPatternBody();
        List<ParseTree> pieces = new ArrayList<>();
        for (ParseTree child : body.children) {
            if (child instanceof TypedPatternContext typed) {
                addPieces(typed, pieces);
            } else {
                pieces.add(child.getChild(0));
            }
        }
        return new Pattern.Field(builder.longIdentifier(context.longIdentifier()), run(pieces, body));
    }
}
