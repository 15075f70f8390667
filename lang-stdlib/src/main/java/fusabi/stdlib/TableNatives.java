package fusabi.stdlib;

import fusabi.host.NativeCall;
import fusabi.host.ScriptNeeded;
import fusabi.value.Word;

/** Finding keys in the tables that dictionaries and the like are made of. */
final class TableNatives {
    /*
     * A table is four arrays: for each bucket the place of its first key, for each place the hash of its key and the place of the next key of the same
     * bucket, and the keys; places of keys are counted from 1 where they are told of, so that 0 is none.
     */

    /** The script has to look by itself: the key is null, or has an equality or a hash of the script's own. */
    private static final int UNKNOWN = -2;
    private static final int MISSING = -1;
    /** Keys of one bucket that are looked at for a unit of fuel, and before it is paid. */
    private static final int KEYS_A_UNIT = 4;
    private static final int KEYS_AT_ONCE = 1 << 10;

    private TableNatives() {}

    static void define(Natives natives) {
        natives.define("Table.find", 5, call -> Word.ofInt(find(call, false)));
        natives.define("Table.findEqual", 5, call -> Word.ofInt(find(call, true)));
        natives.define("Table.hash", 1, call -> Word.ofInt(hash(call, call.word(0), false)));
        natives.define("Table.structuralHash", 1, call -> Word.ofInt(hash(call, call.word(0), true)));
    }

    /** The hash of a key, not negative; or {@link #MISSING} for null, or {@link #UNKNOWN}. By {@code Equals} an array is equal only to itself. */
    private static int hash(NativeCall call, long key, boolean structural) {
        if (key == Word.NULL || key == Word.UNIT || Word.top(key) == Word.NULLARY && DefaultText.isNothing(call, key)) {
            return MISSING;
        }
        try {
            return (structural || !call.isArray(key) ? call.hashAlone(key) : call.identity(key)) & Integer.MAX_VALUE;
        } catch (ScriptNeeded _) {
            return UNKNOWN;
        }
    }

    /** The place, from 0, of a key in a table: buckets, hashes, following places, keys, the key; or {@link #MISSING} or {@link #UNKNOWN}. */
    private static int find(NativeCall call, boolean structural) {
        long key = call.word(4);
        int hash = hash(call, key, structural);
        if (hash < 0) {
            return UNKNOWN;
        }
        long hashes = call.word(1);
        long following = call.word(2);
        long keys = call.word(3);
        try {
            int place = Word.low(call.element(call.word(0), hash % call.arrayLength(call.word(0)))) - 1;
            int passed = 0;
            while (place >= 0 && !(Word.low(call.element(hashes, place)) == hash && call.equalAlone(call.element(keys, place), key, !structural))) {
                place = Word.low(call.element(following, place)) - 1;
                if (++passed == KEYS_AT_ONCE) {
                    call.charge(KEYS_AT_ONCE / KEYS_A_UNIT);
                    passed = 0;
                }
            }
            return Math.max(place, MISSING);
        } catch (ScriptNeeded _) {
            return UNKNOWN;
        }
    }
}
