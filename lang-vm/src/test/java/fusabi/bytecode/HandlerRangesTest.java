package fusabi.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HandlerRangesTest {

    @Test
    void givesThoseThatAScanGives() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            List<Prototype.Handler> handlers = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                int from = random.nextInt(20);
                handlers.add(new Prototype.Handler(from, from + 1 + random.nextInt(20 - from), i, 0));
            }
            HandlerRanges ranges = HandlerRanges.of(handlers);
            for (int pc = 0; pc < 22; pc++) {
                int at = pc;
                assertThat(ranges.at(pc)).containsExactlyInAnyOrderElementsOf(handlers.stream().filter(each -> each.from() <= at && at < each.to()).toList());
                assertThat(ranges.beginsAt(pc)).isEqualTo(handlers.stream().anyMatch(each -> each.from() == at));
            }
        }
    }
}
