package fusabi.print;

import fusabi.syntax.Access;
import fusabi.syntax.Attribute;
import fusabi.syntax.Binding;
import fusabi.syntax.Expression;
import fusabi.syntax.Identifier;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.MemberDefinition.Flavor;
import fusabi.syntax.Pattern;
import fusabi.syntax.TypeExpression;
import java.util.List;
import java.util.Optional;

/** Bindings and the members of types. Each begins at the page's base. */
final class MemberPrinter {

    private final ExpressionPrinter expressions;
    private final Page page;

    MemberPrinter(ExpressionPrinter expressions) {
        this.expressions = expressions;
        this.page = expressions.page;
    }

    // ---- what stands above and before

    /** The {@code ///} lines above what begins here. */
    void doc(String doc) {
        if (!doc.isEmpty()) {
            int column = page.column();
            doc.lines().forEach(line -> page.add(("/// " + line).stripTrailing()).line(column));
            if (doc.endsWith("\n")) {
                page.add("///").line(column);
            }
        }
    }

    /** Attributes on a line of their own. */
    void attributes(List<Attribute> attributes) {
        if (!attributes.isEmpty()) {
            int column = page.column();
            page.add(expressions.types.attributes(attributes).strip()).line(column);
        }
    }

    static String access(Access access) {
        return switch (access) {
            case PUBLIC -> "";
            case INTERNAL -> "internal ";
            case PRIVATE -> "private ";
        };
    }

    // ---- bindings

    /** What stands after {@code let} or {@code let rec}. */
    void bindings(List<Binding> bindings) {
        for (Binding binding : bindings) {
            if (binding != bindings.getFirst()) {
                page.line(page.base());
                doc(binding.doc());
                page.add("and ");
            }
            binding(binding, binding.attributes());
        }
    }

    /** @param attributes those that stand here, not above */
    void binding(Binding binding, List<Attribute> attributes) {
        page.add(expressions.types.attributes(attributes) + (binding.isInline() ? "inline " : "") + (binding.isMutable() ? "mutable " : "")
                + access(binding.access()) + target(binding.target()) + result(binding.result()) + " =");
        value(binding.body());
    }

    private void value(Expression body) {
        if (body instanceof Expression.Function) {
            page.add(" ");
            expressions.expression(body);
        } else {
            expressions.body(body);
        }
    }

    private String target(Binding.Target target) {
        return switch (target) {
            case Binding.Target.Name(var name, var parameters, var constraints, var patterns) -> Names.value(name.name())
                    + expressions.types.parameters(parameters, constraints) + parameters(patterns);
            case Binding.Target.Destructured(var pattern) -> expressions.patterns.pattern(pattern);
        };
    }

    private String parameters(List<Pattern> parameters) {
        return parameters.isEmpty() ? "" : " " + expressions.patterns.parameters(parameters);
    }

    private String result(Optional<TypeExpression> type) {
        return type.map(of -> " : " + expressions.types.type(of)).orElse("");
    }

    // ---- members

    /** Members below each other, from the current column on. */
    void members(List<MemberDefinition> members) {
        int column = page.column();
        page.based(column, () -> {
            for (MemberDefinition member : members) {
                if (member != members.getFirst()) {
                    page.line(column);
                }
                member(member);
            }
        });
    }

