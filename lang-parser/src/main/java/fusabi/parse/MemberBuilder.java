package fusabi.parse;

import fusabi.parse.FusabiParser.AbstractAccessorsContext;
import fusabi.parse.FusabiParser.AbstractMemberContext;
import fusabi.parse.FusabiParser.AccessContext;
import fusabi.parse.FusabiParser.AccessorContext;
import fusabi.parse.FusabiParser.AccessorNameContext;
import fusabi.parse.FusabiParser.ClassLetContext;
import fusabi.parse.FusabiParser.FieldContext;
import fusabi.parse.FusabiParser.MemberContext;
import fusabi.parse.FusabiParser.MemberNameContext;
import fusabi.parse.FusabiParser.MemberRestContext;
import fusabi.parse.FusabiParser.MembersContext;
import fusabi.parse.FusabiParser.PatternAtomContext;
import fusabi.parse.FusabiParser.PlainMemberContext;
import fusabi.parse.FusabiParser.TypeContext;
import fusabi.parse.FusabiParser.WithMembersContext;
import fusabi.source.Span;
import fusabi.syntax.Access;
import fusabi.syntax.Attribute;
import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.MemberDefinition.Flavor;
import fusabi.syntax.Pattern;
import fusabi.syntax.TypeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** The members of types. */
final class MemberBuilder {

    private final TreeBuilder builder;

    MemberBuilder(TreeBuilder builder) {
        this.builder = builder;
    }

    /** What stands before a member: attributes on their own, an access word, a {@code ///} text. */
    record Front(String doc, List<Attribute> attributes, Access access, Optional<Span> accessWord) {}

    List<MemberDefinition> members(MembersContext context) {
        List<MemberDefinition> result = new ArrayList<>();
        addMembers(context, new Pending(), result);
        return result;
    }

    List<MemberDefinition> members(WithMembersContext context) {
        return context == null || context.members() == null ? List.of() : members(context.members());
    }

    /** The attributes that wait for the member after them. */
    final class Pending {
        private final List<Attribute> attributes = new ArrayList<>();
        private String doc = "";
        private Span last;

        void add(FusabiParser.AttributesContext context) {
            if (attributes.isEmpty()) {
                doc = TreeBuilder.doc(context);
            }
            attributes.addAll(builder.bindings.attributes(List.of(context)));
            last = builder.span(context);
        }

        Front take(AccessContext access, ParserRuleContext member) {
            String own = access == null ? TreeBuilder.doc(member) : TreeBuilder.doc(access);
            Front front = new Front(own.isEmpty() ? doc : own, List.copyOf(attributes), TreeBuilder.access(access),
                    access == null ? Optional.empty() : Optional.of(builder.span(access)));
            attributes.clear();
            doc = "";
            last = null;
            return front;
        }

        void end() {
            if (last != null) {
                builder.error("FS0010", "these attributes stand before nothing", last);
            }
        }
    }

    void addMembers(MembersContext context, Pending pending, List<MemberDefinition> result) {
        if (context != null) {
            for (MemberContext member : context.member()) {
                if (member.attributes() != null) {
                    pending.add(member.attributes());
                } else {
                    add(member.plainMember(), pending.take(member.access(), member.plainMember()), result);
                }
            }
        }
        pending.end();
    }

