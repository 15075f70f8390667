package fusabi.repl.interactive;

import fusabi.tooling.Candidate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CompletionMenuTest {

    private static final List<Candidate> MANY = IntStream.range(0, 50)
            .mapToObj(i -> new Candidate("name" + i, Candidate.Kind.FUNCTION, "int -> int", "doc " + i)).toList();

    private static List<String> lines(CompletionMenu menu, int columns, int rows) {
        return menu.shown(columns, rows).toString().lines().map(String::stripTrailing).toList();
    }

    @Test
    void namesAreShownWithTheirTypesAndTheChosenOneWithItsDocumentation() {
        CompletionMenu menu = new CompletionMenu(List.of(
                new Candidate("map", Candidate.Kind.FUNCTION, "('T -> 'U) -> 'T list -> 'U list", "Maps."), new Candidate("Map", Candidate.Kind.MODULE, "", "")));
        assertThat(lines(menu, 80, 24)).containsExactly(" map  ('T -> 'U) -> 'T list -> 'U list", " Map  module", "");
        assertThat(menu.isChosen()).isFalse();
        assertThat(menu.move(1).text()).isEqualTo("map");
        assertThat(lines(menu, 80, 24).getLast()).isEqualTo(" 1/2  Maps.");
        assertThat(menu.move(-1).text()).isEqualTo("Map");
        assertThat(menu.move(1).text()).isEqualTo("map");
    }

    @Test
    void ofManyAWindowIsShownThatFollowsTheChosenOne() {
        CompletionMenu menu = new CompletionMenu(MANY);
        assertThat(lines(menu, 80, 24)).hasSize(12).startsWith(" name0   int -> int").endsWith(" 50 names");
        for (int i = 0; i < 20; i++) {
            menu.move(1);
        }
        assertThat(lines(menu, 80, 24)).contains(" name19  int -> int").doesNotContain(" name0   int -> int").endsWith(" 20/50  doc 19");
        menu.narrow(MANY.subList(0, 2));
        assertThat(lines(menu, 80, 24)).containsExactly(" name0  int -> int", " name1  int -> int", "");
    }

    @Test
    void linesFitTheWindow() {
        CompletionMenu menu = new CompletionMenu(List.of(new Candidate("f".repeat(30), Candidate.Kind.VALUE, "t".repeat(100), "d".repeat(100))));
        menu.move(1);
        assertThat(lines(menu, 40, 24)).hasSize(2).allMatch(line -> line.length() <= 39 && line.endsWith("…"));
        assertThat(lines(menu, 3, 1)).allMatch(line -> line.length() <= 3);
    }
}
