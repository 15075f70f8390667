package fusabi.border;

import fusabi.bytecode.WellKnown;
import fusabi.types.Field;
import fusabi.types.Substitution;
import fusabi.types.Type;
import fusabi.types.UnionCase;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Records, tuples, unions and enums beside Java records, sealed interfaces and enums. Names are equal whatever the case of their first letter. */
final class Shapes {

    private final Conversions conversions;

    Shapes(Conversions conversions) {
        this.conversions = conversions;
    }

    private static boolean same(String script, String java) {
        return script.equals(java) || !script.isEmpty() && !java.isEmpty() && script.substring(1).equals(java.substring(1))
                && Character.toLowerCase(script.charAt(0)) == Character.toLowerCase(java.charAt(0));
    }

    /** Java writes constants in capitals: {@code DARK_BLUE} is {@code DarkBlue}. */
    private static boolean sameConstant(String script, Object constant) {
        return script.equalsIgnoreCase(((Enum<?>) constant).name().replace("_", ""));
    }

    // ---- products

    /** By names. */
    Converter record(Type.Named type, JavaType java, Direction direction) throws MismatchException {
        requireRecord(type, java);
        List<Field> fields = type.definition().fields();
        List<Type> types = types(type, fields);
        RecordComponent[] components = java.raw().getRecordComponents();
        int[] places = new int[fields.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(fields.get(i).name(), components, type, java);
        }
        if (components.length > places.length) {
            String extra = Arrays.stream(components).map(RecordComponent::getName)
                    .filter(name -> fields.stream().noneMatch(field -> same(field.name(), name))).collect(Collectors.joining(", "));
            throw new MismatchException("the Java record `" + java + "` has `" + extra + "`, which the script's `" + type + "` does not have");
        }
        return new RecordConverter(product(type.definition().symbol(), 0, places, types, java, direction), type.definition().name());
    }

    private static int place(String field, RecordComponent[] components, Type type, JavaType java) throws MismatchException {
        for (int i = 0; i < components.length; i++) {
            if (same(field, components[i].getName())) {
                return i;
            }
        }
        throw new MismatchException("the script's `" + type + "` has a field `" + field + "`, which the Java record `" + java + "` lacks");
    }

    /** By position. */
    Converter tuple(Type.Tuple type, JavaType java, Direction direction) throws MismatchException {
        int size = type.items().size();
        if (java.raw() == Map.Entry.class && size == 2) {
            return new Pairs(tupleSymbol(type), conversions.between(type.items().getFirst(), java.argument(0), direction),
                    conversions.between(type.items().getLast(), java.argument(1), direction));
        }
        requireRecord(type, java);
        return new RecordConverter(positional(tupleSymbol(type), 0, type.items(), type, java, direction), "tuple");
    }

    static String tupleSymbol(Type.Tuple type) {
        return type.struct() ? WellKnown.structTuple(type.items().size()) : WellKnown.tuple(type.items().size());
    }

    private Product positional(String symbol, int tag, List<Type> types, Type whole, JavaType java, Direction direction) throws MismatchException {
        int count = java.raw().getRecordComponents().length;
        if (count != types.size()) {
            throw new MismatchException("the Java record `" + java + "` has " + count + " components, the script's `" + whole + "` " + types.size());
        }
        int[] places = new int[types.size()];
        Arrays.setAll(places, i -> i);
        return product(symbol, tag, places, types, java, direction);
    }

    private static void requireRecord(Type type, JavaType java) throws MismatchException {
        if (!java.raw().isRecord()) {
            throw Conversions.mismatch(type, java);
        }
    }

    private static List<Type> types(Type.Named type, List<Field> fields) {
        Substitution substitution = Substitution.of(type.definition().parameters(), type.arguments());
        return fields.stream().map(field -> substitution.apply(field.type())).toList();
    }