    void add(PlainMemberContext context, Front front, List<MemberDefinition> result) {
        Span span = builder.span(context);
        builder.enter(1, span);
        boolean isStatic = context.STATIC() != null;
        if (front.accessWord().isPresent()) {
            checkAccess(context, front.accessWord());
        }
        if (context.classLet() != null) {
            result.add(let(context.classLet(), isStatic, front, span));
        } else if (context.classDo() != null) {
            result.add(new MemberDefinition.LocalDo(isStatic, builder.blocks.block(context.classDo().block()), span));
        } else if (context.memberRest() != null) {
            Flavor flavor = context.memberKind().MEMBER() != null ? Flavor.MEMBER
                    : context.memberKind().OVERRIDE() != null ? Flavor.OVERRIDE : Flavor.DEFAULT;
            result.add(member(context.memberRest(), isStatic, flavor, front, span));
        } else if (context.ABSTRACT() != null) {
            result.add(abstractMember(context.abstractMember(), isStatic, front, span));
        } else if (context.VAL() != null) {
            FieldContext field = context.field();
            result.add(new MemberDefinition.Field(front.doc(), front.attributes(), access(front, field.access()), isStatic,
                    field.MUTABLE() != null, builder.identifier(field.identifier()), builder.types.type(field.type()), span));
        } else if (context.NEW() != null) {
            result.add(constructor(context, front, span));
        } else if (context.INHERIT() != null) {
            Optional<Expression> argument = context.parenthesized() != null
                    ? Optional.of(builder.atoms.parenthesized(context.parenthesized()))
                    : context.literal() != null ? Optional.of(builder.atoms.simple(context.literal())) : Optional.empty();
            result.add(new MemberDefinition.Inherit(builder.types.atom(context.typeAtom()), argument, span));
        } else {
            result.add(interfaceImplementation(context.type(), context.withMembers(), span));
        }
        builder.leave(1);
    }

    /** An access word before the first word is right only before {@code new}. */
    private void checkAccess(PlainMemberContext context, Optional<Span> word) {
        if (context.NEW() == null && word.isPresent()) {
            builder.error("FS0531", "an access word stands after `" + context.getStart().getText() + "`, not before it", word.get());
        }
    }

    private static Access access(Front front, AccessContext own) {
        return own == null ? front.access() : TreeBuilder.access(own);
    }

    MemberDefinition.InterfaceImplementation interfaceImplementation(TypeContext type, WithMembersContext members, Span span) {
        return new MemberDefinition.InterfaceImplementation(builder.types.type(type), members(members), span);
    }

    private MemberDefinition let(ClassLetContext context, boolean isStatic, Front front, Span span) {
        boolean isRecursive = context.REC() != null;
        var bindings = builder.bindings.bindings(context.binding(), isRecursive, front.attributes(), front.doc(),
                builder.span(context.LAYOUT_LET()));
        for (Binding binding : bindings) {
            builder.blocks.refuseAccess(binding);
        }
        return new MemberDefinition.LocalLet(isStatic, isRecursive, bindings, span);
    }

    private MemberDefinition constructor(PlainMemberContext context, Front front, Span span) {
        FusabiParser.ConstructorBodyContext body = context.constructorBody();
        Optional<Expression> after = body.block() == null ? Optional.empty() : Optional.of(builder.blocks.block(body.block()));
        return new MemberDefinition.Constructor(front.doc(), front.attributes(), front.access(),
                builder.patterns.atom(context.patternAtom()),
                self(context.selfName()), builder.blocks.sequence(body.sequence()), after, span);
    }

    Optional<Identifier> self(FusabiParser.SelfNameContext context) {
        return context == null ? Optional.empty() : Optional.of(builder.identifier(context.identifier()));
    }

    // ---- methods and properties

    private MemberDefinition member(MemberRestContext context, boolean isStatic, Flavor flavor, Front front, Span span) {
        Access access = access(front, context.access());
        Optional<TypeExpression> result = builder.bindings.result(context.returnType());
        if (context.VAL() != null) {
            boolean settable = accessors(context.accessorName()).contains("set");
            return new MemberDefinition.AutoProperty(front.doc(), front.attributes(), access, isStatic, flavor,
                    builder.identifier(context.identifier()), result, builder.blocks.block(context.block()), settable, span);
        }
        Optional<Identifier> self = selfOf(context.memberName());
        Identifier name = name(context.memberName());
        if (self.isEmpty() && !isStatic) {
            builder.error("FS0673", "this member needs a name for the object it belongs to: `this." + name.name() + "` or `_."
                    + name.name() + "`",
                    builder.span(context.memberName()));
        }
        if (context.memberAccessors() != null) {
            return property(context, isStatic, flavor, front, access, self, name, result, span);
        }
        return new MemberDefinition.Method(front.doc(), front.attributes(), access, isStatic, context.INLINE() != null, flavor, self, name,
                builder.signatures.parameters(context.typeParameters()), builder.signatures.constraints(context.typeParameters()),
                parameters(context.patternAtom()), result, builder.blocks.block(context.block()), span);
    }

