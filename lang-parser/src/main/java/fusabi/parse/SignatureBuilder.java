package fusabi.parse;

import fusabi.parse.FusabiParser.ConstrainedContext;
import fusabi.parse.FusabiParser.ConstraintBodyContext;
import fusabi.parse.FusabiParser.MemberSignatureContext;
import fusabi.parse.FusabiParser.SignatureContext;
import fusabi.parse.FusabiParser.SignatureItemContext;
import fusabi.parse.FusabiParser.SignatureProductContext;
import fusabi.parse.FusabiParser.TypeConstraintContext;
import fusabi.parse.FusabiParser.TypeConstraintsContext;
import fusabi.parse.FusabiParser.TypeParametersContext;
import fusabi.source.Span;
import fusabi.syntax.Identifier;
import fusabi.syntax.TypeConstraint;
import fusabi.syntax.TypeDefinition;
import fusabi.syntax.TypeExpression;
import fusabi.syntax.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in signatures and around type parameters: fields, constraints, members that a type must have. */
final class SignatureBuilder {

    private final TreeBuilder builder;

    SignatureBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    // ---- signatures

    TypeExpression signature(SignatureContext context) {
        List<SignatureProductContext> products = context.signatureProduct();
        builder.enterChain(products.size(), builder.span(context));
        TypeExpression result = signatureProduct(products.getLast());
        for (int i = products.size() - 2; i >= 0; i--) {
            TypeExpression from = signatureProduct(products.get(i));
            result = new TypeExpression.Function(from, result, from.span().covering(result.span()));
        }
        builder.leaveChain(products.size());
        return result;
    }

    private TypeExpression signatureProduct(SignatureProductContext context) {
        List<TypeExpression> items = new ArrayList<>();
        for (SignatureItemContext item : context.signatureItem()) {
            items.add(signatureItem(item));
        }
        if (!context.SLASH().isEmpty()) {
            builder.error("FS0010", "unexpected `/` in a type", builder.span(context.SLASH(0)));
        }
        return items.size() == 1 ? items.getFirst() : new TypeExpression.Tuple(items, false, builder.span(context));
    }

    private TypeExpression signatureItem(SignatureItemContext context) {
        TypeExpression first = builder.types.postfix(context.typePostfix(0));
        if (context.COLON() == null) {
            if (context.QUESTION() != null) {
                builder.error("FS0010", "an optional parameter of a signature needs a type: `?name: type`", builder.span(context));
            }
            return first;
        }
        TypeExpression type = builder.types.postfix(context.typePostfix(1));
        if (first instanceof TypeExpression.Named(var name, var arguments, _) && name.isSimple() && arguments.isEmpty()) {
            return new TypeExpression.Parameter(name.last(), context.QUESTION() != null,
                    builder.bindings.attributes(context.attributes()), type,
                    builder.span(context));
        }
        builder.error("FS0010", "a parameter's name is expected before `:`", first.span());
        return type;
    }

    /** The fields of a case or exception: {@code int * name: string}. */
    List<TypeDefinition.CaseField> caseFields(SignatureProductContext context) {
        List<TypeDefinition.CaseField> fields = new ArrayList<>();
        for (SignatureItemContext item : context.signatureItem()) {
            TypeExpression type = signatureItem(item);
            fields.add(type instanceof TypeExpression.Parameter(var name, _, _, var of, _)
                    ? new TypeDefinition.CaseField(Optional.of(name), of)
                    : new TypeDefinition.CaseField(Optional.empty(), type));
        }
        return fields;
    }

    // ---- parameters and constraints

    List<TypeParameter> parameters(TypeParametersContext context) {
        List<TypeParameter> parameters = new ArrayList<>();
        if (context != null) {
            for (FusabiParser.TypeParameterContext parameter : context.typeParameter()) {
                parameters.add(parameter(parameter));
            }
        }
        return parameters;
    }

    TypeParameter parameter(FusabiParser.TypeParameterContext context) {
        boolean head = context.HAT() != null;
        String name = head ? context.identifier().getText() : context.TYPE_VARIABLE().getText().substring(1);
        return new TypeParameter(name, head, builder.bindings.attributes(context.attributes()), builder.span(context));
    }

    List<TypeConstraint> constraints(TypeParametersContext context) {
        return context == null || context.typeConstraints() == null ? List.of() : constraints(context.typeConstraints());
    }

