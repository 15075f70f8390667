package fusabi.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PersistentMapTest {

    @Property
    void holdsWhatAHashMapHolds(@ForAll List<@StringLength(max = 3) String> keys) {
        PersistentMap<Integer> map = PersistentMap.empty();
        Map<String, Integer> model = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map = map.put(keys.get(i), i);
            model.put(keys.get(i), i);
        }
        Map<String, Integer> found = new HashMap<>();
        map.forEach(found::put);
        assertThat(found).isEqualTo(model);
        for (String key : keys) {
            assertThat(map.get(key)).isEqualTo(model.get(key));
        }
    }

    @Test
    void keysOfEqualHashAreToldApart() {
        PersistentMap<Integer> map = PersistentMap.<Integer>empty().put("Aa", 1).put("BB", 2).put("Aa", 3);
        assertThat(map.get("Aa")).isEqualTo(3);
        assertThat(map.get("BB")).isEqualTo(2);
        assertThat(map.get("C#")).isNull();
    }

    @Test
    void theMapItWasMadeFromIsUnchanged() {
        PersistentMap<Integer> before = PersistentMap.<Integer>empty().put("a", 1);
        before.put("a", 2).put("b", 3);
        assertThat(before.get("a")).isEqualTo(1);
        assertThat(before.get("b")).isNull();
    }
}
