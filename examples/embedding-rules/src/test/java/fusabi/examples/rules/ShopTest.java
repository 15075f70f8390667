package fusabi.examples.rules;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ShopTest {

    private static final Path RULES = Path.of(System.getProperty("fusabi.root", "../.."), "examples/embedding-rules/rules.fsx");

    private static final Order PAPER = new Order("Cleo", 2024, List.of(new Line("notebook", "paper", 30, new BigDecimal("2.50"))));

    @TempDir
    private Path folder;
    private Path file;
    private HotRules rules;
    private Shop shop;
    private final List<String> log = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        file = Files.copy(RULES, folder.resolve("rules.fsx"));
        rules = HotRules.of(file);
        shop = new Shop(rules, log::add);
    }

    @AfterEach
    void close() {
        rules.close();
    }

    private void edit(String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    @Test
    void rulesDecide() {
        assertThat(rules.current().decide(PAPER)).isEqualTo(new Decision.Discount(new BigDecimal("7.5"), "for an office"));
        assertThat(shop.receipt(PAPER)).isEqualTo("Cleo: 69.38 instead of 75.00 (7.5 % off: for an office)");
        assertThat(shop.receipt(new Order("Bob", 2026, List.of()))).isEqualTo("Bob: 0.00");
        assertThat(shop.receipt(new Order("Ann", 2019, PAPER.lines()))).isEqualTo("Ann: 67.50 instead of 75.00 (10.0 % off: for a customer of years)");
    }

    @Test
    void theNextCustomerIsServedByTheNewRules() throws IOException {
        shop.receipt(PAPER);
        edit("7.5M", "50M");
        assertThat(shop.receipt(PAPER)).isEqualTo("Cleo: 37.50 instead of 75.00 (50 % off: for an office)");
        assertThat(log).isEmpty();
    }

    @Test
    void theRulesRememberThroughChanges() throws IOException {
        Order kitchen = new Order("Dan", 2026, List.of("cup", "saucer", "spoon").stream()
                .map(article -> new Line(article, "kitchen", 1, BigDecimal.ONE)).toList());
        for (int i = 0; i < 4; i++) {
            assertThat(shop.receipt(kitchen)).isEqualTo("Dan: 3.00, and a tablecloth for free");
        }
        edit("a tablecloth", "an apron");
        assertThat(shop.receipt(kitchen)).isEqualTo("Dan: 3.00, and an apron for free");
        edit("7.5M", "8M");
        assertThat(shop.receipt(kitchen)).as("that was the last one").isEqualTo("Dan: 3.00");
        assertThat(log).isEmpty();
    }

    @Test
    void aMistakeIsToldOnceAndChangesNothing() throws IOException {
        edit("Some(Gift \"a tablecloth\")", "Some(Gift 5)");
        assertThat(shop.receipt(PAPER)).contains("69.38");
        assertThat(shop.receipt(PAPER)).contains("69.38");
        assertThat(log).singleElement().asString().contains("rules.fsx:28:", "error FS0001", "Gift 5");
    }

    @Test
    void otherTypesAreToldAndChangeNothing() throws IOException {
        edit("| Gift of article: string", "| Gift of article: string\n    | Nothing");
        assertThat(shop.receipt(PAPER)).contains("69.38");
        assertThat(log).singleElement().asString().contains("Nothing", "decide : Order -> Decision", "Decision decide(Order)");
    }

    @Test
    void endlessRulesAreStoppedAndTheOrderIsServed() throws IOException {
        edit("let decide (order: Order) : Decision =", "let decide (order: Order) : Decision =\n    while order.Customer = \"Cleo\" do ()");
        assertThat(shop.receipt(PAPER)).isEqualTo("Cleo: 75.00");
        assertThat(log).singleElement().asString().contains("stopped for Cleo", "1,000,000 units of work");
        assertThat(shop.receipt(new Order("Ann", 2019, PAPER.lines()))).as("the rules go on").contains("67.50");
    }

    @Test
    void exceptionsOfRulesAreToldAndTheOrderIsServed() throws IOException {
        edit("| best :: _ -> best", "| _ -> failwith \"cannot decide\"");
        assertThat(shop.receipt(PAPER)).isEqualTo("Cleo: 75.00");
        assertThat(log).singleElement().asString().contains("failed for Cleo", "cannot decide", "rules.fsx:");
    }

    @Test
    void theFirstRulesHaveToBeGood() throws IOException {
        edit("let decide", "let judge");
        assertThatThrownBy(() -> HotRules.of(file)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("declares no `decide`");
    }
}
