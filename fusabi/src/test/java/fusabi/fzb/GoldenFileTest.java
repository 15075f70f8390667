package fusabi.fzb;

import fusabi.Engine;
import fusabi.Grinding;
import fusabi.Program;
import fusabi.RunOptions;
import fusabi.RunResult;
import fusabi.bytecode.ChunkCodec;
import fusabi.bytecode.FzbFile;
import fusabi.bytecode.Imports;
import fusabi.bytecode.Rule;
import fusabi.bytecode.Section;
import fusabi.stdlib.StandardLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The format is stable: a program that was compiled before is read as it was written, and runs. Only a change of the major version, or of the
 * functions of the library that it calls, may write the file anew: {@code -Dfusabi.rewrite=true}.
 */
class GoldenFileTest {

    private static final Path ROOT = Path.of(System.getProperty("fusabi.root"));
    private static final Path FOLDER = ROOT.resolve("spec/golden/fzb");

    private static byte[] golden() throws IOException {
        if (Boolean.getBoolean("fusabi.rewrite")) {
            Program fresh = Engine.withStandardLibrary().load("inventory.fsx", Files.readString(FOLDER.resolve("inventory.fsx")));
            Files.write(FOLDER.resolve("inventory.fzb"), fresh.grind(Grinding.plain()));
        }
        return Files.readAllBytes(FOLDER.resolve("inventory.fzb"));
    }

    @Test
    void whatWasCompiledBeforeRuns() throws IOException {
        // The library of then is another one by now, in ways that do not concern this program.
        Map<Section, byte[]> sections = FzbFile.read(golden()).contents();
        sections.put(Section.IMPORTS, new Imports(StandardLibrary.instance().hash(), List.of()).toBytes());
        Program program = Engine.withStandardLibrary().load("inventory.fzb", FzbFile.write(sections));
        StringBuilder output = new StringBuilder();
        RunResult result = program.run(RunOptions.defaults().withOutput(output::append));
        assertThat(result).isEqualTo(new RunResult.Completed(0));
        assertThat(output.toString()).isEqualTo(Files.readString(FOLDER.resolve("inventory.out")));
        assertThat(program.declared()).extracting(Program.Export::toString).contains(
                "Export[name=Inventory.value, type=Item -> decimal, mutable=false, doc=What all of an item is worth.]");
    }

    @Test
    void whatWasWrittenBeforeIsWrittenTheSame() throws IOException {
        FzbFile file = FzbFile.read(golden());
        file.checkHash();
        Map<Section, byte[]> again = file.contents();
        again.putAll(ChunkCodec.sections(ChunkCodec.read(file)));
        again.put(Section.IMPORTS, Imports.of(file).toBytes());
        assertThat(FzbFile.write(again)).isEqualTo(golden());
        assertThat(Imports.of(file).library()).hasSize(64);
    }

    @Test
    void thePageDescribesTheSectionsAndRules() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/FZB.md"));
        for (Section section : Section.values()) {
            assertThat(page).contains("| " + section.number() + " | " + section + " | " + section.meaning() + " |");
        }
        for (Rule rule : Rule.values()) {
            assertThat(page).contains("| `" + rule + "` | " + rule.meaning() + " |");
        }
        byte[] bytes = golden();
        FzbFile file = FzbFile.read(bytes);
        int start = 42 + 9 * bytes[5];
        int contents = file.contents().values().stream().mapToInt(each -> each.length).sum();
        assertThat(bytes).hasSize(start + contents).startsWith('F', 'Z', 'B', 1, 0);
        assertThat(file.hash()).isEqualTo(java.util.Arrays.copyOfRange(bytes, start - 36, start - 4));
    }
}
