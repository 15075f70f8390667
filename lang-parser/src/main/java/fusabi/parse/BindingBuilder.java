package fusabi.parse;

import fusabi.parse.FusabiParser.AttributeContext;
import fusabi.parse.FusabiParser.AttributesContext;
import fusabi.parse.FusabiParser.BindingContext;
import fusabi.parse.FusabiParser.PatternAtomContext;
import fusabi.parse.FusabiParser.PatternContext;
import fusabi.parse.FusabiParser.ReturnTypeContext;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Attribute;
import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.Pattern;
import fusabi.syntax.TypeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;

/** Bindings and attributes. */
final class BindingBuilder {

    private final TreeBuilder builder;

    BindingBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    /**
     * The bindings of a {@code let … and …}.
     *
     * @param outer attributes that stand before the {@code let}; they are the first binding's
     */
    List<Binding> bindings(List<BindingContext> contexts, boolean isRecursive, List<Attribute> outer, String doc, Span keyword) {
        List<Binding> result = new ArrayList<>();
        for (BindingContext context : contexts) {
            boolean first = result.isEmpty();
            result.add(binding(context, first ? outer : List.of(), first ? doc : TreeBuilder.doc(context)));
        }
        if (!isRecursive && result.size() > 1) {
            builder.report(Diagnostic.error("FS0576", "`and` between bindings needs `let rec`", keyword)
                    .noting("Write `let rec … and …` when they use each other, or a `let` for each when they do not."));
        }
        return result;
    }

    private Binding binding(BindingContext context, List<Attribute> outer, String doc) {
        List<Attribute> attributes = new ArrayList<>(outer);
        attributes.addAll(attributes(context.attributes()));
        Binding.Target target = target(context.pattern());
        Expression body = builder.blocks.block(context.block());
        return new Binding(doc, attributes, TreeBuilder.access(context.access()), context.INLINE() != null, context.MUTABLE() != null,
                target,
                result(context.returnType()), body, target.span().covering(body.span()));
    }

    Optional<TypeExpression> result(ReturnTypeContext context) {
        return context == null ? Optional.empty() : Optional.of(builder.types.type(context.type(), context.typeConstraints()));
    }

    private Binding.Target target(PatternContext context) {
        if (context.patternOperand().size() == 1 && !context.patternOperand(0).patternAtom().isEmpty()) {
            List<PatternAtomContext> atoms = context.patternOperand(0).patternAtom();
            PatternAtomContext first = atoms.getFirst();
            Optional<Identifier> name = name(first);
            if (name.isPresent()) {
                builder.enter(1, builder.span(context));
                List<Pattern> parameters = new ArrayList<>();
                for (PatternAtomContext parameter : atoms.subList(1, atoms.size())) {
                    parameters.add(builder.patterns.atom(parameter));
                }
                builder.leave(1);
                return new Binding.Target.Name(name.get(), builder.signatures.parameters(first.typeParameters()),
                        builder.signatures.constraints(first.typeParameters()), parameters);
            }
        }
        return new Binding.Target.Destructured(builder.patterns.pattern(context));
    }

    /** The name that an atom is: an identifier, an operator or an active pattern in parentheses. */
    private Optional<Identifier> name(PatternAtomContext atom) {
        if (atom.longIdentifier() != null && atom.longIdentifier().identifier().size() == 1 && atom.longIdentifier().GLOBAL() == null) {
            return Optional.of(builder.identifier(atom.longIdentifier().identifier(0)));
        }
        if (atom.operatorName() != null) {
            return Optional.of(builder.operatorName(atom.operatorName()));
        }
        return atom.PAREN_STAR_PAREN() == null ? Optional.empty() : Optional.of(new Identifier("*", builder.span(atom)));
    }

    List<Attribute> attributes(List<AttributesContext> contexts) {
        List<Attribute> result = new ArrayList<>();
        for (AttributesContext context : contexts) {
            for (AttributeContext attribute : context.attribute()) {
                result.add(attribute(attribute));
            }
            if (context.attribute().isEmpty()) {
                builder.error("FS0010", "the name of an attribute is expected after `[<`", builder.span(context.RIGHT_ATTRIBUTE()));
            }
        }
        return result;
    }

    private Attribute attribute(AttributeContext context) {
        boolean targeted = context.COLON() != null;
        Optional<String> target = targeted ? Optional.of(context.attributeName(0).getText()) : Optional.empty();
        FusabiParser.AttributeNameContext name = context.attributeName(targeted ? 1 : 0);
        List<Identifier> parts = new ArrayList<>();
        for (FusabiParser.IdentifierContext part : name.identifier()) {
            parts.add(builder.identifier(part));
        }
        if (parts.isEmpty()) {
            builder.error("FS0010", "the name of an attribute is expected here", builder.span(name));
            parts.add(new Identifier(name.getText(), builder.span(name)));
        }
        return new Attribute(target, new LongIdentifier(parts), argument(context), builder.span(context));
    }

    private Optional<Expression> argument(AttributeContext context) {
        if (context.attributeArgument() == null) {
            return Optional.empty();
        }
        ParserRuleContext argument = (ParserRuleContext) context.attributeArgument().getChild(0);
        return Optional.of(builder.atoms.simple(argument));
    }
}
