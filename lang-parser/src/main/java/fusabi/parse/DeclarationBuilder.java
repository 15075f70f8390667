package fusabi.parse;

import fusabi.parse.FusabiParser.DeclarationBodyContext;
import fusabi.parse.FusabiParser.DeclarationContext;
import fusabi.parse.FusabiParser.DeclarationsContext;
import fusabi.parse.FusabiParser.DirectiveContext;
import fusabi.parse.FusabiParser.ExceptionDefinitionContext;
import fusabi.parse.FusabiParser.LetDeclarationContext;
import fusabi.parse.FusabiParser.ModuleDefinitionContext;
import fusabi.parse.FusabiParser.NamespaceDefinitionContext;
import fusabi.parse.FusabiParser.TypeDefinitionContext;
import fusabi.source.Span;
import fusabi.syntax.Attribute;
import fusabi.syntax.Binding;
import fusabi.syntax.Declaration;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.TypeDefinition;
import fusabi.syntax.TypeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Declarations: what stands at the top of files, modules and namespaces. */
final class DeclarationBuilder {

    private final TreeBuilder builder;
    /** Declarations that hold a syntax error, which was reported: they are left out. */
    private final Set<ParserRuleContext> broken;

    DeclarationBuilder(TreeBuilder builder, Set<ParserRuleContext> broken) {
        this.builder = builder;
        this.broken = broken;
    }

    List<Declaration> declarations(DeclarationsContext context, boolean top) {
        List<Declaration> result = new ArrayList<>();
        if (context == null) {
            return result;
        }
        for (DeclarationContext declaration : context.declaration()) {
            if (!broken.contains(declaration)) {
                result.add(declaration(declaration, top && result.isEmpty()));
            } else {
                descend(declaration, result);
            }
        }
        return result;
    }

    /** A broken module still has good declarations in it, whose own mistakes are worth reporting. */
    private void descend(DeclarationContext context, List<Declaration> result) {
        DeclarationBodyContext body = context.declarationBody();
        if (body != null && body.moduleDefinition() != null && body.moduleDefinition().moduleBody() != null) {
            result.addAll(declarations(body.moduleDefinition().moduleBody().declarations(), false));
        } else if (body != null && body.namespaceDefinition() != null) {
            result.addAll(declarations(body.namespaceDefinition().declarations(), false));
        }
    }

    private Declaration declaration(DeclarationContext context, boolean first) {
        List<Attribute> attributes = builder.bindings.attributes(context.attributes());
        Span span = builder.span(context);
        DeclarationBodyContext body = context.declarationBody();
        if (body == null) {
            return new Declaration.Attributes(attributes, span);
        }
        String doc = TreeBuilder.doc(context).isEmpty() ? TreeBuilder.doc(body) : TreeBuilder.doc(context);
        builder.enter(1, span);
        Declaration result = body(body, attributes, doc, first, span);
        builder.leave(1);
        return result;
    }

    private Declaration body(DeclarationBodyContext body, List<Attribute> attributes, String doc, boolean first, Span span) {
        if (body.letDeclaration() != null) {
            return let(body.letDeclaration(), attributes, doc, span);
        }
        if (body.typeDeclaration() != null) {
            List<TypeDefinition> definitions = new ArrayList<>();
            for (TypeDefinitionContext definition : body.typeDeclaration().typeDefinition()) {
                boolean head = definitions.isEmpty();
                definitions.add(builder.definitions.definition(definition, head ? doc : "", head ? attributes : List.of()));
            }
            return new Declaration.Types(definitions, span);
        }
        if (body.exceptionDefinition() != null) {
            return exception(body.exceptionDefinition(), attributes, doc, span);
        }
        if (body.moduleDefinition() != null) {
            return module(body.moduleDefinition(), attributes, doc, first, span);
        }
        if (body.namespaceDefinition() != null) {
            return namespace(body.namespaceDefinition(), span);
        }
        if (body.openDeclaration() != null) {
            return open(body.openDeclaration(), span);
        }
        if (body.directive() != null) {
            return directive(body.directive(), span);
        }
        Expression expression = builder.expressions.expression(body.expression(), List.of());
        return expression instanceof Expression.Do(var inner, _) ? new Declaration.Do(inner, true, span)
                : new Declaration.Do(expression, false, span);
    }

