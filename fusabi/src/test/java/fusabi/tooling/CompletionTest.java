package fusabi.tooling;

import fusabi.Engine;
import fusabi.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CompletionTest {

    private static Talk talk;

    @BeforeAll
    static void open() {
        talk = Talk.after(Engine.withStandardLibrary(), """
                type Person = { Name: string; Age: int }
                let people = [ { Name = "a"; Age = 1 } ]
                let person = people.Head
                type Shape = Circle of float | Square of float
                module Geometry =
                    /// The area of a shape.
                    let area s = match s with Circle r -> r * r | Square a -> a * a
                    let private hidden = 1
                let numbers = [ 1; 2; 3 ]
                let text = "abc"
                let ``two words`` = 2
                type Counter(start: int) =
                    member _.Twice(y: int) = start * y
                    member _.Start = start
                    static member Zero = Counter(0)
                """);
    }

    @AfterAll
    static void close() {
        talk.close();
    }

    /** At the mark {@code ▮}. */
    private static Completions at(String marked) {
        Completions completions = talk.complete(marked);
        assertThat(completions.to()).isEqualTo(marked.indexOf('▮'));
        return completions;
    }

    private static List<String> texts(String marked) {
        return at(marked).candidates().stream().map(Candidate::text).toList();
    }

    private static Candidate candidate(String marked, String text) {
        Optional<Candidate> found = at(marked).candidates().stream().filter(each -> each.text().equals(text)).findFirst();
        return found.orElseThrow(() -> new AssertionError(text + " is not among " + texts(marked)));
    }

    @Test
    void namesOfTheScope() {
        assertThat(texts("num▮")).startsWith("numbers");
        assertThat(texts("let f (nu: int) = n▮")).startsWith("nu", "numbers");
        assertThat(candidate("numb▮", "numbers")).isEqualTo(new Candidate("numbers", Candidate.Kind.VALUE, "int list", ""));
        assertThat(candidate("printf▮", "printfn").kind()).isEqualTo(Candidate.Kind.FUNCTION);
        assertThat(texts("whi▮")).containsExactly("while");
        assertThat(texts("two▮")).containsExactly("``two words``");
        assertThat(texts("let a = 1\nlet b = text.Length\nlet c = ▮")).startsWith("a", "b");
        assertThat(texts("Cir▮")).startsWith("Circle");
        assertThat(at("let xyz = num▮").from()).isEqualTo(10);
        assertThat(texts("let s: string = ▮")).startsWith("text");
    }

    @Test
    void localsOfUnfinishedText() {
        assertThat(texts("let f (p: Person) =\n    let local = p.Age\n    loc▮")).startsWith("local");
        assertThat(texts("for item in people do\n    printfn \"%s\" it▮")).startsWith("item");
        assertThat(texts("people |> List.map (fun each -> ea▮")).startsWith("each");
        assertThat(texts("match people with\n| first :: others -> fi▮")).startsWith("first");
        assertThat(texts("let rec facto n = if n = 0 then 1 else n * fa▮")).startsWith("facto");
        assertThat(texts("type T(size: int) =\n    let inner = size\n    member self.M() = in▮")).startsWith("inner");
        assertThat(texts("async {\n    let! answer = async { return 1 }\n    return an▮")).startsWith("answer");
    }

    @Test
    void membersOfValues() {
        assertThat(texts("person.▮")).startsWith("Age", "Name").contains("ToString");
        assertThat(texts("people.Head.N▮")).containsExactly("Name");
        assertThat(candidate("text.▮", "Length")).isEqualTo(new Candidate("Length", Candidate.Kind.PROPERTY, "int", "How many UTF-16 units there are."));
        assertThat(candidate("text.Sub▮", "Substring").kind()).isEqualTo(Candidate.Kind.METHOD);
        assertThat(texts("text.Trim().ToU▮")).containsExactly("ToUpper", "ToUpperInvariant");
        assertThat(texts("(Counter 1).▮")).startsWith("Start", "Twice");
        assertThat(texts("let g (p: Person) =\n    p.▮")).startsWith("Age", "Name");
        assertThat(texts("people |> List.map (fun x -> x.▮")).startsWith("Age", "Name");
        assertThat(texts("people |> List.filter (fun x ->\n    let y = x.Age\n    x.▮")).startsWith("Age", "Name");
        assertThat(texts("[ for p in people do\n    p.▮")).startsWith("Age", "Name");
        assertThat(texts("$\"{person.▮")).startsWith("Age", "Name");
        assertThat(texts("if person.▮")).startsWith("Age", "Name");
        assertThat(texts("numbers.[0].▮")).contains("CompareTo");
        assertThat(texts("open System.Linq\nnumbers.Sel▮")).contains("Select", "SelectMany");
        assertThat(texts("type System.String with\n    member s.Shout() = s.ToUpper()\ntext.Sh▮")).contains("Shout");
    }

    @Test
    void partsOfModulesAndTypes() {
        assertThat(texts("List.mapi▮")).containsExactly("mapi", "mapi2");
        assertThat(candidate("List.ma▮", "map")).isEqualTo(new Candidate(
                "map", Candidate.Kind.FUNCTION, "mapping: ('T -> 'U) -> list: 'T list -> 'U list", "What the function makes of each value."));
        assertThat(candidate("Geometry.▮", "area").doc()).isEqualTo("The area of a shape.");
        assertThat(texts("Geometry.▮")).containsExactly("area");
        assertThat(texts("Shape.▮")).startsWith("Circle", "Square");
        assertThat(texts("Counter.▮")).contains("Zero").doesNotContain("Twice");
        assertThat(texts("open Sys▮")).containsExactly("System");
        assertThat(texts("open System.Coll▮")).containsExactly("Collections");
        assertThat(texts("System.Math.Ab▮")).containsExactly("Abs");
        assertThat(texts("Some 3 |> Option.de▮")).containsExactly("defaultValue", "defaultWith");
    }

    @Test
    void namesOfArguments() {
        assertThat(texts("Counter(sta▮")).startsWith("start=");
        assertThat(candidate("Counter(▮", "start=")).isEqualTo(new Candidate("start=", Candidate.Kind.ARGUMENT, "int", ""));
        assertThat(texts("(Counter 1).Twice(▮")).startsWith("y=");
        assertThat(texts("text.Substring(0, len▮")).startsWith("length=");
        assertThat(texts("System.Math.Max(v▮")).startsWith("val1=", "val2=");
        assertThat(texts("type T() =\n    member val Size = 1 with get, set\nT(Si▮")).startsWith("Size=");
        assertThat(texts("new System.Text.StringBuilder(cap▮")).startsWith("capacity=");
        assertThat(texts("Counter (sta▮")).doesNotContain("start=");
        assertThat(texts("Counter(1 + sta▮")).doesNotContain("start=");
        assertThat(texts("[ Counter(1); (sta▮")).doesNotContain("start=");
    }

    @Test
    void types() {
        assertThat(texts("let f (x: Pers▮")).containsExactly("Person");
        assertThat(texts("let f (x: ▮")).contains("Person", "int", "string", "System").doesNotContain("numbers");
        assertThat(texts("let h (a: System.Text.StringB▮")).containsExactly("StringBuilder");
        assertThat(texts("new System.Text.▮")).contains("StringBuilder");
    }

    @Test
    void labelsOfRecords() {
        assertThat(texts("{ ▮")).startsWith("Age").contains("Name");
        assertThat(texts("{ person with ▮")).startsWith("Age", "Name");
        assertThat(texts("{ Name = \"x\"; ▮")).startsWith("Age").doesNotContain("Name");
        assertThat(texts("let p: Person =\n    { Name = \"x\"\n      A▮")).startsWith("Age");
        assertThat(texts("match person with { N▮")).startsWith("Name");
    }

    @Test
    void patterns() {
        assertThat(texts("match Circle 1.0 with\n| Squ▮")).startsWith("Square");
        assertThat(texts("match None with\n| So▮")).startsWith("Some");
    }

    @Test
    void nothingInTextAndNumbers() {
        assertThat(texts("\"num▮")).isEmpty();
        assertThat(texts("// num▮")).isEmpty();
        assertThat(texts("(* num▮")).isEmpty();
        assertThat(texts("1.▮")).isEmpty();
        assertThat(texts("$\"num▮")).isEmpty();
        assertThat(texts("#lo▮")).containsExactly("#load");
    }

    @Test
    void whatIsWrongBeforeDoesNotMatter() {
        assertThat(texts("let broken = )\nnum▮")).startsWith("numbers");
        assertThat(texts("let broken = nope\nlet fine = 1\nfin▮")).startsWith("fine");
        assertThat(texts("text.▮ + \"a\"")).contains("Length");
    }

    @Test
    void aSessionRemembersNothingOfIt() {
        int before = talk.session().environment().symbols().orElseThrow().size();
        texts("let fresh = 1\nfre▮");
        assertThat(talk.session().environment().symbols().orElseThrow()).hasSize(before);
        assertThat(talk.dialogue().prepare(SourceFile.of("e", "fresh")).value()).isEmpty();
    }

    @Test
    void anywhereInAnyProgram() {
        Random random = new Random(17);
        for (String program : Programs.all()) {
            if (program.length() > 6_000) {
                continue;
            }
            for (int i = 0; i < 2; i++) {
                int offset = random.nextInt(program.length() + 1);
                Completions completions = talk.dialogue().complete(program, offset);
                assertThat(completions.candidates()).hasSizeLessThanOrEqualTo(300);
                assertThat(completions.from()).isBetween(0, offset);
                talk.dialogue().describe(program, offset).ifPresent(each -> assertThat(each.type()).isNotEmpty());
            }
        }
    }
}
