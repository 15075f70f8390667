package fusabi.tooling;

import fusabi.Engine;
import fusabi.source.Outcome;
import fusabi.source.SourceFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What things are, and how entries are made. */
class DialogueTest {

    private static Talk talk;
    private static Dialogue dialogue;

    @BeforeAll
    static void open() {
        talk = Talk.after(Engine.withStandardLibrary(),
                "/// Adds one.\nlet inc x = x + 1\ntype Person = { Name: string; Age: int }\nlet p = { Name = \"a\"; Age = 1 }");
        dialogue = talk.dialogue();
    }

    @AfterAll
    static void close() {
        talk.close();
    }

    private static SourceFile entry(String text) {
        return SourceFile.of("entry", text);
    }

    @Test
    void whatStandsUnderTheCursor() {
        assertThat(talk.describe("List.m▮ap inc [1]")).isEqualTo("List.map : (int -> int) -> int list -> int list");
        assertThat(talk.describe("let f▮ x = x + 1.0")).isEqualTo("f : float -> float");
        assertThat(talk.describe("let f x▮ = x + 1.0")).isEqualTo("x : float");
        assertThat(talk.describe("p.Na▮me.Length")).isEqualTo("Name : string");
        assertThat(talk.describe("p.Name.Length▮")).isEqualTo("Length : int");
        assertThat(talk.describe("let g (q: Person) =\n    q.Ag▮e +")).isEqualTo("Age : int");
        assertThat(talk.describe("[1; 2] |> List.map (fun n -> n▮")).isEqualTo("n : int");
        assertThat(talk.describe("(1, \"a\") ▮")).isEqualTo("(1, \"a\") : int * string");
        assertThat(talk.describe("let x = 1 // p▮")).isEmpty();
        assertThat(talk.describe("▮")).isEmpty();
        assertThat(dialogue.describe("inc 3", 1).orElseThrow().doc()).isEqualTo("Adds one.");
    }

    @Test
    void typesOfExpressionsThatAreNotRun() {
        assertThat(dialogue.typeOf(entry("1 + 2")).value()).contains("int");
        assertThat(dialogue.typeOf(entry("failwith \"not run\" : int")).value()).contains("int");
        assertThat(dialogue.typeOf(entry("List.map inc")).value()).contains("int list -> int list");
        assertThat(dialogue.typeOf(entry("let f (x, y) = x + y")).value()).contains("val f: x: int * y: int -> int");
        assertThat(dialogue.typeOf(entry("nope")).diagnostics()).extracting(each -> each.code()).containsExactly("FS0039");
    }

    @Test
    void whatANameIs() {
        assertThat(dialogue.info("inc")).contains("val inc: x: int -> int\n  // at before.fsx:2:5");
        assertThat(dialogue.info("List.map")).contains("val map: mapping: ('T -> 'U) -> list: 'T list -> 'U list\n  // in FSharp.Collections.List");
        assertThat(dialogue.info("Some")).contains("| Some of Value: 'T\n  // a case of 'T option");
        assertThat(dialogue.info("Person")).contains("type Person =\n  {\n    Name: string\n    Age: int\n  }");
        assertThat(dialogue.info("System.Math.Max").orElseThrow()).startsWith("static member Max: val1: int * val2: int -> int").contains("// of System.Math");
        assertThat(dialogue.info("(+)").orElseThrow()).startsWith("val inline (+) : ");
        assertThat(dialogue.info("Option").orElseThrow()).contains("type Option<'T> =", "values: bind, contains");
        assertThat(dialogue.info("p.Name")).contains("Name: string\n  // of Person");
        assertThat(dialogue.info("Person.Age")).contains("Age: int\n  // of Person");
        assertThat(dialogue.info("p.Name.Length")).contains("member Length: int\n  // of string");
        assertThat(dialogue.info("[1].Length")).contains("member Length: int\n  // of 'T list");
        assertThat(dialogue.info("p.Nope")).isEmpty();
        assertThat(dialogue.info("nope.Nope")).isEmpty();
        assertThat(dialogue.documentation("p.Name.Length").orElseThrow()).contains("How many UTF-16 units there are.");
        assertThat(dialogue.info("nope")).isEmpty();
        assertThat(dialogue.info("")).isEmpty();
        assertThat(dialogue.info(".")).isEmpty();
        assertThat(dialogue.info("..a.")).isEmpty();
    }

    @Test
    void documentation() {
        assertThat(dialogue.documentation("List.map")).contains("""
                ```fsharp
                val map: mapping: ('T -> 'U) -> list: 'T list -> 'U list
                ```

                In FSharp.Collections.List.

                What the function makes of each value.

                ```fsharp
                > List.map fst [(1, 2)]
                [1]
                ```
                """);
        assertThat(dialogue.documentation("inc").orElseThrow()).contains("Adds one.");
        assertThat(dialogue.documentation("nope")).isEmpty();
    }

    @Test
    void abbreviationsSayWhatTheyStandFor() {
        assertThat(dialogue.info("exn")).hasValueSatisfying(text -> assertThat(text).startsWith("type exn = System.Exception\n"));
        assertThat(dialogue.info("System.String")).hasValueSatisfying(text -> assertThat(text).contains("member Split").doesNotContain("op_"));
    }

    @Test
    void theDocumentationOfAModuleListsWhatIsInIt() {
        assertThat(dialogue.documentation("Seq")).hasValueSatisfying(text -> assertThat(text).containsPattern("\nfilter +[A-Z]"));
        // What is a type too is both.
        assertThat(dialogue.documentation("Option")).hasValueSatisfying(text -> assertThat(text).contains("| None").containsPattern("\nmap +[A-Z]"));
    }

    @Test
    void namesThatAreNearlyRight() {
        assertThat(dialogue.namesLike("List.mpa")).startsWith("List.map");
        assertThat(dialogue.namesLike("prinfn")).contains("printfn");
        assertThat(dialogue.namesLike("Prson")).contains("Person");
        assertThat(dialogue.namesLike("StringBuilder")).startsWith("System.Text.StringBuilder");
        assertThat(dialogue.namesLike("Math")).startsWith("System.Math");
        assertThat(dialogue.namesLike("")).isEmpty();
    }

    @Test
    void howAnEntryIsMade() {
        Outcome<String> tree = dialogue.tree(entry("let f x = x + 1"));
        assertThat(tree.value()).contains("(Let (Binding (Name f (Named x)) (Infix (Name x) + (Constant 1))))");
        assertThat(dialogue.core(entry("let y = inc 1")).value()).contains("(Value y (Apply (FunctionValue inc 1) (Constant 1)))");
        assertThat(dialogue.bytecode(entry("let z = 5")).value().orElseThrow()).contains("load_int", "set_global");
        assertThat(dialogue.tree(entry("let = ")).value()).isEmpty();
        assertThat(dialogue.core(entry("nope")).value()).isEmpty();
        String deep = "(".repeat(300) + "1" + ")".repeat(300);
        assertThat(dialogue.tree(entry(deep)).value()).isPresent();
    }
}
