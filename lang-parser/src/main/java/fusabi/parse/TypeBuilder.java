package fusabi.parse;

import fusabi.parse.FusabiParser.ExponentContext;
import fusabi.parse.FusabiParser.TypeArgumentsContext;
import fusabi.parse.FusabiParser.TypeAtomContext;
import fusabi.parse.FusabiParser.TypeConstraintsContext;
import fusabi.parse.FusabiParser.TypeContext;
import fusabi.parse.FusabiParser.TypeNameContext;
import fusabi.parse.FusabiParser.TypePostfixContext;
import fusabi.parse.FusabiParser.TypeProductContext;
import fusabi.parse.FusabiParser.TypeSuffixContext;
import fusabi.source.Span;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.TypeConstraint;
import fusabi.syntax.TypeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Types and units of measure. */
final class TypeBuilder {

    /** The types that have units of measure. */
    private static final Set<String> NUMBERS = Set.of("sbyte", "int8", "byte", "uint8", "int16", "uint16", "int", "int32", "uint", "uint32",
            "int64", "uint64", "nativeint", "unativeint", "float", "double", "float32", "single", "decimal");

    private final TreeBuilder builder;

    TypeBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    // ---- types

    TypeExpression type(TypeContext context) {
        TypeExpression type = function(context, context.typeProduct());
        if (context.COLON_GREATER() == null) {
            return type;
        }
        TypeExpression bound = postfix(context.typePostfix());
        Span span = type.span().covering(bound.span());
        if (type instanceof TypeExpression.Variable variable) {
            return new TypeExpression.Constrained(variable, List.of(new TypeConstraint.Subtype(variable, bound, span)), span);
        }
        builder.error("FS0010", "unexpected `:>` in a type: only a type variable can be bounded like this",
                builder.span(context.COLON_GREATER()));
        return type;
    }

    TypeExpression annotation(FusabiParser.AnnotationContext context) {
        return function(context, context.typeProduct());
    }

    TypeExpression type(TypeContext context, TypeConstraintsContext constraints) {
        TypeExpression type = type(context);
        return constraints == null ? type
                : new TypeExpression.Constrained(type, builder.signatures.constraints(constraints), type.span().covering(builder.span(constraints)));
    }

    /** The type of a pattern; {@code x: 'a :> T} is short for {@code x: 'a when 'a :> T}. */
    TypeExpression patternType(FusabiParser.PatternTypeContext context) {
        TypeExpression type = type(context.type(), context.typeConstraints());
        if (context.subtypeBound() == null) {
            return type;
        }
        Span span = builder.span(context.subtypeBound());
        if (!(type(context.type()) instanceof TypeExpression.Variable variable)) {
            builder.error("FS0010", "`:>` in an annotation is about a type variable, such as `'a`", span);
            return type;
        }
        List<TypeConstraint> constraints = List.of(new TypeConstraint.Subtype(variable, nested(context.subtypeBound().type()), span));
        return new TypeExpression.Constrained(type, constraints, type.span().covering(span));
    }

    private TypeExpression function(ParserRuleContext context, List<TypeProductContext> products) {
        int levels = products.size();
        builder.enterChain(levels, builder.span(context));
        TypeExpression result = product(products.getLast());
        for (int i = products.size() - 2; i >= 0; i--) {
            TypeExpression from = product(products.get(i));
            result = new TypeExpression.Function(from, result, from.span().covering(result.span()));
        }
        builder.leaveChain(levels);
        return result;
    }

    /**
     * {@code a * b} is a tuple, or a product of measures when a quotient or power stands beside it; the checker knows which for the rest.
     */
    private TypeExpression product(TypeProductContext context) {
        boolean measure = false;
        List<TypeExpression> items = new ArrayList<>();
        List<Boolean> divides = new ArrayList<>();
        boolean divide = false;
        for (ParseTree child : context.children) {
            if (child instanceof TypePostfixContext postfix) {
                items.add(postfix(postfix));
                divides.add(divide);
            } else {
                divide = ((TerminalNode) child).getSymbol().getType() == FusabiLexer.SLASH;
                measure |= divide;
                if (divide && items.isEmpty()) {
                    items.add(new TypeExpression.MeasureOne(builder.span((TerminalNode) child)));
                    divides.add(false);
                }
            }
        }
        if (items.size() == 1) {
            return items.getFirst();
        }
        if (!measure) {
            return new TypeExpression.Tuple(items, false, items.getFirst().span().covering(items.getLast().span()));
        }
        builder.enterChain(items.size(), builder.span(context));
        TypeExpression result = items.getFirst();
        for (int i = 1; i < items.size(); i++) {
            Span span = result.span().covering(items.get(i).span());
            result = divides.get(i) ? new TypeExpression.MeasureQuotient(result, items.get(i), span)
                    : new TypeExpression.MeasureProduct(result, items.get(i), span);
        }
        builder.leaveChain(items.size());
        return result;
    }

