package fusabi.heap;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Numbers for what is hashed by identity. They are given in the order in which they are asked for, from 1, and depend on nothing else: neither on
 * addresses, nor on when the heap is collected, nor on Java's own identity hashes. So what is kept in hash tables comes out in the same order, with
 * the same work, in every run.
 */
final class Identities {
    /*
     * Objects of the arena never move, so their index is a key: open addressing, linear probing, 0 is a free place, at most half are taken.
     * Java objects are keyed by themselves, since several handles may lead to one.
     */

    private static final int SMALLEST = 16;
    private static final int SPREAD = 0x9E3779B1;
    private static final int BYTES_AN_ENTRY = 8;
    private static final int BYTES_A_JAVA_OBJECT = 48;

    private int[] keys = {};
    private int[] numbers = {};
    private int count;
    private Map<Object, Integer> objects = new IdentityHashMap<>();
    private int last;

    /** What the tables take. */
    long bytes() {
        return (long) BYTES_AN_ENTRY * keys.length + (long) BYTES_A_JAVA_OBJECT * objects.size();
    }

    private boolean isFull() {
        return 2 * (count + 1) > keys.length;
    }

    /** The last number given. */
    int last() {
        return last;
    }

    /** Goes on counting behind {@code number}. */
    void last(int number) {
        last = number;
    }

    /** The number of the object at this index of the arena; 0 when it has none. */
    int find(int index) {
        return count == 0 ? 0 : numbers[place(index)];
    }

    /** The number of a Java object; 0 when it has none. */
    int find(Object object) {
        return objects.getOrDefault(object, 0);
    }

    /** A new number. */
    int next() {
        last = last == Integer.MAX_VALUE ? 1 : last + 1;
        return last;
    }

    void put(Object object, int number) {
        objects.put(object, number);
    }

    void put(int index, int number) {
        if (isFull()) {
            rebuild(Math.max(SMALLEST, 2 * keys.length), _ -> true);
        }
        int place = place(index);
        if (keys[place] == 0) {
            count++;
        }
        keys[place] = index;
        numbers[place] = number;
    }

    private int place(int index) {
        int mask = keys.length - 1;
        int place = (index * SPREAD >>> 7) & mask;
        while (keys[place] != 0 && keys[place] != index) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void rebuild(int length, IntPredicate stays) {
        int[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new int[length];
        numbers = new int[length];
        count = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0 && stays.test(oldKeys[i])) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                numbers[place] = oldNumbers[i];
                count++;
            }
        }
    }

    /** After marking: forgets what is dead. */
    void sweep(Bitmap marks, Handles handles) {
        if (count > 0) {
            int living = (int) Arrays.stream(keys).filter(key -> key != 0 && marks.get(key)).count();
            int length = Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, living)) << 2);
            rebuild(Math.min(length, keys.length), marks::get);
        }
        if (!objects.isEmpty()) {
            Map<Object, Integer> old = objects;
            objects = new IdentityHashMap<>();
            handles.forEachLive(object -> {
                Integer number = old.get(object);
                if (number != null) {
                    objects.put(object, number);
                }
            });
        }
    }
}
