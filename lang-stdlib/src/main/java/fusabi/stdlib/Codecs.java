package fusabi.stdlib;

import fusabi.host.HandleCodec;
import fusabi.host.Questions;
import fusabi.host.StateInput;
import fusabi.host.StateOutput;
import fusabi.regex.MalformedPattern;
import fusabi.regex.Regex;
import fusabi.value.Format;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How snapshots write the Java objects that the library's natives make. */
final class Codecs {

    private Codecs() {}

    static List<HandleCodec<?>> all() {
        return List.of(
                of("System.Object", Object.class, (_, _) -> { }, _ -> new Object()),
                of("System.Text.StringBuilder", StringBuilder.class, (builder, output) -> output.text(builder.toString()),
                        input -> new StringBuilder(input.text())),
                of("System.Random", SubtractiveGenerator.class, SubtractiveGenerator::write, SubtractiveGenerator::read),
                of("Microsoft.FSharp.Core.PrintfFormat", Format.class, (format, output) -> output.text(format.text()),
                        input -> Format.parse(input.text())),
                of("System.Text.RegularExpressions.Regex", Regex.class, Codecs::writeRegex, Codecs::readRegex),
                of("System.Threading.Idle", Questions.Idle.class, (idle, output) -> output.number(idle.atMost().map(Duration::toMillis).orElse(-1L)),
                        input -> new Questions.Idle(Optional.of(input.number()).filter(time -> time >= 0).map(Duration::ofMillis))));
    }

    private static void writeRegex(Regex regex, StateOutput output) {
        output.text(regex.pattern());
        output.number(regex.options());
    }

    private static Regex readRegex(StateInput input) {
        String pattern = input.text();
        try {
            return Regex.compile(pattern, input.number(Integer.MIN_VALUE, Integer.MAX_VALUE), () -> { });
        } catch (MalformedPattern malformed) {
            throw input.refused(malformed.getMessage());
        }
    }

    private static <T> HandleCodec<T> of(String symbol, Class<T> type, BiConsumer<T, StateOutput> writer, Function<StateInput, T> reader) {
        return new HandleCodec<>() {
            @Override
            public String symbol() {
                return symbol;
            }

            @Override
            public Class<T> type() {
                return type;
            }

            @Override
            public void write(T object, StateOutput output) {
                writer.accept(object, output);
            }

            @Override
            public T read(StateInput input) {
                return reader.apply(input);
            }
        };
    }
}
