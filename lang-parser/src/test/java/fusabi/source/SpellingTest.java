package fusabi.source;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"'', '', 0", "'', abc, 3", "map, map, 0", "map, mapi, 1", "filter, fliter, 1", "fold, flod, 1", "abc, cab, 2", "kitten, sitting, 3"})
    void aSwapOfNeighboursIsOneSlip(String one, String other, int edits) {
        assertThat(Spelling.distance(one, other)).isEqualTo(edits);
        assertThat(Spelling.distance(other, one)).isEqualTo(edits);
    }
}
