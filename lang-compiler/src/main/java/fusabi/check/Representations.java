package fusabi.check;

import fusabi.bytecode.WellKnown;
import fusabi.resolve.Item;
import fusabi.resolve.ModuleContents;
import fusabi.resolve.Scope;
import fusabi.source.Diagnostic;
import fusabi.source.Span;
import fusabi.syntax.Declaration;
import fusabi.syntax.Expression;
import fusabi.syntax.Literal;
import fusabi.syntax.TypeDefinition.Case;
import fusabi.syntax.TypeDefinition.CaseField;
import fusabi.syntax.TypeDefinition.EnumCase;
import fusabi.syntax.TypeDefinition.RecordField;
import fusabi.syntax.TypeExpression;
import fusabi.types.Field;
import fusabi.types.Measure;
import fusabi.types.Type;
import fusabi.types.TypeDefinition;
import fusabi.types.TypeDefinition.Flag;
import fusabi.types.UnionCase;
import fusabi.value.NumericKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What types are made of: fields, cases, values of enums, what abbreviations stand for. */
final class Representations {

    private final Session session;

    Representations(Session session) {
        this.session = session;
    }

    void record(TypeDefinition definition, List<RecordField> written, fusabi.syntax.Access access, Context context) {
        definition.setRepresentationAccess(access);
        Set<String> seen = new HashSet<>();
        List<Field> fields = new ArrayList<>();
        for (RecordField each : written) {
            if (!seen.add(each.name().name())) {
                session.error("FS0037", "the field `" + each.name().name() + "` is declared twice", each.name().span());
            }
            Type type = session.typeExpressions().check(each.type(), context);
            Access.checkEscape(session, type, each.name().name(), narrower(access, definition.access()), definition.enclosing(),
                    each.name().span());
            fields.add(new Field(definition, each.name().name(), type, fields.size(), each.isMutable(), true, access));
        }
        definition.setFields(fields);
    }

    void union(TypeDefinition definition, List<Case> written, fusabi.syntax.Access access, Context context) {
        definition.setRepresentationAccess(access);
        Set<String> seen = new HashSet<>();
        List<UnionCase> cases = new ArrayList<>();
        for (Case each : written) {
            String name = each.name().name();
            if (!seen.add(name)) {
                session.error("FS0037", "the case `" + name + "` is declared twice", each.name().span());
            }
            if (Character.isLowerCase(name.charAt(0)) && !definition.is(Flag.REQUIRE_QUALIFIED_ACCESS)) {
                session.report(Diagnostic
                        .error("FS0053", "the case `" + name + "` begins with a small letter", each.name().span())
                        .noting("In a pattern, a name that begins with a small letter is a variable. Begin the case with a capital letter."));
            }
            List<Field> fields = caseFields(definition, each.fields(), 0, context);
            for (int i = 0; i < fields.size(); i++) {
                Access.checkEscape(session, fields.get(i).type(), name, narrower(access, definition.access()), definition.enclosing(),
                        each.fields().get(i).type().span());
            }
            cases.add(new UnionCase(definition, name, cases.size(), fields));
        }
        definition.setCases(cases);
    }

    private static fusabi.syntax.Access narrower(fusabi.syntax.Access representation, fusabi.syntax.Access type) {
        return representation == fusabi.syntax.Access.PRIVATE ? representation : type;
    }

