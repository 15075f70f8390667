package fusabi.check;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameErrorsTest {

    @Test
    void aSwapOfNeighboursIsNear() {
        assertThat(NameErrors.nearest("lenght", List.of("length", "weight", "left"))).contains("length");
    }

    @Test
    void caseAloneIsNearest() {
        assertThat(NameErrors.nearest("Map", List.of("mop", "map"))).contains("map");
    }

    @Test
    void nothingIsSuggestedForSomethingElse() {
        assertThat(NameErrors.nearest("frobnicate", List.of("length", "map"))).isEmpty();
    }

    @Test
    void operatorsAndHiddenNamesAreNotSuggested() {
        assertThat(NameErrors.nearest("ab", List.of("+", "a@"))).isEmpty();
    }
}