    private Product product(String symbol, int tag, int[] places, List<Type> types, JavaType java, Direction direction) throws MismatchException {
        RecordComponent[] components = java.raw().getRecordComponents();
        List<Converter> parts = new ArrayList<>();
        for (int slot = 0; slot < places.length; slot++) {
            RecordComponent component = components[places[slot]];
            try {
                parts.add(conversions.between(types.get(slot), java.inside(component.getGenericType()), direction));
            } catch (MismatchException e) {
                throw new MismatchException("`" + component.getName() + "` of `" + java + "`: " + e.getMessage());
            }
        }
        try {
            Class<?>[] parameters = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = java.raw().getDeclaredConstructor(parameters);
            constructor.trySetAccessible();
            List<MethodHandle> accessors = new ArrayList<>();
            for (RecordComponent component : components) {
                component.getAccessor().trySetAccessible();
                accessors.add(MethodHandles.publicLookup().unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Object.class)));
            }
            MethodHandle make = MethodHandles.publicLookup().unreflectConstructor(constructor).asFixedArity()
                    .asSpreader(Object[].class, parameters.length).asType(MethodType.methodType(Object.class, Object[].class));
            return new Product(symbol, tag, places, parts, java.toString(), make, accessors);
        } catch (ReflectiveOperationException _) {
            throw new MismatchException("the Java record `" + java + "` must be public, or its package open to `fusabi`");
        }
    }

    // ---- sums

    /** Each case has a record or a constant of its name. */
    Converter union(Type.Named type, JavaType java, Direction direction) throws MismatchException {
        String symbol = type.definition().symbol();
        List<UnionCase> cases = type.definition().cases();
        List<UnionConverter.Case> converted = new ArrayList<>();
        Map<Object, Integer> tags = new HashMap<>();
        boolean single = cases.size() == 1 && java.raw().isRecord();
        if (!single && !java.raw().isEnum() && !(java.raw().isSealed() && java.raw().isInterface())) {
            throw Conversions.mismatch(type, java);
        }
        for (UnionCase each : cases) {
            Object found = single ? java.raw() : counterpart(each, type, java);
            tags.put(found, each.tag());
            if (found instanceof Class<?> record) {
                List<Type> fields = types(type, each.fields());
                converted.add(new UnionConverter.Case.OfRecord(
                        positional(symbol, each.tag(), fields, type, new JavaType(record, java.arguments()), direction)));
            } else {
                converted.add(new UnionConverter.Case.OfConstant(symbol, each.tag(), found));
            }
        }
        refuseMore(type, java, tags, single);
        return new UnionConverter(type.definition().name(), converted, tags);
    }

    private static Object counterpart(UnionCase wanted, Type type, JavaType java) throws MismatchException {
        if (java.raw().isEnum()) {
            for (Object constant : java.raw().getEnumConstants()) {
                if (wanted.fields().isEmpty() && sameConstant(wanted.name(), constant)) {
                    return constant;
                }
            }
        } else {
            for (Class<?> permitted : java.raw().getPermittedSubclasses()) {
                if (permitted.isRecord() && same(wanted.name(), permitted.getSimpleName())) {
                    return permitted;
                }
            }
        }
        throw new MismatchException("the script's `" + type + "` has a case `" + wanted.name() + "`, which `" + java + "` lacks");
    }

    private static void refuseMore(Type type, JavaType java, Map<Object, Integer> tags, boolean single) throws MismatchException {
        if (single) {
            return;
        }
        Object[] all = java.raw().isEnum() ? java.raw().getEnumConstants() : java.raw().getPermittedSubclasses();
        for (Object each : all) {
            if (!tags.containsKey(each)) {
                String name = each instanceof Class<?> record ? record.getSimpleName() : each.toString();
                throw new MismatchException("`" + java + "` has `" + name + "`, which the script's `" + type + "` has no case for");
            }
        }
    }

    /** By names. */
    Converter enumeration(Type.Named type, JavaType java) throws MismatchException {
        if (!java.raw().isEnum()) {
            throw Conversions.mismatch(type, java);
        }
        Map<Integer, Object> constants = new HashMap<>();
        Map<Object, Integer> values = new HashMap<>();
        for (Object constant : java.raw().getEnumConstants()) {
            Long value = type.definition().enumValues().entrySet().stream().filter(each -> sameConstant(each.getKey(), constant))
                    .map(Map.Entry::getValue).findFirst().orElseThrow(() -> new MismatchException(
                            "`" + java + "` has `" + constant + "`, which the script's `" + type + "` does not have"));
            constants.put(value.intValue(), constant);
            values.put(constant, value.intValue());
        }
        return new EnumConverter(type.definition().symbol(), type.definition().name(), constants, values);
    }
}
