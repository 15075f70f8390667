package fusabi.reentry;

import fusabi.Engine;
import fusabi.HostModule;
import fusabi.Instance;
import fusabi.ScriptException;
import fusabi.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Exceptions of scripts and of Java pass each other's frames. */
class ExceptionsTest {

    private static final String SCRIPT = """
            exception Custom of int * string
            type MyError(code: int) =
                inherit System.Exception("mine")
                member _.Code = code
            let again f = Host.again f
            let same () =
                let original = MyError 3
                try Host.again (fun () -> raise original)
                with e -> obj.ReferenceEquals(e, original)
            let typeTest () =
                try Host.again (fun () -> Host.again (fun () -> raise (MyError 42)))
                with :? MyError as e -> e.Code | _ -> -1
            let pattern () =
                try Host.again (fun () -> raise (Custom(7, "seven")))
                with Custom(n, text) -> sprintf "%d %s" n text
            let rethrown () =
                try
                    Host.again (fun () ->
                        try Host.again (fun () -> raise (MyError 5))
                        with _ -> reraise ())
                with :? MyError as e -> e.Code
            let mutable order : string list = []
            let note text = order <- text :: order
            let finals () =
                try
                    try Host.again (fun () -> try Host.again (fun () -> try failwith "x" finally note "inner") finally note "middle")
                    finally note "outer"
                with e -> note ("caught " + e.Message)
                List.rev order
            let fail () : int = raise (MyError 9)
            let divide n = 10 / n
            let hostKind () =
                try Host.bottom () |> string
                with :? Fusabi.HostException as e -> e.Kind + ": " + e.Message
            let wrap () =
                try Host.again (fun () -> raise (MyError 1))
                with e -> raise (System.InvalidOperationException("wrapped", e))
            let resourceClosed () =
                use guard = { new System.IDisposable with member _.Dispose() = note "closed" }
                Host.bottom ()
            """;

    private static final IOException FULL = new IOException("the disk is full");

    private static Instance instance() {
        return Nest.instance(_ -> {
            throw FULL;
        }, SCRIPT);
    }

    @Test
    void aScriptsExceptionIsTheSameObjectBehindJavaFrames() {
        try (Instance instance = instance()) {
            assertThat(instance.call("same")).isEqualTo(true);
        }
    }

    @Test
    void itsTypeCanBeTested() {
        try (Instance instance = instance()) {
            assertThat(instance.call("typeTest")).isEqualTo(42);
            assertThat(instance.call("pattern")).isEqualTo("7 seven");
        }
    }

    @Test
    void itCanBeRaisedAgainInTheMiddle() {
        try (Instance instance = instance()) {
            assertThat(instance.call("rethrown")).isEqualTo(5);
        }
    }

    @Test
    void finallyBlocksRunFromTheInside() {
        try (Instance instance = instance()) {
            assertThat(instance.call("finals")).isEqualTo(List.of("inner", "middle", "outer", "caught x"));
        }
    }

    @Test
    void aHostFunctionCatchesAndGoesOn() {
        Engine engine = Nest.LIBRARY.with(HostModule.named("Host").function("orElse", "(unit -> int) -> int -> int", call -> {
            try {
                return ((Value) call.argument(0)).call();
            } catch (ScriptException e) {
                return e.type().equals("System.DivideByZeroException") ? call.integer(1) : -1;
            }
        }));
        try (Instance instance = engine.load("or.fsx", "let f n = Host.orElse (fun () -> 10 / n) 99 + 1").instantiate()) {
            assertThat(instance.call("f", 5)).isEqualTo(3);
            assertThat(instance.call("f", 0)).isEqualTo(100);
        }
    }

    @Test
    void aHostFunctionCatchesAndThrowsItAgainAsItWas() {
        AtomicReference<ScriptException> seen = new AtomicReference<>();
        Engine engine = Nest.LIBRARY.with(HostModule.named("Host").function("again", "(unit -> 'a) -> 'a", call -> {
            try {
                return ((Value) call.argument(0)).call();
            } catch (ScriptException e) {
                seen.set(e);
                throw e;
            }
        }).function("bottom", "unit -> int", _ -> 0));
        try (Instance instance = engine.load("or.fsx", SCRIPT).instantiate()) {
            assertThat(instance.call("same")).isEqualTo(true);
            assertThat(seen.get().type()).endsWith("MyError");
            assertThat(seen.get().getStackTrace()[0].getFileName()).isEqualTo("or.fsx");
        }
    }