    TypeExpression postfix(TypePostfixContext context) {
        List<TypeSuffixContext> suffixes = context.typeSuffix();
        if (suffixes.isEmpty()) {
            return atom(context.typeAtom());
        }
        builder.enterChain(suffixes.size(), builder.span(context));
        boolean measure = false;
        for (TypeSuffixContext suffix : suffixes) {
            measure |= suffix.HAT() != null || suffix.HAT_MINUS() != null;
        }
        TypeExpression result = atom(context.typeAtom());
        TypeExpression factor = null;
        for (TypeSuffixContext suffix : suffixes) {
            Span span = result.span().covering(builder.span(suffix));
            if (suffix.HAT() != null || suffix.HAT_MINUS() != null) {
                if (factor == null) {
                    result = power(result, suffix, span);
                } else {
                    factor = power(factor, suffix, factor.span().covering(builder.span(suffix)));
                }
            } else if (suffix.LEFT_BRACKET() != null) {
                result = new TypeExpression.Array(result, suffix.COMMA().size() + 1, span);
            } else if (measure) {
                result = times(result, factor);
                factor = suffix.typeName() != null ? name(suffix.typeName()) : variable(suffix.TYPE_VARIABLE());
            } else if (suffix.typeName() != null) {
                TypeExpression.Named name = name(suffix.typeName());
                List<TypeExpression> arguments = result instanceof TypeExpression.Tuple group && context.typeAtom().COMMA().size() > 0
                        && result.span().start() == builder.span(context.typeAtom()).start() ? group.items() : List.of(result);
                if (!name.arguments().isEmpty()) {
                    builder.error("FS0010", "a type with arguments on both sides: write them all between `<` and `>`", name.span());
                }
                result = new TypeExpression.Named(name.name(), arguments, span);
            } else {
                result = times(result, variable(suffix.TYPE_VARIABLE()));
            }
        }
        builder.leaveChain(suffixes.size());
        return times(result, factor);
    }

    private static TypeExpression times(TypeExpression left, TypeExpression right) {
        return right == null ? left : new TypeExpression.MeasureProduct(left, right, left.span().covering(right.span()));
    }

    private TypeExpression power(TypeExpression base, TypeSuffixContext suffix, Span span) {
        if (suffix.HAT_MINUS() != null) {
            return new TypeExpression.MeasurePower(base, -small(suffix.NUMBER()), 1, span);
        }
        ExponentContext exponent = suffix.exponent();
        int numerator = 0;
        int denominator = 1;
        boolean negative = false;
        boolean over = false;
        for (ParseTree child : exponent.children) {
            switch (((TerminalNode) child).getSymbol().getType()) {
                case FusabiLexer.MINUS -> negative = true;
                case FusabiLexer.SLASH -> over = true;
                case FusabiLexer.NUMBER -> {
                    int value = small((TerminalNode) child);
                    if (over) {
                        denominator = negative ? -value : value;
                    } else {
                        numerator = negative ? -value : value;
                    }
                    negative = false;
                }
                default -> { }
            }
        }
        return new TypeExpression.MeasurePower(base, numerator, denominator, span);
    }

    private int small(TerminalNode number) {
        if (builder.number(TreeBuilder.token(number)) instanceof Literal.Int32(var value)) {
            return value;
        }
        builder.error("FS0010", "the exponent of a unit of measure is a whole number", builder.span(number));
        return 1;
    }

    TypeExpression atom(TypeAtomContext context) {
        Span span = builder.span(context);
        if (context.typeName() != null) {
            TypeExpression.Named name = name(context.typeName());
            return context.HASH() == null ? name : new TypeExpression.Flexible(name, span);
        }
        if (context.TYPE_VARIABLE() != null) {
            return variable(context.TYPE_VARIABLE());
        }
        if (context.HAT() != null) {
            return new TypeExpression.Variable(context.identifier().getText(), true, span);
        }
        if (context.UNDERSCORE() != null) {
            return new TypeExpression.Anonymous(span);
        }
        if (context.anonymousRecordType() != null) {
            List<TypeExpression.Field> fields = new ArrayList<>();
            for (var field : context.anonymousRecordType().anonymousField()) {
                fields.add(new TypeExpression.Field(builder.identifier(field.identifier()), nested(field.type())));
            }
            return new TypeExpression.AnonymousRecord(fields, context.STRUCT() != null, span);
        }
        if (context.literal() != null) {
            return literal(context, span);
        }
        TypeExpression inner = nested(context.type(0));
        if (context.STRUCT() != null) {
            if (inner instanceof TypeExpression.Tuple(var items, _, _)) {
                return new TypeExpression.Tuple(items, true, span);
            }
            builder.error("FS0010", "`struct` before parentheses needs a tuple type, such as `struct (int * string)`", span);
            return inner;
        }
        if (context.COMMA().isEmpty() && context.typeConstraints() == null && inner instanceof TypeExpression.Tuple(var items, var struct, _)) {
            return new TypeExpression.Tuple(items, struct, span);
        }
        if (!context.COMMA().isEmpty()) {
            // `(int, string) Map`: the arguments of the name that follows.
            List<TypeExpression> arguments = context.type().stream().map(this::nested).toList();
            if (!(context.getParent() instanceof TypePostfixContext postfix) || postfix.typeSuffix().isEmpty()
                    || postfix.typeSuffix(0).typeName() == null) {
                builder.error("FS0010", "unexpected `,` in a type: a tuple type is written `int * string`", builder.span(context.COMMA(0)));
            }
            return new TypeExpression.Tuple(arguments, false, span);
        }
        if (inner instanceof TypeExpression.Function && context.typeConstraints() == null) {
            return new TypeExpression.Parenthesized(inner, span);
        }
        return context.typeConstraints() == null ? inner
                : new TypeExpression.Constrained(inner, builder.signatures.constraints(context.typeConstraints()), span);
    }