    /** Fields of a case or exception; the slots begin at {@code first}. */
    List<Field> caseFields(TypeDefinition definition, List<CaseField> written, int first, Context context) {
        boolean exception = definition.kind() == TypeDefinition.Kind.EXCEPTION;
        Set<String> seen = new HashSet<>();
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            CaseField each = written.get(i);
            Type type = session.typeExpressions().check(each.type(), context);
            String unnamed = exception ? "Data" + i : written.size() == 1 ? "Item" : "Item" + (i + 1);
            String name = each.name().map(n -> n.name()).orElse(unnamed);
            if (!seen.add(name)) {
                session.error("FS3176", "the field `" + name + "` is declared twice", each.type().span());
            }
            fields.add(new Field(definition, name, type, first + i, false, each.name().isPresent(), fusabi.syntax.Access.PUBLIC));
        }
        return fields;
    }

    void enumeration(TypeDefinition definition, List<EnumCase> written) {
        Type underlying = null;
        EnumCase first = null;
        boolean same = true;
        Set<String> seen = new HashSet<>();
        for (EnumCase each : written) {
            if (!seen.add(each.name().name())) {
                session.error("FS0037", "the value `" + each.name().name() + "` is declared twice", each.name().span());
            }
            Literal literal = constant(each.value());
            if (literal == null) {
                notAnInteger(each.value());
                continue;
            }
            Type type = session.expressions().typeOf(literal, each.value().span());
            if (underlying == null) {
                underlying = type;
                first = each;
            } else {
                same &= session.unify(underlying, type, each.value().span());
            }
            definition.enumValues().put(each.name().name(), bits(literal));
        }
        boolean integers = underlying != null && isInteger(underlying);
        if (same && first != null && !integers) {
            notAnInteger(first.value());
        }
        definition.setEnumUnderlying(integers ? underlying : session.known().int32());
    }

    private void notAnInteger(Expression value) {
        session.error(value instanceof Expression.Name ? "FS0886" : "FS0951", "the values of an enum are integer literals", value.span());
    }

    private static Literal constant(Expression value) {
        return switch (value) {
            case Expression.Constant(var literal, _) -> literal;
            case Expression.Parenthesized(var inner, _) -> constant(inner);
            default -> null;
        };
    }

    private boolean isInteger(Type type) {
        return session.known().kindOf(type).filter(kind -> kind.isInteger() && kind != NumericKind.NATIVEINT && kind != NumericKind.UNATIVEINT)
                .isPresent();
    }

    private static long bits(Literal literal) {
        return switch (literal) {
            case Literal.Int32(var value) -> value;
            case Literal.Byte(var bits) -> Byte.toUnsignedLong(bits);
            case Literal.SByte(var value) -> value;
            case Literal.Int16(var value) -> value;
            case Literal.UInt16(var bits) -> Short.toUnsignedLong(bits);
            case Literal.UInt32(var bits) -> Integer.toUnsignedLong(bits);
            case Literal.Int64(var value) -> value;
            case Literal.UInt64(var bits) -> bits;
            case Literal.Char(var value) -> value;
            default -> 0;
        };
    }

    void abbreviation(TypeDefinition definition, TypeExpression target, Context context) {
        if (definition.kind() == TypeDefinition.Kind.MEASURE) {
            Measure measure = session.typeExpressions().measure(target, context);
            definition.setMeasure(measure);
            return;
        }
        Type type = session.typeExpressions().check(target, context);
        definition.setAbbreviated(type);
        boolean sameParameters = type.resolved() instanceof Type.Named(_, var arguments) && arguments.equals(definition.parameters());
        if (session.isLibrary() && sameParameters && Character.isLowerCase(definition.name().charAt(0))) {
            TypeDefinition named = ((Type.Named) type.resolved()).definition();
            if (named.displayName().equals(named.name())) {
                named.setDisplayName(definition.name());
            }
        }
    }

    /** Makes what a type brings into scope visible: record labels, cases. */
    Scope publish(TypeDefinition definition, ModuleContents module, Scope scope) {
        Scope extended = scope;
        boolean qualified = definition.is(Flag.REQUIRE_QUALIFIED_ACCESS);
        if (definition.kind() == TypeDefinition.Kind.RECORD) {
            for (Field field : definition.fields()) {
                if (!qualified) {
                    module.add(field);
                    extended = extended.with(field);
                }
            }
        }
        for (UnionCase each : definition.cases()) {
            if (!qualified) {
                Item item = new Item.OfCase(each);
                module.items().put(each.name(), item);
                module.patterns().put(each.name(), item);
                extended = extended.with(each.name(), item).withPattern(each.name(), item);
            }
        }
        return extended;
    }

    /** The slot after those that a type inherits. */
    static int firstSlot(TypeDefinition definition) {
        return definition.base().filter(b -> b.resolved() instanceof Type.Named)
                .map(b -> {
                    TypeDefinition base = ((Type.Named) b.resolved()).definition();
                    return firstSlot(base) + base.fields().size();
                })
                .orElse(0);
    }

    /** The exception a declaration makes, its fields after those of all exceptions. */
    TypeDefinition exception(Declaration.Exception declaration, String symbol, Context context) {
        TypeDefinition definition = new TypeDefinition(symbol, declaration.name().name(), TypeDefinition.Kind.EXCEPTION,
                declaration.access());
        definition.setEnclosing(context.module().path());
        definition.setBase(session.known().exception());
        definition.setFields(caseFields(definition, declaration.fields(), WellKnown.EXCEPTION_FIELDS, context));
        return definition;
    }

    /** FS0037 when the module has a type of that name already. */
    void checkUnique(fusabi.syntax.TypeDefinition written, Context context, Span span) {
        String name = written.name().last().name();
        if (context.module().type(name, written.parameters().size()).isPresent()) {
            session.error("FS0037", "the type `" + name + "` is declared twice in this module", span);
        }
    }
}