    List<TypeConstraint> constraints(TypeConstraintsContext context) {
        List<TypeConstraint> result = new ArrayList<>();
        for (TypeConstraintContext constraint : context.typeConstraint()) {
            constraint(constraint).ifPresent(result::add);
        }
        return result;
    }

    private Optional<TypeConstraint> constraint(TypeConstraintContext context) {
        Span span = builder.span(context);
        List<TypeExpression> supports = context.constrained().stream().map(this::constrained).toList();
        ConstraintBodyContext body = context.constraintBody();
        if (body != null && body.trait() != null && !isDefaultConstructor(body.trait().memberSignature())) {
            MemberSignatureContext member = body.trait().memberSignature();
            return Optional.of(new TypeConstraint.HasMember(
                    supports, isStatic(member), memberName(member), signature(member.signature()), span));
        }
        if (body == null && context.COLON_GREATER() == null && supports.getFirst() instanceof TypeExpression.Named whole) {
            return Optional.of(new TypeConstraint.Same(whole, span));
        }
        if (!(supports.getFirst() instanceof TypeExpression.Variable first) || body == null && context.COLON_GREATER() == null) {
            builder.error("FS0010", "a constraint is about a type variable, such as `'a`", builder.span(context.constrained(0)));
            return Optional.empty();
        }
        if (context.COLON_GREATER() != null) {
            return Optional.of(new TypeConstraint.Subtype(first, builder.types.nested(context.type()), span));
        }
        if (body.trait() != null) {
            return Optional.of(new TypeConstraint.Simple(first, TypeConstraint.Kind.DEFAULT_CONSTRUCTOR, span));
        }
        if (body.DELEGATE() != null) {
            builder.error("FU0001", "`delegate` constraints are not part of Fusabi", span);
            return Optional.empty();
        }
        if (body.IDENTIFIER() == null) {
            return Optional.of(new TypeConstraint.Simple(first, body.NULL() != null ? TypeConstraint.Kind.NULL
                    : TypeConstraint.Kind.STRUCT, span));
        }
        String word = body.IDENTIFIER().getText();
        if (word.equals("enum") && body.typeArguments() != null) {
            return Optional.of(new TypeConstraint.Enum(first, builder.types.arguments(body.typeArguments()).getFirst(), span));
        }
        TypeConstraint.Kind kind = switch (word) {
            case "equality" -> TypeConstraint.Kind.EQUALITY;
            case "comparison" -> TypeConstraint.Kind.COMPARISON;
            case "unmanaged" -> TypeConstraint.Kind.UNMANAGED;
            case "not" -> body.STRUCT() != null ? TypeConstraint.Kind.NOT_STRUCT : body.NULL() != null ? TypeConstraint.Kind.NOT_NULL
                    : null;
            default -> null;
        };
        if (kind == null) {
            builder.error("FS0571", "`" + builder.span(body).text()
                    + "` is no constraint; there are `equality`, `comparison`, `null`, `struct`, "
                    + "`not struct`, `enum<int>`, `(new: unit -> 'a)` and members", builder.span(body));
            return Optional.empty();
        }
        return Optional.of(new TypeConstraint.Simple(first, kind, span));
    }

    private TypeExpression constrained(ConstrainedContext context) {
        if (context.TYPE_VARIABLE() != null) {
            return builder.types.variable(context.TYPE_VARIABLE());
        }
        return context.typeName() != null
                ? builder.types.name(context.typeName())
                : new TypeExpression.Variable(context.identifier().getText(), true, builder.span(context));
    }

    /** {@code new: unit -> 'a}, which needs no member to be looked for. */
    private boolean isDefaultConstructor(MemberSignatureContext context) {
        return context.NEW() != null && signature(context.signature()) instanceof TypeExpression.Function(
                TypeExpression.Named(var from, _, _), _, _) && from.text().equals("unit");
    }

    static boolean isStatic(MemberSignatureContext context) {
        return context.STATIC() != null || context.NEW() != null;
    }

    Identifier memberName(MemberSignatureContext context) {
        if (context.NEW() != null) {
            return new Identifier(".ctor", builder.span(context.NEW()));
        }
        if (context.identifier() != null) {
            return builder.identifier(context.identifier());
        }
        return context.operatorName() != null ? builder.operatorName(context.operatorName())
                : new Identifier("*", builder.span(context.PAREN_STAR_PAREN()));
    }
}
