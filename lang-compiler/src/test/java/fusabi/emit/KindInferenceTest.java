package fusabi.emit;

import fusabi.bytecode.Chunk;
import fusabi.bytecode.FunctionKinds;
import fusabi.bytecode.Operation;
import fusabi.bytecode.Prototype;
import fusabi.bytecode.Verifier;
import fusabi.core.CoreProgram.Definition;
import fusabi.core.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;

import static fusabi.bytecode.WordKind.*;
import static fusabi.emit.Core.*;
import static org.assertj.core.api.Assertions.assertThat;

class KindInferenceTest {

    private final Variable x = Variable.of("x");
    private final Variable y = Variable.of("y");
    private final Definition fib = define("fib", when(
            less(get(x), num(2)), get(x),
            add(call("fib", add(get(x), num(-1))), call("fib", add(get(x), num(-2))))), x);

    private static FunctionKinds kinds(String symbol, Definition... definitions) {
        return kinds(symbol, CoreRunner.compile(definitions));
    }

    private static FunctionKinds kinds(String symbol, Chunk chunk) {
        return chunk.functions().stream().filter(function -> function.symbol().equals(symbol)).findFirst().map(Prototype::kinds).orElseThrow();
    }

    private static FunctionKinds of(fusabi.bytecode.WordKind result, fusabi.bytecode.WordKind... parameters) {
        return new FunctionKinds(List.of(parameters), result);
    }

    @Test
    void callsOfItselfDoNotKeepAFunctionFromIntegers() {
        assertThat(kinds("fib", fib, effect(print(call("fib", num(20)))))).isEqualTo(of(INT, INT));
    }

    @Test
    void callsWithOtherWordsDo() {
        assertThat(kinds("fib", fib, effect(print(call("fib", field(tuple(num(1), num(2)), 0)))))).isEqualTo(of(WORD, WORD));
    }

    @Test
    void aFunctionThatIsPassedOnTakesWords() {
        assertThat(kinds("f", define("f", add(get(x), num(1)), x), effect(print(call("f", num(1)))), effect(print(tuple(function("f", 1), num(1))))))
                .isEqualTo(of(INT, WORD));
    }

    @Test
    void whereCallsDifferTheKindIsThatOfBoth() {
        Definition pair = define("pair", tuple(get(x), get(y)), x, y);
        assertThat(kinds("pair", pair, effect(print(call("pair", num(1), num(2)))), effect(print(call("pair", bool(true), text("a"))))))
                .isEqualTo(of(REFERENCE, PLAIN, WORD));
    }

    @Test
    void functionsThatOnlyCallEachOtherTakeWords() {
        Definition f = define("f", call("g", get(y), get(x)), x, y);
        Definition g = define("g", when(less(get(x), num(1)), field(get(y), 0), call("f", get(y), get(x))), x, y);
        assertThat(kinds("f", f, g, effect(print(num(1))))).isEqualTo(of(WORD, WORD, WORD));
    }

    @Test
    void aFunctionThatNeverReturnsPromisesNothing() {
        Definition f = define("f", call("f", add(get(x), num(1))), x);
        assertThat(kinds("f", f, effect(print(num(1)))).result()).isEqualTo(WORD);
    }

    @Test
    void floatsAreFloats() {
        Definition f = define("f", when(less(num(1), get(y)), get(x), call("f", floats(Operation.MUL, get(x), real(0.5)), add(get(y), num(-1)))), x, y);
        assertThat(kinds("f", f, effect(print(call("f", real(1), num(9)))))).isEqualTo(of(FLOAT, FLOAT, INT));
    }

    @Test
    void whatOtherChunksMayCallTakesWords() {
        var program = CoreRunner.program(List.of(), fib, effect(call("fib", num(20))));
        Chunk chunk = Emitter.emit(program, Emitter.Callers.OTHER_CHUNKS).value().orElseThrow();
        Verifier.verify(chunk);
        assertThat(kinds("fib", chunk)).isEqualTo(of(WORD, WORD));
    }
}