    private Declaration let(LetDeclarationContext context, List<Attribute> attributes, String doc, Span span) {
        boolean isRecursive = context.REC() != null;
        Span keyword = builder.span(context.LAYOUT_LET());
        boolean isUse = context.LAYOUT_LET().getText().equals("use");
        List<Binding> bindings = builder.bindings.bindings(context.binding(), isRecursive, attributes, doc, keyword);
        List<ParserRuleContext> steps = new ArrayList<>();
        for (ParseTree child : context.children) {
            if (child instanceof FusabiParser.LetItemContext || child instanceof FusabiParser.BangItemContext
                    || child instanceof FusabiParser.ExpressionContext) {
                steps.add((ParserRuleContext) child);
            }
        }
        if (steps.isEmpty()) {
            return new Declaration.Let(isRecursive, isUse, bindings, keyword, span);
        }
        Expression body = builder.blocks.build(steps);
        return new Declaration.Do(new Expression.Let(isRecursive, isUse, bindings, body, keyword, span), false, span);
    }

    private Declaration exception(ExceptionDefinitionContext context, List<Attribute> attributes, String doc, Span span) {
        List<Attribute> all = new ArrayList<>(attributes);
        all.addAll(builder.bindings.attributes(context.attributes()));
        return new Declaration.Exception(doc, all, TreeBuilder.access(context.access()), builder.identifier(context.identifier()),
                context.signatureProduct() == null ? List.of() : builder.signatures.caseFields(context.signatureProduct()),
                context.longIdentifier() == null ? Optional.empty() : Optional.of(builder.longIdentifier(context.longIdentifier())),
                builder.members.members(context.withMembers()), span);
    }

    private Declaration module(ModuleDefinitionContext context, List<Attribute> attributes, String doc, boolean first, Span span) {
        List<Attribute> all = new ArrayList<>(attributes);
        all.addAll(builder.bindings.attributes(context.attributes()));
        LongIdentifier name = builder.longIdentifier(context.longIdentifier());
        FusabiParser.ModuleBodyContext body = context.moduleBody();
        boolean wholeFile = body == null || body.EQUALS() == null;
        List<Declaration> declarations = body == null ? List.of() : declarations(body.declarations(), false);
        if (wholeFile) {
            if (builder.options.role() == ParserOptions.Role.SCRIPT && first) {
                builder.error("FS0010", "unexpected `module` header: the script that is run cannot have one, only files that it loads can",
                        builder.span(context.MODULE()));
            } else if (!first) {
                builder.error("FS0010", "`=` and the declarations of the module are expected after `module " + name.text() + "`",
                        name.span());
            }
        } else if (!name.isSimple()) {
            builder.error("FS0534", "a nested module has a simple name", name.span());
        } else if (declarations.size() == 1 && attributes.isEmpty()
                && declarations.getFirst() instanceof Declaration.Do(var only, var explicit, _)
                && !explicit && only instanceof Expression.Name(var target, _)) {
            return new Declaration.ModuleAbbreviation(name.last(), target, span);
        }
        return new Declaration.Module(doc, all, TreeBuilder.access(context.access()), context.REC() != null, name, declarations,
                wholeFile, span);
    }

    private Declaration namespace(NamespaceDefinitionContext context, Span span) {
        if (builder.options.role() == ParserOptions.Role.SCRIPT) {
            builder.error("FS0010", "unexpected `namespace`: the script that is run cannot be in one, only files that it loads can",
                    builder.span(context.NAMESPACE()));
        }
        List<Identifier> parts = new ArrayList<>();
        context.identifier().forEach(part -> parts.add(builder.identifier(part)));
        return new Declaration.Namespace(context.REC() != null, parts.isEmpty() ? Optional.empty() : Optional.of(new LongIdentifier(parts)),
                declarations(context.declarations(), false), span);
    }

    private Declaration open(FusabiParser.OpenDeclarationContext context, Span span) {
        if (context.TYPE() == null) {
            return new Declaration.Open(builder.longIdentifier(context.longIdentifier()), false, List.of(), span);
        }
        if (builder.types.type(context.type()) instanceof TypeExpression.Named(var name, var arguments, _)) {
            return new Declaration.Open(name, true, arguments, span);
        }
        builder.error("FS0010", "the name of a type is expected after `open type`", builder.span(context.type()));
        return new Declaration.Attributes(List.of(), span);
    }

    private Declaration directive(DirectiveContext context, Span span) {
        List<String> arguments = new ArrayList<>();
        for (int i = 1; i < context.getChildCount(); i++) {
            Token token = TreeBuilder.token((TerminalNode) context.getChild(i));
            if (token.is(FusabiLexer.NUMBER) && context.DIRECTIVE().getText().equals("#r")) {
                builder.error("FS3869", "`#r` needs a text in quotes", builder.span(token));
            }
            arguments.add(token.is(FusabiLexer.STRING) ? builder.text(token, token.content(), token.start() + 1) : token.getText());
        }
        return new Declaration.Directive(context.DIRECTIVE().getText().substring(1), arguments, span);
    }
}
