package fusabi.parse;

import fusabi.syntax.Declaration;
import fusabi.syntax.Expression;
import fusabi.syntax.MemberDefinition;
import fusabi.syntax.SyntaxTree;
import fusabi.syntax.TypeDefinition;
import fusabi.syntax.TypeDefinition.Representation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ParserTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", quoteCharacter = '§', textBlock = """
            if a then b elif c then d else e ⇒ (if a b (if c d e))
            if a then b ⇒ (if a b)
            if a then b; c ⇒ (if a (b; c))
            match x with | 1 | 2 when y -> a | _ -> b ⇒ (match x | (1 | 2) when y -> a | _ -> b)
            function [] -> 0 | h :: t -> 1 ⇒ (function | [] -> 0 | (h :: t) -> 1)
            fun x (y, z) _ -> x ⇒ (fun x <y, z> _ -> x)
            try f x with | :? E as e -> 1 | _ -> 2 ⇒ (try (f x) | (:? E as e) -> 1 | _ -> 2)
            try a finally b ⇒ (try a finally b)
            for i = 1 to 3 do f i ⇒ (for i 1 to 3 (f i))
            for i = 3 downto 1 do f i ⇒ (for i 3 downto 1 (f i))
            for (a, b) in xs do f a ⇒ (for <a, b> in xs (f a))
            while a do b ⇒ (while a b)
            [1; 2; 3] ⇒ [(1; 2; 3)]
            [] ⇒ []
            [1 .. 2 .. 9] ⇒ [(range 1 2 9)]
            [for x in xs -> x * x] ⇒ [(for x in xs (yield (* x x)))]
            [| for x in xs do if x then yield x |] ⇒ [|(for x in xs (if x (yield x)))|]
            { A = 1; M.B = 2 } ⇒ {A = 1; M.B = 2}
            { r with A = 1; B.C = 2 } ⇒ {r with A = 1; B.C = 2}
            {| A = 1 |} ⇒ {|A = 1|}
            {| r with A = 1 |} ⇒ {|r with A = 1|}
            { new I with member _.M() = 1 } ⇒ {new I 1+0}
            { new B(1) with override _.M() = 1 } ⇒ {new B1 1+0}
            async { return 1 } ⇒ (async { (return 1) })
            seq { 1..3 } ⇒ (seq { (range 1 3) })
            b.For(1) { yield 1; yield! xs } ⇒ ((b.For!1) { ((yield 1); (yield! xs)) })
            let x = 1 in x + 1 ⇒ (let x = 1 in (+ x 1))
            (let a = 1 in a; b) ⇒ (let a = 1 in (a; b))
            new System.Text.StringBuilder("x") ⇒ (new System.Text.StringBuilder "x")
            new List<int>(3) ⇒ (new List<int> 3)
            begin 1 end ⇒ 1
            () ⇒ ()
            x : int ⇒ (x : int)
            5.0<m/s> ⇒ 5.0<(m/s)>
            struct (1, 2) ⇒ struct<1, 2>
            $"a{x}b{y + 1,5:F2}c%d{z}" ⇒ $['a'; {x}; 'b'; {(+ y 1),5:F2}; 'c'; %d{z}]
            $"{{x}} 100%%" ⇒ $['{x} 100%%']
            $"{x:``0.00``}" ⇒ $[{x:0.00}]
            null ⇒ null
            "a\\tb\\u0041\\065" ⇒ "a	bAA"
            @"c:\\d""q" ⇒ "c:\\d"q"
            "abc"B ⇒ "abc"B
            'x'B ⇒ 120uy
            """)
    void readsExpressions(String text, String expected) {
        assertThat(Sketch.expression(text.strip())).isEqualTo(expected);
    }

    @Test
    void givesABlockAfterALetToTheLet() {
        assertThat(binding("let f () =\n    let a = 1\n    g a\n    let b = 2\n    a + b"))
                .isEqualTo("f () = (let a = 1 in ((g a); (let b = 2 in (+ a b))))");
    }

    @Test
    void joinsAndBangsWithTheirLet() {
        assertThat(Sketch.expression("b {\n    let! x = f\n    and! y = g\n    use! z = h\n    do! k\n    return x }"))
                .isEqualTo("(b { (let! x = f and! y = g in (use! z = h in ((do! k); (return x)))) })");
    }

    @Test
    void readsEarlyReturns() {
        assertThat(binding("let f x =\n    if x then 1 else\n    let y = 2\n    y")).isEqualTo("f x = (if x 1 (let y = 2 in y))");
    }

    @Test
    void readsPipesBelowTheirValue() {
        assertThat(binding("let y =\n    xs\n    |> List.map (fun x ->\n        let z = x\n        z)\n    |> f"))
                .isEqualTo("y = (|> (|> xs (List.map (fun x -> (let z = x in z)))) f)");
    }

    @Test
    void readsTraitCalls() {
        assertThat(binding("let inline f (x: ^a) = (^a: (member Length: int) x)")).isEqualTo("f (x : ^a) = (trait ^a Length: int x)");
        assertThat(binding("let inline f a b = ((^a or ^b): (static member (+): ^a * ^b -> ^c) (a, b))"))
                .isEqualTo("f a b = (trait ^a, ^b +: ((^a * ^b) -> ^c) <a, b>)");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", quoteCharacter = '§', textBlock = """
            let f x y = x ⇒ f x y = x
            let f (x: int) : int = x ⇒ f (x : int) : int = x
            let (a, b) = p ⇒ <a, b> = p
            let a, b = p ⇒ <a, b> = p
            let h :: t = xs ⇒ (h :: t) = xs
            let (+.) a b = a ⇒ +. a b = a
            let (*) a b = a ⇒ * a b = a
            let (|A|B|) x = x ⇒ |A|B| x = x
            let (|P|_|) a x = x ⇒ |P|_| a x = x
            let Some x = y ⇒ Some x = y
            let { X = x } = r ⇒ {X = x} = r
            let mutable x = 1 ⇒ mutable x = 1
            let (Single n) = s ⇒ (Single n) = s
            let _ = 1 ⇒ _ = 1
            let inline f<'a when 'a: equality> (x: 'a) = x ⇒ f (x : 'a) = x
            """)
    void tellsFunctionsFromPatterns(String text, String expected) {
        assertThat(binding(text.strip())).isEqualTo(expected);
    }

    private static String binding(String text) {
        return Sketch.bindings(((Declaration.Let) Sketch.tree(text).declarations().getFirst()).bindings());
    }

    // ---- types

    private static TypeDefinition type(String text) {
        return ((Declaration.Types) Sketch.tree(text).declarations().getFirst()).definitions().getFirst();
    }

    @Test
    void readsUnions() {
        TypeDefinition type = type("""
                /// doc
                type U<'a> =
                    /// first
                    | A
                    | B of x: int * 'a
                    | C of (int -> int)
                    member _.M = 1
                """);
        assertThat(type.doc()).isEqualTo("doc");
        Representation.Union union = (Representation.Union) type.representation();
        assertThat(union.cases()).extracting(one -> one.name().name()).containsExactly("A", "B", "C");
        assertThat(union.cases().getFirst().doc()).isEqualTo("first");
        assertThat(union.cases().get(1).fields()).extracting(field -> field.name().isPresent()).containsExactly(true, false);
        assertThat(type.members()).hasSize(1);
    }

    @Test
    void readsRecords() {
        TypeDefinition type = type("""
                type R =
                    { mutable A: int
                      /// b
                      B: string list }
                    static member Zero = { A = 0; B = [] }
                """);
        Representation.Record record = (Representation.Record) type.representation();
        assertThat(record.fields()).extracting(field -> field.name().name()).containsExactly("A", "B");
        assertThat(record.fields().getFirst().isMutable()).isTrue();
        assertThat(record.fields().get(1).doc()).isEqualTo("b");
        assertThat(type.members()).hasSize(1);
    }

    @Test
    void readsEnumsAndAbbreviations() {
        assertThat(((Representation.Enum) type("type E = A = 1 | B = 2uy").representation()).cases()).hasSize(2);
        assertThat(type("type A = int * string").representation()).isInstanceOf(Representation.Abbreviation.class);
        assertThat(type("type A = B").representation()).isInstanceOf(Representation.Abbreviation.class);
        assertThat(type("[<Measure>] type m").representation()).isInstanceOf(Representation.Opaque.class);
        assertThat(type("type System.String with\n    member _.X = 1").representation()).isInstanceOf(Representation.Extension.class);
    }

    @Test
    void readsClasses() {
        TypeDefinition type = type("""
                type C<'a>(x: int, ?y: 'a) as self =
                    inherit Base(x)
                    let mutable z = x
                    static let w = 1
                    do f ()
                    new() = C(0)
                    member this.M(a: int, b) : int = a
                    member val P = 1 with get, set
                    member _.Q with get() = z and set v = z <- v
                    abstract A: x: int * ?y: string -> unit
                    abstract B: int with get, set
                    default _.A(x, y) = ()
                    override _.ToString() = ""
                    static member (+) (a: C<'a>, b) = a
                    interface I with
                        member _.N = 1
                """);
        assertThat(type.members()).extracting(member -> member.getClass().getSimpleName()).containsExactly("Inherit", "LocalLet",
                "LocalLet", "LocalDo",
                "Constructor", "Method", "AutoProperty", "Property", "Abstract", "Abstract", "Method", "Method", "Method",
                        "InterfaceImplementation");
        MemberDefinition.Abstract property = (MemberDefinition.Abstract) type.members().get(9);
        assertThat(property.hasGetter() && property.hasSetter()).isTrue();
        Representation.ObjectModel model = (Representation.ObjectModel) type.representation();
        assertThat(model.constructor().orElseThrow().self().orElseThrow().name()).isEqualTo("self");
    }

    @Test
    void readsTheVerboseForms() {
        assertThat(((Representation.ObjectModel) type("type I = interface\n    abstract M: int\nend").representation()).kind())
                .isEqualTo(TypeDefinition.ObjectKind.INTERFACE);
        String verbose = "type C = class\n    val x: int\n    new() = { x = 1 }\nend";
        assertThat(((Representation.ObjectModel) type(verbose).representation()).kind()).isEqualTo(TypeDefinition.ObjectKind.CLASS);
        assertThat(((Representation.ObjectModel) type("type S =\n    struct\n        val x: int\n    end").representation()).kind())
                .isEqualTo(TypeDefinition.ObjectKind.STRUCT);
    }

    // ---- declarations

    @Test
    void readsDeclarations() {
        SyntaxTree tree = Sketch.tree("""
                #nowarn "40"
                open System
                open type System.Math
                module M =
                    let x = 1
                module L = List
                exception E of code: int * string
                [<Literal>]
                let X = 1
                do printfn "a"
                printfn "b"
                type A = int
                and B = string
                """);
        assertThat(tree.declarations()).extracting(one -> one.getClass().getSimpleName()).containsExactly("Directive", "Open", "Open",
                "Module",
                "ModuleAbbreviation", "Exception", "Let", "Do", "Do", "Types");
        Declaration.Let literal = (Declaration.Let) tree.declarations().get(6);
        assertThat(literal.bindings().getFirst().attributes().getFirst().is("Literal")).isTrue();
        assertThat(((Declaration.Do) tree.declarations().get(7)).explicit()).isTrue();
        assertThat(((Declaration.Directive) tree.declarations().getFirst()).arguments()).containsExactly("40");
    }

    @Test
    void readsAttributesOnTheLineOfTheirDeclaration() {
        Declaration.Let literal = (Declaration.Let) Sketch.tree("[<Literal>] let X = 1\nlet y = 2").declarations().getFirst();
        assertThat(literal.bindings().getFirst().attributes().getFirst().is("Literal")).isTrue();
        assertThat(type("[<Struct>] type S = { X: int }").has("Struct")).isTrue();
    }

    @Test
    void readsNamespacesInLoadedFilesOnly() {
        List<Declaration> declarations = Sketch.tree("namespace A.B\ntype T = int\nnamespace C\nmodule M =\n    let x = 1",
                ParserOptions.of(ParserOptions.Role.LOADED)).declarations();
        assertThat(declarations).hasSize(2).allMatch(one -> one instanceof Declaration.Namespace);
        assertThat(Sketch.problems("namespace A\nlet x = 1")).containsExactly("FS0010 1:1");
    }

    @Test
    void readsNativeCallsInLibrariesOnly() {
        Declaration.Let let = (Declaration.Let) Sketch.tree("let length (xs: 'a list) : int = extern \"list.length\" xs",
                ParserOptions.of(ParserOptions.Role.LIBRARY)).declarations().getFirst();
        assertThat(let.bindings().getFirst().body()).isInstanceOf(Expression.Native.class);
        assertThat(Sketch.problems("let f x = extern \"list.length\" x")).containsExactly("FU0001 1:11");
    }

    @Test
    void spansWhatWasWritten() {
        Declaration.Let let = (Declaration.Let) Sketch.tree("let f x =\n    x + 1\n\nf 2").declarations().getFirst();
        assertThat(let.span().text()).isEqualTo("let f x =\n    x + 1");
        assertThat(let.bindings().getFirst().body().span().text()).isEqualTo("x + 1");
        assertThat(let.bindings().getFirst().span().text()).isEqualTo("f x =\n    x + 1");
    }
}