    void member(MemberDefinition member) {
        switch (member) {
            case MemberDefinition.Method method -> method(method);
            case MemberDefinition.Property property -> property(property);
            case MemberDefinition.AutoProperty property -> {
                above(property.doc(), property.attributes());
                page.add(kind(property.isStatic(), property.flavor()) + "val " + access(property.access()) + Names.plain(property.name())
                        + result(property.type()) + " =");
                expressions.body(property.initial());
                page.add(property.settable() ? " with get, set" : " with get");
            }
            case MemberDefinition.Abstract of -> {
                above(of.doc(), of.attributes());
                page.add((of.isStatic() ? "static " : "") + "abstract " + Names.plain(of.name())
                        + expressions.types.parameters(of.typeParameters(), List.of()) + " : " + signature(of.signature()));
                if (of.hasGetter() || of.hasSetter()) {
                    page.add(" with " + (!of.hasSetter() ? "get" : of.hasGetter() ? "get, set" : "set"));
                }
            }
            case MemberDefinition.Constructor constructor -> constructor(constructor);
            case MemberDefinition.Field field -> {
                above(field.doc(), field.attributes());
                page.add((field.isStatic() ? "static " : "") + "val " + (field.isMutable() ? "mutable " : "") + access(field.access())
                        + Names.plain(field.name()) + " : " + expressions.types.type(field.type()));
            }
            case MemberDefinition.InterfaceImplementation(var type, var members, _) -> {
                page.add("interface " + expressions.types.type(type));
                if (!members.isEmpty()) {
                    page.add(" with").line(page.base() + Page.INDENT);
                    members(members);
                }
            }
            case MemberDefinition.Inherit(var type, var argument, _) -> {
                page.add("inherit " + expressions.types.atom(type));
                argument.ifPresent(given -> {
                    page.add(given instanceof Expression.Parenthesized || given instanceof Expression.Constant ? " " : "");
                    expressions.expression(given);
                });
            }
            case MemberDefinition.LocalLet(var isStatic, var isRecursive, var bindings, _) -> {
                above(bindings.getFirst().doc(), bindings.getFirst().attributes());
                page.add((isStatic ? "static " : "") + (isRecursive ? "let rec " : "let "));
                binding(bindings.getFirst(), List.of());
                for (Binding binding : bindings.subList(1, bindings.size())) {
                    page.line(page.base());
                    doc(binding.doc());
                    page.add("and ");
                    binding(binding, binding.attributes());
                }
            }
            case MemberDefinition.LocalDo(var isStatic, var body, _) -> {
                page.add(isStatic ? "static do" : "do");
                expressions.body(body);
            }
        }
    }

    private void above(String doc, List<Attribute> attributes) {
        doc(doc);
        attributes(attributes);
    }

    private static String kind(boolean isStatic, Flavor flavor) {
        return (isStatic ? "static " : "") + switch (flavor) {
            case MEMBER -> "member ";
            case OVERRIDE -> "override ";
            case DEFAULT -> "default ";
        };
    }

    private static String self(Optional<Identifier> self) {
        return self.map(name -> Names.plain(name) + ".").orElse("");
    }

    private void method(MemberDefinition.Method method) {
        above(method.doc(), method.attributes());
        page.add(kind(method.isStatic(), method.flavor()) + (method.isInline() ? "inline " : "") + access(method.access())
                + self(method.self()) + Names.value(method.name().name())
                + expressions.types.parameters(method.typeParameters(), method.constraints()) + parameters(method.parameters())
                + result(method.result()) + " =");
        expressions.body(method.body());
    }

    private void property(MemberDefinition.Property property) {
        above(property.doc(), property.attributes());
        page.add(kind(property.isStatic(), property.flavor()) + access(property.access()) + self(property.self())
                + Names.value(property.name().name()) + result(property.type()));
        int column = page.base() + Page.INDENT;
        page.based(column, () -> {
            property.getter().ifPresent(getter -> accessor("with get", getter, column));
            property.setter().ifPresent(setter -> accessor(property.getter().isPresent() ? "and set" : "with set", setter, column));
        });
    }

    private void accessor(String words, MemberDefinition.Accessor accessor, int column) {
        int space = words.indexOf(' ') + 1;
        page.line(column).add(words.substring(0, space) + access(accessor.access()) + words.substring(space)
                + parameters(accessor.parameters()) + result(accessor.result()) + " =");
        expressions.body(accessor.body());
    }

    private void constructor(MemberDefinition.Constructor constructor) {
        above(constructor.doc(), constructor.attributes());
        page.add(access(constructor.access()) + "new " + expressions.patterns.pattern(constructor.parameter())
                + constructor.self().map(name -> " as " + Names.plain(name)).orElse("") + " =");
        page.line(page.base() + Page.INDENT);
        expressions.block(constructor.body());
        constructor.after().ifPresent(after -> {
            page.line(page.base() + Page.INDENT).add("then");
            page.line(page.base() + 2 * Page.INDENT);
            expressions.block(after);
        });
    }

    private String signature(TypeExpression signature) {
        return signature instanceof TypeExpression.Constrained(var type, var constraints, _)
                ? expressions.types.type(type) + expressions.types.when(constraints) : expressions.types.type(signature);
    }
}