    private TypeExpression literal(TypeAtomContext context, Span span) {
        if (builder.literal(context.literal()) instanceof Literal.Int32(var value) && value == 1) {
            return new TypeExpression.MeasureOne(span);
        }
        if (isTypeArgument(context)) {
            builder.error("FU0001", "type providers are not part of Fusabi: `" + span.text() + "` cannot be the argument of a type", span);
            return new TypeExpression.Anonymous(span);
        }
        builder.error("FS0618", "`" + span.text() + "` stands where a type is expected", span);
        return new TypeExpression.Anonymous(span);
    }

    /** Whether a type stands as it is between {@code <} and {@code >}. */
    private static boolean isTypeArgument(TypeAtomContext context) {
        RuleContext at = context;
        while (at.parent != null && at.getText().equals(at.parent.getText())) {
            at = at.parent;
        }
        return at.parent instanceof FusabiParser.TypeArgumentsContext;
    }

    TypeExpression nested(TypeContext context) {
        builder.enter(1, builder.span(context));
        TypeExpression type = type(context);
        builder.leave(1);
        return type;
    }

    TypeExpression variable(TerminalNode node) {
        return new TypeExpression.Variable(node.getText().substring(1), false, builder.span(node));
    }

    TypeExpression.Named name(TypeNameContext context) {
        List<Identifier> parts = new ArrayList<>();
        if (context.GLOBAL() != null) {
            parts.add(builder.identifier(context.GLOBAL()));
        }
        for (FusabiParser.IdentifierContext part : context.identifier()) {
            parts.add(builder.identifier(part));
        }
        List<TypeExpression> arguments = new ArrayList<>();
        for (TypeArgumentsContext list : context.typeArguments()) {
            arguments.addAll(arguments(list));
        }
        if (arguments.size() == 1 && parts.size() == 1 && NUMBERS.contains(parts.getFirst().name())) {
            arguments.set(0, measure(arguments.getFirst()));
        }
        return new TypeExpression.Named(new LongIdentifier(parts), arguments, builder.span(context));
    }

    /** What was read as a type, as the unit of measure that it must be here: {@code kg m} looks like {@code int list}. */
    TypeExpression measure(TypeExpression type) {
        return switch (type) {
            case TypeExpression.Named(var name, var arguments, var span) when !arguments.isEmpty() -> {
                Span last = name.span();
                TypeExpression result = measure(arguments.getFirst());
                for (TypeExpression argument : arguments.subList(1, arguments.size())) {
                    result = times(result, measure(argument));
                }
                yield new TypeExpression.MeasureProduct(result, new TypeExpression.Named(name, List.of(), last), span);
            }
            case TypeExpression.Tuple(var items, _, _) -> {
                TypeExpression result = measure(items.getFirst());
                for (TypeExpression item : items.subList(1, items.size())) {
                    result = times(result, measure(item));
                }
                yield result;
            }
            case TypeExpression.MeasureProduct(var left, var right, var span) ->
                new TypeExpression.MeasureProduct(measure(left), measure(right), span);
            case TypeExpression.MeasureQuotient(var left, var right, var span) ->
                new TypeExpression.MeasureQuotient(measure(left), measure(right), span);
            case TypeExpression.MeasurePower(var base, var numerator, var denominator, var span) ->
                new TypeExpression.MeasurePower(measure(base), numerator, denominator, span);
            case TypeExpression.Named _, TypeExpression.Variable _, TypeExpression.Anonymous _, TypeExpression.Function _,
                    TypeExpression.Array _, TypeExpression.Flexible _, TypeExpression.AnonymousRecord _, TypeExpression.Constrained _,
                    TypeExpression.Parameter _, TypeExpression.Parenthesized _, TypeExpression.MeasureOne _ -> type;
        };
    }

    List<TypeExpression> arguments(TypeArgumentsContext context) {
        List<TypeExpression> arguments = new ArrayList<>();
        for (TypeContext argument : context.type()) {
            arguments.add(nested(argument));
        }
        return arguments;
    }
}
