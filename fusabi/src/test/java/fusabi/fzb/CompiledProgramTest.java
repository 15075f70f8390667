package fusabi.fzb;

import fusabi.CompilationException;
import fusabi.Engine;
import fusabi.Grinding;
import fusabi.HostModule;
import fusabi.Instance;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.bytecode.FzbFile;
import fusabi.bytecode.Imports;
import fusabi.bytecode.Section;
import fusabi.compile.SourceResolver;
import fusabi.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Programs are ground, loaded and do the same; what is damaged or does not fit is refused with a message that says why. */
class CompiledProgramTest {

    private static final Engine ENGINE = Engine.withStandardLibrary();

    private static final String SCRIPT = """
            module Shop =
                type Item = { name: string; price: float }
                type Kind = Cheap | Dear of by: float
                /// What so many cost.
                let total (quantity: int) (item: Item) = float quantity * item.price
                let kind (item: Item) = if item.price < 10.0 then Cheap else Dear (by = item.price - 10.0)
                let private secret = 7
            let mutable count = 3
            [<Literal>]
            let Answer = 42
            let pairs (xs: 'a list) = xs |> List.map (fun x -> x, x)
            printfn "%A" (Shop.kind { name = "cup"; price = 12.5 })
            """;

    record Item(String name, double price) {}

    sealed interface Kind {
        record Cheap() implements Kind {}

        record Dear(double by) implements Kind {}
    }

    interface Sorting {
        Kind kind(Item item);
    }

    interface Total {
        double total(int quantity, Item item);
    }

    private static Program load(byte[] bytes) {
        return ENGINE.load("shop.fzb", bytes);
    }

    private static byte[] ground(String script, Grinding how) {
        return ENGINE.load("shop.fsx", script).grind(how);
    }

    private static String output(Program program) {
        StringBuilder output = new StringBuilder();
        RunResult result = program.run(RunOptions.defaults().withOutput(output::append));
        return result + "\n" + output;
    }

    private static String refusal(Engine engine, byte[] bytes) {
        CompilationException refusal = catchThrowableOfType(CompilationException.class, () -> engine.load("x.fzb", bytes));
        assertThat(refusal).isNotNull();
        return refusal.diagnostics().getFirst().code() + ": " + refusal.diagnostics().getFirst().message();
    }

    private static byte[] changed(byte[] file, Section section, byte[] contents) {
        Map<Section, byte[]> sections = FzbFile.read(file).contents();
        sections.put(section, contents);
        return FzbFile.write(sections);
    }

    @Test
    void runsAsTheScriptDoesAndDeclaresTheSame() {
        Program fresh = ENGINE.load("shop.fsx", SCRIPT);
        for (Grinding how : List.of(Grinding.plain(), Grinding.plain().stripped(), Grinding.plain().standalone())) {
            Program loaded = load(fresh.grind(how));
            assertThat(output(loaded)).isEqualTo(output(fresh)).contains("Dear 2.5");
            assertThat(loaded.declared()).isEqualTo(fresh.declared());
            assertThat(loaded.requires()).isEqualTo(fresh.requires());
        }
        assertThat(load(fresh.grind(Grinding.plain())).declared()).extracting(Program.Export::name)
                .contains("Shop.total", "count", "Answer", "pairs").doesNotContain("Shop.secret");
        assertThat(fresh.declared()).anySatisfy(each -> assertThat(each.doc()).isEqualTo("What so many cost."));
    }

    @Test
    void isBoundAsTheScriptIs() {
        try (Instance instance = load(ground(SCRIPT, Grinding.plain().stripped())).instantiate(RunOptions.defaults().withOutput(_ -> { }))) {
            assertThat(instance.function("Shop.total", Total.class).total(3, new Item("cup", 2.5))).isEqualTo(7.5);
            assertThat(instance.function("Shop.kind", Sorting.class).kind(new Item("cup", 12.0))).isEqualTo(new Kind.Dear(2.0));
            assertThat(instance.value("count", Integer.class)).isEqualTo(3);
            assertThat(instance.value("Answer", Integer.class)).isEqualTo(42);
        }
    }

    @Test
    void theSameScriptGivesTheSameBytes() {
        assertThat(ground(SCRIPT, Grinding.plain())).isEqualTo(ground(SCRIPT, Grinding.plain()));
        byte[] plain = ground(SCRIPT, Grinding.plain());
        assertThat(load(plain).grind(Grinding.plain())).isEqualTo(plain);
        assertThat(load(plain).grind(Grinding.plain().stripped())).isEqualTo(ground(SCRIPT, Grinding.plain().stripped())).hasSizeLessThan(plain.length);
    }

