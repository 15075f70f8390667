package fusabi.parse;

import fusabi.parse.FusabiParser.CaseRestContext;
import fusabi.parse.FusabiParser.RecordFieldContext;
import fusabi.parse.FusabiParser.RepresentationContext;
import fusabi.parse.FusabiParser.TypeContentsContext;
import fusabi.parse.FusabiParser.TypeDefinitionContext;
import fusabi.parse.FusabiParser.TypeHeadContext;
import fusabi.parse.FusabiParser.UnionCaseContext;
import fusabi.parse.FusabiParser.UnionTypeContext;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Access;
import fusabi.syntax.Attribute;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.Literal;
import fusabi.syntax.LongIdentifier;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.Pattern;
import fusabi.syntax.TypeConstraint;
import fusabi.syntax.TypeDefinition;
import fusabi.syntax.TypeDefinition.ObjectKind;
import fusabi.syntax.TypeDefinition.PrimaryConstructor;
import fusabi.syntax.TypeDefinition.Representation;
import fusabi.syntax.TypeExpression;
import fusabi.syntax.TypeParameter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Type definitions. */
final class TypeDefinitionBuilder {

    private final TreeBuilder builder;

    TypeDefinitionBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    /** @param outer attributes before the word {@code type} */
    TypeDefinition definition(TypeDefinitionContext context, String doc, List<Attribute> outer) {
        List<Attribute> attributes = new ArrayList<>(outer);
        attributes.addAll(builder.bindings.attributes(context.attributes()));
        TypeHeadContext head = context.typeHead();
        LongIdentifier name = builder.longIdentifier(head.longIdentifier());
        List<MemberDefinition> members = new ArrayList<>();
        Optional<PrimaryConstructor> constructor = context.primaryConstructor() == null ? Optional.empty()
                : Optional.of(constructor(context.primaryConstructor()));
        Representation representation = representation(context, constructor, members);
        boolean measure = false;
        for (Attribute attribute : attributes) {
            measure |= attribute.is("Measure");
        }
        if (measure && representation instanceof Representation.Abbreviation(var type)) {
            representation = new Representation.Abbreviation(builder.types.measure(type));
        }
        members.addAll(builder.members.members(context.withMembers()));
        String ownDoc = doc.isEmpty() ? TreeBuilder.doc(context) : doc;
        return new TypeDefinition(ownDoc, attributes, TreeBuilder.access(context.access()), name, parameters(head),
                constraints(context), representation, members, name.span());
    }

    /** Those between the angle brackets and those after them. */
    private List<TypeConstraint> constraints(TypeDefinitionContext context) {
        List<TypeConstraint> constraints = new ArrayList<>(builder.signatures.constraints(context.typeHead().typeParameters()));
        if (context.typeConstraints() != null) {
            constraints.addAll(builder.signatures.constraints(context.typeConstraints()));
        }
        return constraints;
    }

    private List<TypeParameter> parameters(TypeHeadContext head) {
        List<TypeParameter> parameters = new ArrayList<>();
        if (head.TYPE_VARIABLE() != null) {
            parameters.add(new TypeParameter(head.TYPE_VARIABLE().getText().substring(1), false, List.of(),
                    builder.span(head.TYPE_VARIABLE())));
        }
        for (FusabiParser.TypeParameterContext parameter : head.typeParameter()) {
            parameters.add(builder.signatures.parameter(parameter));
        }
        parameters.addAll(builder.signatures.parameters(head.typeParameters()));
        return parameters;
    }

    private PrimaryConstructor constructor(FusabiParser.PrimaryConstructorContext context) {
        Span span = builder.span(context.LEFT_PAREN()).covering(builder.span(context.RIGHT_PAREN()));
        Pattern parameter = context.parenthesizedPattern() == null ? new Pattern.Constant(new Literal.Unit(), span)
                : new Pattern.Parenthesized(builder.patterns.single(context.parenthesizedPattern()), span);
        return new PrimaryConstructor(TreeBuilder.access(context.access()), builder.bindings.attributes(context.attributes()), parameter,
                builder.members.self(context.selfName()));
    }

    private Representation representation(TypeDefinitionContext context, Optional<PrimaryConstructor> constructor,
            List<MemberDefinition> members) {
        if (context.typeBody() == null) {
            if (constructor.isPresent()) {
                if (context.withMembers() == null) {
                    builder.report(Diagnostic.error("FS0929", "this type has no definition", builder.span(context.typeHead()))
                            .noting("The body of a class follows `=`; a class without members is written `type C() = class end`."));
                }
                return new Representation.ObjectModel(ObjectKind.UNSPECIFIED, constructor);
            }
            return context.withMembers() == null ? new Representation.Opaque() : new Representation.Extension();
        }
        TypeContentsContext contents = context.typeBody().typeContents();
        MemberBuilder.Pending pending = builder.members.new Pending();
        Representation result;
        if (contents.representation() != null) {
            result = representation(contents.representation(), contents, constructor, members);
        } else {
            result = new Representation.ObjectModel(ObjectKind.UNSPECIFIED, constructor);
            if (contents.attributes() != null) {
                pending.add(contents.attributes());
            } else if (contents.plainMember() != null) {
                builder.members.add(contents.plainMember(), pending.take(contents.access(), contents.plainMember()), members);
            } else if (contents.members() == null || contents.members().member().isEmpty()) {
                builder.error("FS0547", "the body of this type is missing", builder.span(context.typeHead()));
            }
        }
        builder.members.addMembers(contents.members(), pending, members);
        return result;
    }