    @Test
    void aHostFunctionThrowsAnotherOneWithItAsCause() {
        Engine engine = Nest.LIBRARY.with(HostModule.named("Host").function("again", "(unit -> 'a) -> 'a", call -> {
            try {
                return ((Value) call.argument(0)).call();
            } catch (ScriptException e) {
                throw new IllegalStateException("no luck", e);
            }
        }).function("bottom", "unit -> int", _ -> 0));
        try (Instance instance = engine.load("or.fsx", SCRIPT).instantiate()) {
            assertThatThrownBy(() -> instance.call("typeTest2")).hasMessageContaining("declares no");
            assertThatThrownBy(() -> instance.value("again").call(instance.value("fail"))).isInstanceOf(ScriptException.class).hasMessage("no luck")
                    .cause().isInstanceOf(IllegalStateException.class)
                    .cause().isInstanceOfSatisfying(ScriptException.class, e -> assertThat(e.type()).endsWith("MyError"));
        }
    }

    @Test
    void aJavaExceptionHasItsClassInTheScript() {
        try (Instance instance = instance()) {
            assertThat(instance.call("hostKind")).isEqualTo("java.io.IOException: the disk is full");
        }
    }

    @Test
    void aJavaExceptionComesOutAsTheSameCauseThroughManyFrames() {
        try (Instance instance = instance()) {
            assertThatThrownBy(() -> instance.call("resourceClosed")).isInstanceOf(ScriptException.class).cause().isSameAs(FULL);
            assertThat(instance.value("order", Object.class)).isEqualTo(List.of("closed"));
        }
    }

    @Test
    void aScriptWrapsWhatCameThroughJava() {
        try (Instance instance = instance()) {
            assertThatThrownBy(() -> instance.call("wrap")).isInstanceOfSatisfying(ScriptException.class,
                    e -> assertThat(e.type()).isEqualTo("System.InvalidOperationException")).hasMessage("wrapped");
        }
    }

    @Test
    void aKeptExceptionCanBeThrownLater() {
        List<ScriptException> kept = new ArrayList<>();
        Engine engine = Nest.LIBRARY.with(HostModule.named("Host")
                .function("keep", "(unit -> int) -> unit", call -> {
                    try {
                        ((Value) call.argument(0)).call();
                    } catch (ScriptException e) {
                        kept.add(e);
                    }
                    return null;
                })
                .function("throwKept", "unit -> int", _ -> {
                    throw kept.getFirst();
                }));
        try (Instance instance = engine.load("later.fsx", """
                exception Custom of int list
                let keep () = Host.keep (fun () -> raise (Custom [1; 2; 3]))
                let later () = try Host.throwKept () with Custom items -> List.sum items
                """).instantiate()) {
            instance.call("keep");
            instance.collect();
            assertThat(instance.call("later")).isEqualTo(6);
            instance.collect();
            assertThat(instance.call("later")).isEqualTo(6);
        }
    }

    @Test
    void theTraceNamesTheScriptsOwnCallsOnBothSides() {
        try (Instance instance = instance()) {
            assertThatThrownBy(() -> instance.value("again").call(instance.value("fail"))).isInstanceOfSatisfying(ScriptException.class, e -> {
                assertThat(e.scriptTrace().frames()).anyMatch(frame -> frame.function().equals("fail"));
                assertThat(e.scriptTrace().frames().getFirst().file()).isEqualTo("nest.fsx");
            });
        }
    }

    @Test
    void aWrongJavaValueIsAnExceptionInTheScript() {
        Engine engine = Nest.LIBRARY.with(HostModule.named("Host").function("number", "unit -> int", _ -> "seven"));
        try (Instance instance = engine.load("wrong.fsx", "let f () = try Host.number () with e -> -1").instantiate()) {
            assertThat(instance.call("f")).isEqualTo(-1);
        }
    }
}
