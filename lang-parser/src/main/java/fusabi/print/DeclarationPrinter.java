package fusabi.print;

import fusabi.syntax.Attribute;
import fusabi.syntax.Binding;
import fusabi.syntax.Declaration;
import fusabi.syntax.TypeDefinition;
import fusabi.syntax.TypeDefinition.CaseField;
import fusabi.syntax.TypeDefinition.ObjectKind;
import fusabi.syntax.TypeDefinition.Representation;
import fusabi.syntax.TypeExpression;
import java.util.List;
import java.util.stream.Collectors;

/** Declarations. Each begins at the page's base; those of several lines are set apart by an empty one. */
final class DeclarationPrinter {

    private final ExpressionPrinter expressions;
    private final MemberPrinter members;
    private final TypeTexts types;
    private final Page page;

    DeclarationPrinter(Page page) {
        this.page = page;
        this.expressions = new ExpressionPrinter(page);
        this.members = expressions.members;
        this.types = expressions.types;
    }

    /** Declarations below each other, from the current column on. */
    void declarations(List<Declaration> declarations) {
        int column = page.column();
        page.based(column, () -> {
            boolean apart = false;
            for (Declaration declaration : declarations) {
                if (declaration != declarations.getFirst()) {
                    page.line(apart ? 0 : column);
                    if (apart) {
                        page.line(column);
                    }
                }
                int mark = page.mark() - column;
                declaration(declaration);
                apart = page.isLong(mark);
                if (apart && declaration != declarations.getFirst()) {
                    page.setApart(mark);
                }
            }
        });
    }

    private void declaration(Declaration declaration) {
        switch (declaration) {
            case Declaration.Let(var isRecursive, var isUse, var bindings, _, _) -> {
                Binding first = bindings.getFirst();
                members.doc(first.doc());
                members.attributes(first.attributes());
                page.add((isUse ? "use " : "let ") + (isRecursive ? "rec " : ""));
                members.binding(first, List.of());
                for (Binding binding : bindings.subList(1, bindings.size())) {
                    page.line(page.base());
                    members.doc(binding.doc());
                    page.add("and ");
                    members.binding(binding, binding.attributes());
                }
            }
            case Declaration.Do(var body, var explicit, _) -> {
                if (explicit) {
                    page.add("do");
                    expressions.body(body);
                } else {
                    expressions.expression(body);
                }
            }
            case Declaration.Types(var definitions, _) -> {
                for (TypeDefinition definition : definitions) {
                    definition(definition, definition == definitions.getFirst());
                }
            }
            case Declaration.Exception exception -> exception(exception);
            case Declaration.Module module -> module(module);
            case Declaration.ModuleAbbreviation(var name, var target, _) ->
                page.add("module " + Names.plain(name) + " = " + Names.path(target));
            case Declaration.Namespace(var isRecursive, var name, var declarations, _) -> {
                page.add("namespace " + (isRecursive ? "rec " : "") + name.map(Names::path).orElse("global"));
                below(declarations, page.base());
            }
            case Declaration.Open(var name, var isType, var arguments, _) ->
                page.add("open " + (isType ? "type " : "") + Names.path(name) + (arguments.isEmpty() ? "" : types.arguments(arguments)));
            case Declaration.Attributes(var attributes, _) -> page.add(types.attributes(attributes).strip());
            case Declaration.Directive(var word, var arguments, _) ->
                page.add("#" + word + arguments.stream().map(argument -> " " + Literals.quoted(argument)).collect(Collectors.joining()));
        }
    }

    private void below(List<Declaration> declarations, int column) {
        if (!declarations.isEmpty()) {
            page.line(column);
            declarations(declarations);
        }
    }

    private void module(Declaration.Module module) {
        members.doc(module.doc());
        members.attributes(module.attributes());
        page.add("module " + MemberPrinter.access(module.access()) + (module.isRecursive() ? "rec " : "") + Names.path(module.name()));
        if (module.wholeFile()) {
            below(module.declarations(), page.base());
        } else if (module.declarations().isEmpty()) {
            page.add(" = begin end");
        } else {
            page.add(" =");
            below(module.declarations(), page.base() + Page.INDENT);
        }
    }