    private Representation representation(RepresentationContext context, TypeContentsContext contents,
            Optional<PrimaryConstructor> constructor,
            List<MemberDefinition> members) {
        Access access = TreeBuilder.access(contents.access());
        if (context.recordType() != null || context.unionType() != null) {
            if (constructor.isPresent()) {
                builder.error("FS0552", "only classes take constructor arguments", constructor.get().parameter().span());
            }
            return context.recordType() != null
                    ? new Representation.Record(access, fields(context.recordType()))
                    : union(context.unionType(), access);
        }
        if (context.DELEGATE() != null) {
            return new Representation.Delegate(builder.signatures.signature(context.signature()));
        }
        members.addAll(builder.members.members(context.members()));
        ObjectKind kind = context.CLASS() != null ? ObjectKind.CLASS : context.INTERFACE() != null ? ObjectKind.INTERFACE
                : ObjectKind.STRUCT;
        return new Representation.ObjectModel(kind, constructor);
    }

    private List<TypeDefinition.RecordField> fields(FusabiParser.RecordTypeContext context) {
        List<TypeDefinition.RecordField> fields = new ArrayList<>();
        for (RecordFieldContext field : context.recordField()) {
            fields.add(field(field));
        }
        return fields;
    }

    private TypeDefinition.RecordField field(RecordFieldContext context) {
        if (context.access() != null) {
            builder.error("FS0575", "a field of a record cannot have an access word of its own", builder.span(context.access()));
        }
        return new TypeDefinition.RecordField(TreeBuilder.doc(context), builder.bindings.attributes(context.attributes()),
                context.MUTABLE() != null, builder.identifier(context.identifier()), builder.types.type(context.type()));
    }

    // ---- unions, enums and abbreviations

    private Representation union(UnionTypeContext context, Access access) {
        List<UnionCaseContext> cases = context.unionCase();
        boolean isUnion = !cases.isEmpty() || context.unionStart().caseRest() != null;
        if (!isUnion) {
            return new Representation.Abbreviation(builder.types.type(context.unionStart().type()));
        }
        boolean isEnum = context.unionStart() != null && hasNumber(context.unionStart().caseRest());
        for (UnionCaseContext one : cases) {
            isEnum |= hasNumber(one.caseRest());
        }
        List<TypeDefinition.EnumCase> enumCases = new ArrayList<>();
        List<TypeDefinition.Case> unionCases = new ArrayList<>();
        if (context.unionStart() != null) {
            TypeExpression first = builder.types.type(context.unionStart().type());
            if (first instanceof TypeExpression.Named(var name, var arguments, var span) && name.isSimple() && arguments.isEmpty()) {
                addCase(TreeBuilder.doc(context.unionStart()), List.of(), name.last(), context.unionStart().caseRest(), span, isEnum,
                        unionCases,
                        enumCases);
            } else {
                builder.report(Diagnostic.error("FS0010", "the name of a union case is expected here", first.span())
                        .noting("The fields of a case follow `of`: `Circle of float`."));
            }
        }
        Map<UnionCaseContext, String> docs = docsAboveBars(context);
        for (UnionCaseContext one : cases) {
            if (one.access() != null) {
                builder.error("FS0572", "a union case cannot have an access word of its own", builder.span(one.access()));
            }
            Identifier name = one.caseName().identifier() != null ? builder.identifier(one.caseName().identifier())
                    : one.caseName().operatorName() != null ? builder.operatorName(one.caseName().operatorName())
                    : new Identifier("[]", builder.span(one.caseName()));
            String own = TreeBuilder.doc(one);
            addCase(own.isEmpty() ? docs.getOrDefault(one, "") : own, builder.bindings.attributes(one.attributes()), name, one.caseRest(), builder.span(one), isEnum,
            unionCases,
                    enumCases);
        }
        return isEnum ? new Representation.Enum(enumCases) : new Representation.Union(access, unionCases);
    }

    private static boolean hasNumber(CaseRestContext rest) {
        return rest != null && rest.EQUALS() != null;
    }

    /** A case's text stands above its bar. */
    private static Map<UnionCaseContext, String> docsAboveBars(UnionTypeContext context) {
        Map<UnionCaseContext, String> docs = new IdentityHashMap<>();
        for (int i = 1; i < context.getChildCount(); i++) {
            if (context.getChild(i) instanceof UnionCaseContext one && context.getChild(i - 1) instanceof TerminalNode bar) {
                docs.put(one, TreeBuilder.token(bar).doc());
            }
        }
        return docs;
    }

    private void addCase(String doc, List<Attribute> attributes, Identifier name, CaseRestContext rest, Span span, boolean isEnum,
            List<TypeDefinition.Case> unionCases, List<TypeDefinition.EnumCase> enumCases) {
        if (rest != null && rest.COLON() != null) {
            builder.error("FS0885", "a union case lists its fields after `of`: `" + name.name() + " of …`", builder.span(rest));
            return;
        }
        if (isEnum) {
            if (rest == null || rest.EQUALS() == null) {
                builder.error("FS0568", "either all cases have numbers, and this is an enum, or none has, and it is a union", name.span());
                return;
            }
            enumCases.add(new TypeDefinition.EnumCase(doc, name, value(rest.caseValue())));
            return;
        }
        unionCases.add(new TypeDefinition.Case(doc, attributes, name, rest == null ? List.of()
                : builder.signatures.caseFields(rest.signatureProduct()),
                span));
    }

    private Expression value(FusabiParser.CaseValueContext context) {
        if (context.getChildCount() == 1 && context.operator().isEmpty()) {
            return builder.atoms.simple((ParserRuleContext) context.getChild(0));
        }
        builder.error("FS0886", "the value of an enum case is a number literal", builder.span(context));
        return TreeBuilder.nothing(builder.span(context));
    }
}