    private List<Pattern> parameters(List<PatternAtomContext> contexts) {
        List<Pattern> result = new ArrayList<>();
        for (PatternAtomContext parameter : contexts) {
            result.add(builder.patterns.atom(parameter));
        }
        return result;
    }

    private Optional<Identifier> selfOf(MemberNameContext context) {
        if (context.DOT() == null) {
            return Optional.empty();
        }
        ParseTree first = context.getChild(0);
        return Optional.of(new Identifier(first.getText(), builder.span(context.getStart())));
    }

    private Identifier name(FusabiParser.AbstractNameContext context) {
        return context.identifier() != null ? builder.identifier(context.identifier())
                : context.operatorName() != null ? builder.operatorName(context.operatorName())
                : new Identifier("*", builder.span(context.PAREN_STAR_PAREN()));
    }

    private Identifier name(MemberNameContext context) {
        if (context.operatorName() != null) {
            return builder.operatorName(context.operatorName());
        }
        if (context.PAREN_STAR_PAREN() != null) {
            return new Identifier("*", builder.span(context.PAREN_STAR_PAREN()));
        }
        if (context.identifier().isEmpty()) {
            builder.error("FS3521", "a member needs a name", builder.span(context));
            return new Identifier("_", builder.span(context));
        }
        return builder.identifier(context.identifier().getLast());
    }

    private MemberDefinition property(MemberRestContext context, boolean isStatic, Flavor flavor, Front front, Access access,
            Optional<Identifier> self, Identifier name, Optional<TypeExpression> type, Span span) {
        Optional<MemberDefinition.Accessor> getter = Optional.empty();
        Optional<MemberDefinition.Accessor> setter = Optional.empty();
        for (AccessorContext accessor : context.memberAccessors().accessor()) {
            MemberDefinition.Accessor built = accessor(accessor);
            switch (accessor.identifier().getText()) {
                case "get" -> getter = Optional.of(built);
                case "set" -> setter = Optional.of(built);
                default -> builder.error("FS0551", "only `get` and `set` can follow `with` in a property",
                        builder.span(accessor.identifier()));
            }
        }
        return new MemberDefinition.Property(front.doc(), front.attributes(), access, isStatic, flavor, self, name, type, getter, setter,
                span);
    }

    private MemberDefinition.Accessor accessor(AccessorContext context) {
        return new MemberDefinition.Accessor(TreeBuilder.access(context.access()), parameters(context.patternAtom()),
                builder.bindings.result(context.returnType()), accessorBody(context), builder.span(context));
    }

    /** One expression, or several on one line. */
    private Expression accessorBody(AccessorContext context) {
        List<Expression> steps = context.expression().stream().map(step -> builder.expressions.expression(step, List.of())).toList();
        return steps.size() == 1 ? steps.getFirst()
                : new Expression.Sequence(steps, steps.getFirst().span().covering(steps.getLast().span()));
    }

    private List<String> accessors(List<AccessorNameContext> contexts) {
        List<String> names = new ArrayList<>();
        for (AccessorNameContext context : contexts) {
            String name = context.identifier().getText();
            if (!name.equals("get") && !name.equals("set")) {
                builder.error("FS0551", "only `get` and `set` can follow `with` in a property", builder.span(context));
            }
            names.add(name);
        }
        return names;
    }

    private MemberDefinition abstractMember(AbstractMemberContext context, boolean isStatic, Front front, Span span) {
        AbstractAccessorsContext with = context.abstractAccessors();
        List<String> names = with == null ? List.of() : accessors(with.accessorName());
        if (context.access() != null) {
            builder.error("FS0561", "an abstract member cannot have an access word", builder.span(context.access()));
        }
        TypeExpression signature = builder.signatures.signature(context.signature());
        if (context.typeConstraints() != null) {
            signature = new TypeExpression.Constrained(signature, builder.signatures.constraints(context.typeConstraints()), signature.span());
        }
        return new MemberDefinition.Abstract(front.doc(), front.attributes(), isStatic, name(context.abstractName()),
                builder.signatures.parameters(context.typeParameters()), signature, names.contains("get"), names.contains("set"), span);
    }
}
