package fusabi.repl.interactive;

import fusabi.vm.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LimitSettingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HEAP    | 512MB     | 512 MB",
        "HEAP    | 1.5 GB    | 1.5 GB",
        "HEAP    | 1048576   | 1 MB",
        "STACK   | 64m       | 64 MB",
        "NESTING | 50        | 50",
        "FUEL    | 1_000_000 | 1,000,000",
        "FUEL    | 1,000     | 1,000",
        "FUEL    | none      | none",
        "TIME    | 5s        | 5.00 s",
        "TIME    | 250ms     | 250.0 ms",
        "TIME    | 2 min     | 120.00 s",
        "TIME    | none      | none",
        "OUTPUT  | 10KB      | 10 KB",
        "OUTPUT  | none      | none"
    })
    void amountsAreReadAndShown(LimitSetting setting, String written, String shown) {
        assertThat(setting.set(Limits.defaults(), written).map(setting::shown)).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({"HEAP, none", "HEAP, much", "HEAP, 0", "HEAP, -1", "HEAP, 99999999999GB", "FUEL, 5s", "TIME, 5", "TIME, 5MB", "NESTING, 100000", "OUTPUT, ''"})
    void whatIsNoAmountIsRefused(LimitSetting setting, String written) {
        assertThat(setting.set(Limits.defaults(), written)).isEmpty();
    }

    @Test
    void oneLimitIsChangedAndNoOther() {
        Limits limits = LimitSetting.FUEL.set(Limits.defaults(), "none").orElseThrow();
        assertThat(limits.fuel()).isEmpty();
        assertThat(limits.withFuel(Limits.defaults().fuel().getAsLong())).isEqualTo(Limits.defaults());
    }

    @Test
    void namesMayBeShortened() {
        assertThat(LimitSetting.named("fu")).contains(LimitSetting.FUEL);
        assertThat(LimitSetting.named("x")).isEmpty();
        assertThat(LimitSetting.named("")).isEmpty();
    }
}
