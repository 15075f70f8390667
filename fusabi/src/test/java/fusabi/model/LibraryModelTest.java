package fusabi.model;

import fusabi.Engine;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.capability.Capabilities;
import fusabi.capability.Seeds;
import fusabi.resolve.Environment;
import fusabi.resolve.Item;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import fusabi.stdlib.StandardLibrary;
import fusabi.syntax.Access;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** Every function of List, Array, Seq, Map, Set and String does on random inputs what a plain model does. */
class LibraryModelTest {
    /*
     * The rows of a module make one script, which reads its inputs and answers a line a row. Layout is not what is tested: runs of blanks count as one.
     */

    private static final Map<String, List<Row>> ROWS = Map.of(
            "List", SequenceFunctions.of("List"), "Array", SequenceFunctions.of("Array"), "Seq", SequenceFunctions.of("Seq"),
            "Map", KeyedFunctions.ofMap(), "Set", KeyedFunctions.ofSet(), "String", KeyedFunctions.ofString());

    private static final String INPUTS = """
            let numbers () = System.Console.ReadLine().Split(' ', System.StringSplitOptions.RemoveEmptyEntries) |> List.ofArray |> List.map int
            let show (f: unit -> 'T) =
                let text = try sprintf "%A" (f ()) with _ -> "raises"
                printfn "%s" (System.String.Join(" ", text.Split([| ' '; '\\n' |], System.StringSplitOptions.RemoveEmptyEntries)))
            """;

    private static final Map<String, Program> PROGRAMS = new HashMap<>();

    private static Program program(String module) {
        String of = module.equals("Array") ? "Array.ofList " : module.equals("Seq") ? "Seq.ofList " : "";
        StringBuilder script = new StringBuilder(INPUTS);
        List.of("xs", "ys", "zs").forEach(name -> script.append("let ").append(name).append(" = ").append(of).append("(numbers ())\n"));
        script.append("let n = int (System.Console.ReadLine())\n");
        switch (module) {
            case "Map" -> script.append("let m = Map.ofList (List.zip xs ys)\n");
            case "Set" -> script.append("let s, t = Set.ofList xs, Set.ofList zs\n");
            case "String" -> script.append("let text = xs |> List.map (fun x -> string (char (97 + (x % 26 + 26) % 26))) |> String.concat \"\"\n");
            default -> { }
        }
        ROWS.get(module).forEach(row -> script.append("show (fun () -> ").append(row.expression()).append(")\n"));
        Outcome<Program> outcome = Engine.withStandardLibrary().compile(SourceFile.of(module + ".fsx", script.toString()));
        assertThat(outcome.value()).as("%s", outcome.diagnostics()).isPresent();
        return outcome.value().get();
    }

    @Property(tries = 40)
    void lists(@ForAll("inputs") Inputs inputs) {
        compare("List", inputs);
    }

    @Property(tries = 40)
    void arrays(@ForAll("inputs") Inputs inputs) {
        compare("Array", inputs);
    }

    @Property(tries = 40)
    void sequences(@ForAll("inputs") Inputs inputs) {
        compare("Seq", inputs);
    }

    @Property(tries = 60)
    void maps(@ForAll("inputs") Inputs inputs) {
        compare("Map", inputs);
    }

    @Property(tries = 60)
    void sets(@ForAll("inputs") Inputs inputs) {
        compare("Set", inputs);
    }

    @Property(tries = 60)
    void strings(@ForAll("inputs") Inputs inputs) {
        compare("String", inputs);
    }

    private static void compare(String module, Inputs inputs) {
        Program program = PROGRAMS.computeIfAbsent(module, LibraryModelTest::program);
        StringBuilder output = new StringBuilder();
        Iterator<String> lines = inputs.lines().iterator();
        RunResult result = program.run(RunOptions.defaults().withInput(() -> lines.hasNext() ? lines.next() : null)
                .withOutput(output::append).withCapabilities(Capabilities.none().with(Seeds.from(1))));
        List<String> answers = output.toString().lines().toList();
        List<Row> rows = ROWS.get(module);
        assertThat(answers).as("%s", result).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(answers.get(i)).as("%s.%s: %s with %s", module, rows.get(i).name(), rows.get(i).expression(), inputs)
                    .isEqualTo(rows.get(i).expected(inputs));
        }
    }

    @Provide
    Arbitrary<Inputs> inputs() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(-9, 9);
        return Arbitraries.integers().between(0, 7).flatMap(size -> Combinators.combine(
                numbers.list().ofSize(size), numbers.list().ofSize(size), numbers.list().ofMaxSize(7), Arbitraries.integers().between(-2, 8))
                .as(Inputs::new));
    }

    @Example
    void everyFunctionHasAModel() {
        Environment environment = StandardLibrary.instance().environment();
        Set<String> without = new TreeSet<>();
        ROWS.forEach((module, rows) -> {
            Set<String> functions = new TreeSet<>();
            environment.module("FSharp.Collections." + module).or(() -> environment.module("FSharp.Core." + module)).orElseThrow().items()
                    .forEach((name, item) -> {
                        if (item instanceof Item.OfValue(var value) && value.access() == Access.PUBLIC) {
                            functions.add(name);
                        }
                    });
            rows.forEach(row -> functions.remove(row.name()));
            functions.forEach(name -> without.add(module + "." + name));
        });
        assertThat(without).isEmpty();
    }
}