    private void exception(Declaration.Exception exception) {
        members.doc(exception.doc());
        members.attributes(exception.attributes());
        page.add("exception " + MemberPrinter.access(exception.access()) + Names.plain(exception.name()));
        page.add(fields(exception.fields()));
        exception.abbreviated().ifPresent(name -> page.add(" = " + Names.path(name)));
        if (!exception.members().isEmpty()) {
            page.add(" with").line(page.base() + Page.INDENT);
            members.members(exception.members());
        }
    }

    private String fields(List<CaseField> fields) {
        return fields.isEmpty() ? "" : fields.stream()
                .map(field -> field.name().map(name -> Names.plain(name) + ": ").orElse("") + types.item(field.type()))
                .collect(Collectors.joining(" * ", " of ", ""));
    }

    // ---- types

    private void definition(TypeDefinition definition, boolean first) {
        if (!first) {
            page.line(page.base());
        }
        members.doc(definition.doc());
        List<Attribute> attributes = definition.attributes();
        if (first) {
            members.attributes(attributes);
        }
        page.add((first ? "type " : "and ") + (first ? "" : types.attributes(attributes)) + MemberPrinter.access(definition.access())
                + Names.path(definition.name()) + types.parameters(definition.parameters(), definition.constraints()));
        int column = page.base() + Page.INDENT;
        switch (definition.representation()) {
            case Representation.Union(var access, var cases) -> {
                begin(MemberPrinter.access(access), column);
                for (TypeDefinition.Case one : cases) {
                    page.line(column);
                    members.doc(one.doc());
                    page.add("| " + types.attributes(one.attributes()) + Names.value(one.name().name()) + fields(one.fields()));
                }
                inside(definition, column);
            }
            case Representation.Enum(var cases) -> {
                page.add(" =");
                for (TypeDefinition.EnumCase one : cases) {
                    page.line(column);
                    members.doc(one.doc());
                    page.add("| " + Names.plain(one.name()) + " = " + expressions.line(one.value()));
                }
                inside(definition, column);
            }
            case Representation.Record(var access, var fields) -> {
                page.add(" =").line(column).add(MemberPrinter.access(access) + "{ ");
                int own = page.column();
                for (TypeDefinition.RecordField field : fields) {
                    if (field != fields.getFirst()) {
                        page.line(own);
                    }
                    members.doc(field.doc());
                    page.add(types.attributes(field.attributes()) + (field.isMutable() ? "mutable " : "") + Names.plain(field.name()) + ": "
                            + types.type(field.type()));
                }
                page.add(" }");
                inside(definition, column);
            }
            case Representation.Abbreviation(var type) -> {
                // A single case without a bar looks like this too, and has members after `with`.
                // After `=` the word `struct` begins a struct, unless it stands in parentheses.
                String target = type instanceof TypeExpression.Tuple(_, var struct, _) && struct ? "(" + types.type(type) + ")" : types.type(type);
                page.add(" = " + target + (definition.members().isEmpty() ? "" : " with"));
                inside(definition, column);
            }
            case Representation.ObjectModel(var kind, var constructor) -> {
                constructor.ifPresent(this::constructor);
                object(definition, kind, column);
            }
            case Representation.Extension _ -> {
                page.add(" with");
                inside(definition, column);
            }
            case Representation.Opaque _ -> { }
            case Representation.Delegate(var signature) -> page.add(" = delegate of " + types.type(signature));
        }
    }

    private void begin(String access, int column) {
        page.add(" =");
        if (!access.isEmpty()) {
            page.line(column).add(access.strip());
        }
    }

    private void constructor(TypeDefinition.PrimaryConstructor constructor) {
        String before = types.attributes(constructor.attributes()) + MemberPrinter.access(constructor.access());
        page.add((before.isEmpty() ? "" : " " + before) + expressions.patterns.pattern(constructor.parameter())
                + constructor.self().map(name -> " as " + Names.plain(name)).orElse(""));
    }

    private void object(TypeDefinition definition, ObjectKind kind, int column) {
        String word = switch (kind) {
            case UNSPECIFIED -> "";
            case CLASS -> "class";
            case STRUCT -> "struct";
            case INTERFACE -> "interface";
        };
        if (word.isEmpty()) {
            page.add(definition.members().isEmpty() ? "" : " =");
            inside(definition, column);
            return;
        }
        page.add(" =").line(column).add(word);
        inside(definition, column + Page.INDENT);
        page.line(column).add("end");
    }

    private void inside(TypeDefinition definition, int column) {
        if (!definition.members().isEmpty()) {
            page.line(column);
            members.members(definition.members());
        }
    }
}
