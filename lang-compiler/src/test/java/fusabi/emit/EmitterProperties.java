package fusabi.emit;

import fusabi.core.CoreProgram.Definition;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

class EmitterProperties {

    @Property(tries = 250)
    void compiledProgramsDoWhatTheirTreeSays(@ForAll long seed) {
        List<Definition> program = new CoreGenerator(seed).program();
        assertThat(CoreRunner.run(program.toArray(Definition[]::new))).isEqualTo(CoreEvaluator.run(program));
    }
}