    @Test
    void bringsWhatItLoads(@TempDir Path folder) throws IOException {
        SourceResolver files = (path, _) -> path.equals("lib.fsx") ? Optional.of(SourceFile.of(path, "let seven = 7")) : Optional.empty();
        byte[] bytes = ENGINE.loadingFrom(files).load("a.fsx", "#load \"lib.fsx\"\nprintfn \"%d\" Lib.seven").grind(Grinding.plain());
        Path file = Files.write(folder.resolve("whatever.txt"), bytes);
        assertThat(output(ENGINE.load(file))).contains("7");
    }

    @Test
    void takesScriptsToo() {
        assertThat(output(ENGINE.load("a.fzb", "printfn \"text\"".getBytes(StandardCharsets.UTF_8)))).contains("text");
        assertThat(refusal(ENGINE, new byte[] {(byte) 0xC3, 0x28})).startsWith("FU0020: this is neither a script");
    }

    @Test
    void anExceptionNamesLinesUnlessTheProgramIsStripped() {
        String script = "let f (x: int) : int =\n    failwith \"bad\" + x\nprintfn \"%d\" (1 + f 1)";
        assertThat(output(load(ground(script, Grinding.plain())))).contains("bad").contains("at f (shop.fsx:2:5)");
        assertThat(output(load(ground(script, Grinding.plain().stripped())))).contains("bad").doesNotContain("shop.fsx");
    }

    @Test
    void aSnapshotBringsTheCompiledProgram() {
        Program program = load(ground("let mutable n = 1\nlet next () = n <- n + 1; n", Grinding.plain()));
        try (Instance instance = program.instantiate()) {
            assertThat(instance.call("next")).isEqualTo(2);
            try (Instance restored = ENGINE.restore(instance.snapshot())) {
                assertThat(restored.call("next")).isEqualTo(3);
            }
        }
    }

    // ---- what does not fit

