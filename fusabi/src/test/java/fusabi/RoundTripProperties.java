package fusabi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** Values of random F# types go to the script and come back the same, while memory is collected at every safepoint. */
class RoundTripProperties {

    private static final Engine ENGINE = Engine.withStandardLibrary();
    private static final int VALUES = 5;

    /** A random F# type and a random value of it, as Java has it. */
    private record Sort(String type, java.util.function.Function<Random, Object> value) {}

    private static Sort sort(Random random, int depth) {
        int choice = random.nextInt(depth == 0 ? 7 : 11);
        return switch (choice) {
            case 0 -> new Sort("int", Random::nextInt);
            case 1 -> new Sort("float", Random::nextDouble);
            case 2 -> new Sort("int64", Random::nextLong);
            case 3 -> new Sort("bool", Random::nextBoolean);
            case 4 -> new Sort("char", source -> (char) ('a' + source.nextInt(26)));
            case 5 -> new Sort("string", source -> "text".substring(source.nextInt(4)) + source.nextInt());
            case 6 -> new Sort("System.DateOnly", source -> java.time.LocalDate.of(1 + source.nextInt(9998), 1 + source.nextInt(12), 1 + source.nextInt(28)));
            case 7 -> map(sort(random, depth - 1));
            case 8 -> option(sort(random, depth - 1));
            default -> list(sort(random, depth - 1), choice == 9 ? "list" : "[]");
        };
    }

    private static Sort list(Sort item, String kind) {
        return new Sort(kind.equals("[]") ? "(" + item.type + ")[]" : "(" + item.type + ") list",
                source -> IntStream.range(0, source.nextInt(4)).mapToObj(_ -> item.value.apply(source)).toList());
    }

    private static Sort option(Sort item) {
        return new Sort("(" + item.type + ") option", source -> source.nextBoolean() ? Optional.of(item.value.apply(source)) : Optional.empty());
    }

    private static Sort map(Sort item) {
        return new Sort("Map<string, " + item.type + ">", source -> {
            Map<String, Object> map = new TreeMap<>();
            IntStream.range(0, source.nextInt(4)).forEach(i -> map.put("key" + i, item.value.apply(source)));
            return map;
        });
    }

    @Property(tries = 15)
    void valuesComeBackAsTheyWere(@ForAll @IntRange(min = 0) int seed) {
        Random random = new Random(seed);
        List<Sort> sorts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < VALUES; i++) {
            sorts.add(sort(random, 3));
            text.append("let same").append(i).append(" (value: ").append(sorts.get(i).type()).append(") = value\n");
        }
        try (Instance instance = ENGINE.load("same.fsx", text.toString()).instantiate(RunOptions.defaults().collectingAtEverySafepoint())) {
            for (int i = 0; i < VALUES; i++) {
                Object value = sorts.get(i).value().apply(random);
                assertThat(instance.call("same" + i, value)).as(sorts.get(i).type()).isEqualTo(value);
            }
        }
    }
}
