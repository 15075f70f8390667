package fusabi;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConstantsTest {

    private static final Engine ENGINE = Engine.withStandardLibrary();

    @Test
    void aModulesValueThatIsAConstantIsWrittenOutWhereItIsUsed() {
        assertThat(ENGINE.load("limits.fsx", """
                let most = 50
                let below n = n < most
                """).disassemble()).contains("50").doesNotContain("get_global");
    }

    @Test
    void oneThatChangesOrIsComputedIsLookedAt() {
        assertThat(ENGINE.load("limits.fsx", """
                let mutable most = 50
                let least = List.length [ 1; 2 ]
                let within n = least < n && n < most
                """).disassemble().lines().filter(line -> line.contains("get_global"))).hasSize(2);
    }

    @Test
    void itIsStillThereForTheHost() {
        try (Instance instance = ENGINE.load("limits.fsx", "let most = 50\nlet half () = most / 2").instantiate()) {
            assertThat(instance.value("most", Integer.class)).isEqualTo(50);
            assertThat(instance.call("half")).isEqualTo(25);
        }
    }
}