    @Test
    void refusesDamage() {
        byte[] bytes = ground(SCRIPT, Grinding.plain());
        assertThat(refusal(ENGINE, Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo("FU0020: the compiled program ends early: part of the file is missing");
        assertThat(refusal(ENGINE, Arrays.copyOf(bytes, bytes.length + 1))).contains("something follows its end");
        byte[] flipped = bytes.clone();
        flipped[bytes.length - 5] ^= 4;
        assertThat(refusal(ENGINE, flipped)).contains("its section DEBUG is not as it was written");
        byte[] newer = bytes.clone();
        newer[3] = 2;
        assertThat(refusal(ENGINE, newer)).contains("format version 2, and this Fusabi reads version 1").contains("newer Fusabi");
        byte[] header = bytes.clone();
        header[20] ^= 1;
        assertThat(refusal(ENGINE, header)).contains("its header is not as it was written");
    }

    @Test
    void refusesAnotherLibraryUnlessTheProgramBringsIt() {
        byte[] bytes = ground(SCRIPT, Grinding.plain());
        byte[] other = changed(bytes, Section.IMPORTS, new Imports("ab".repeat(32), List.of()).toBytes());
        assertThat(refusal(ENGINE, other)).contains("FU0021: the program was compiled with another standard library (abababababab)");
        // A library of the same code but for its name is another one.
        byte[] standalone = ground(SCRIPT, Grinding.plain().standalone());
        byte[] library = changed(FzbFile.read(standalone).contents(Section.LIBRARY).orElseThrow(), Section.SIGNATURE, new byte[0]);
        Map<Section, byte[]> sections = FzbFile.read(library).contents();
        sections.remove(Section.SIGNATURE);
        sections.remove(Section.DEBUG);
        byte[] stripped = FzbFile.write(sections);
        byte[] brought = changed(changed(standalone, Section.LIBRARY, stripped), Section.IMPORTS,
                new Imports(FzbFile.read(stripped).hashText(), List.of()).toBytes());
        assertThat(output(load(brought))).contains("Dear 2.5");
        assertThat(refusal(ENGINE, changed(brought, Section.IMPORTS, new Imports("cd".repeat(32), List.of()).toBytes())))
                .contains("the library in it is not the one that it was made with");
    }

    @Test
    void refusesWhatTheHostDoesNotHave() {
        HostModule rates = HostModule.named("Rates").function("rate", "string -> float", call -> 1.5);
        byte[] bytes = ENGINE.with(rates).load("r.fsx", "printfn \"%g\" (Rates.rate \"EUR\")").grind(Grinding.plain());
        assertThat(output(ENGINE.with(rates).load("r.fzb", bytes))).contains("1.5");
        assertThat(refusal(ENGINE, bytes)).isEqualTo(
                "FU0021: the program needs the function `Rates.rate : string -> float` of its host, which this host does not have");
        HostModule others = HostModule.named("Rates").function("rate", "string -> int", call -> 1);
        assertThat(refusal(ENGINE.with(others), bytes)).contains("and this host's is `string -> int`");
    }

    @Test
    void refusesWhatIsNotSignedByATrustedKey() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        KeyPair ours = generator.generateKeyPair();
        KeyPair theirs = generator.generateKeyPair();
        Engine careful = ENGINE.trusting(List.of(ours.getPublic()));
        byte[] signed = ground(SCRIPT, Grinding.plain().signedBy(ours.getPrivate()));
        assertThat(output(careful.load("x.fzb", signed))).contains("Dear 2.5");
        assertThat(output(load(signed))).contains("Dear 2.5");
        assertThat(refusal(careful, ground(SCRIPT, Grinding.plain()))).contains("FU0023: the compiled program is not signed");
        assertThat(careful.compileKept("shop.fzb", ground(SCRIPT, Grinding.plain())).value()).isEmpty();
        assertThat(refusal(careful, ground(SCRIPT, Grinding.plain().signedBy(theirs.getPrivate())))).contains("whom this host does not trust");
        byte[] moved = changed(ground("printfn \"other\"", Grinding.plain()), Section.SIGNATURE, FzbFile.read(signed).contents(Section.SIGNATURE).orElseThrow());
        assertThat(refusal(careful, moved)).contains("whom this host does not trust");
        assertThatThrownBy(() -> ENGINE.trusting(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnInterfaceThatTheCodeDoesNotKeep() {
        byte[] bytes = ground(SCRIPT, Grinding.plain());
        byte[] others = FzbFile.read(ground("let other x = x + 1", Grinding.plain())).contents(Section.INTERFACE).orElseThrow();
        assertThat(refusal(ENGINE, changed(bytes, Section.INTERFACE, others))).isEqualTo("FU0020: the code has no other");
        assertThat(refusal(ENGINE, changed(bytes, Section.INTERFACE, new byte[] {5}))).startsWith("FU0020: ");
    }

    interface Any {
        int number(int x);
    }

    interface Texts {
        String text(String x);
    }

    interface Lists {
        List<Integer> list(List<Integer> x);
    }

    interface Records {
        Item record(Item x);
    }

    /** An interface that claims other types than the code has: what comes out is of no use, but nothing else than a value or an exception of ours. */
    @Test
    void aForgedInterfaceDoesNoHarm() {
        List<String> types = List.of("int", "string", "int list", "Item", "float", "Item option", "int -> int", "Map<string, int>", "decimal");
        List<String> values = List.of("1", "\"text\"", "[1; 2]", "{ name = \"n\"; price = 2.0 }", "1.5", "None", "(fun x -> x)", "Map.empty", "1.5M");
        List<byte[]> files = new java.util.ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            files.add(ground("type Item = { name: string; price: float }\nlet f (x: " + types.get(i) + ") : " + types.get(i) + " = x\nlet v : " + types.get(i)
                    + " = " + values.get(i), Grinding.plain()));
        }
        List<Class<?>> results = List.of(Integer.class, String.class, List.class, Item.class, Double.class, Optional.class, Object.class);
        for (byte[] code : files) {
            for (byte[] claim : files) {
                byte[] forged = changed(code, Section.INTERFACE, FzbFile.read(claim).contents(Section.INTERFACE).orElseThrow());
                try (Instance instance = load(forged).instantiate()) {
                    results.forEach(result -> harmless(() -> instance.value("v", result)));
                    harmless(() -> instance.value("v").toString());
                    harmless(() -> instance.function("f", Any.class).number(3));
                    harmless(() -> instance.function("f", Texts.class).text("x"));
                    harmless(() -> instance.function("f", Lists.class).list(List.of(1, 2)));
                    harmless(() -> instance.function("f", Records.class).record(new Item("a", 1)));
                }
            }
        }
    }

    private static void harmless(java.util.function.Supplier<Object> use) {
        try {
            use.get();
        } catch (fusabi.BindingException | fusabi.ScriptException | fusabi.vm.MachineFault e) {
            assertThat(e).isNotNull();
        }
    }

    @Test
    void aProgramThatOnlyRunsOffersNothing() {
        Program whole = load(ground(SCRIPT, Grinding.plain()));
        Program only = load(ground(SCRIPT, Grinding.plain().runOnly()));
        assertThat(output(only)).isEqualTo(output(whole));
        assertThat(whole.declared()).isNotEmpty();
        assertThat(only.declared()).isEmpty();
        assertThat(whole.grind(Grinding.plain().runOnly())).isEqualTo(ground(SCRIPT, Grinding.plain().runOnly()));
    }

    @Test
    void whatWasKeptIsVerifiedButNotComparedWithItsHash() {
        byte[] file = ground(SCRIPT, Grinding.plain());
        byte[] renamed = file.clone();
        int hash = 6 + 9 * file[5];
        renamed[hash] ^= 1;
        assertThat(output(ENGINE.compileKept("shop.fzb", renamed).value().orElseThrow())).isEqualTo(output(load(file)));
        assertThatThrownBy(() -> load(renamed)).isInstanceOf(CompilationException.class);
        byte[] senseless = changed(file, Section.CODE, new byte[] {1});
        assertThat(ENGINE.compileKept("shop.fzb", senseless).diagnostics()).extracting(each -> each.code()).containsExactly("FU0020");
    }
}
