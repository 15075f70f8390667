package fusabi.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the models are made of. */
final class Lists {

    private Lists() {}

    static <T, R> List<R> map(List<T> list, Function<T, R> function) {
        return list.stream().map(function).toList();
    }

    static <T> List<T> filter(List<T> list, Predicate<T> predicate) {
        return list.stream().filter(predicate).toList();
    }

    static <T> List<T> reversed(List<T> list) {
        return list.reversed().stream().toList();
    }

    static <T> List<T> append(List<? extends T> a, List<? extends T> b) {
        List<T> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    static <T, S> S fold(List<T> list, S start, BiFunction<S, T, S> function) {
        S state = start;
        for (T item : list) {
            state = function.apply(state, item);
        }
        return state;
    }

    static <T, S> List<S> scan(List<T> list, S start, BiFunction<S, T, S> function) {
        List<S> states = new ArrayList<>(List.of(start));
        list.forEach(item -> states.add(function.apply(states.getLast(), item)));
        return states;
    }

    static <A, B, R> List<R> zip(List<A> a, List<B> b, BiFunction<A, B, R> function) {
        same(a, b);
        return shortest(a, b, function);
    }

    static <A, B, R> List<R> shortest(List<A> a, List<B> b, BiFunction<A, B, R> function) {
        return IntStream.range(0, Math.min(a.size(), b.size())).mapToObj(i -> function.apply(a.get(i), b.get(i))).toList();
    }

    static void same(List<?> a, List<?> b) {
        if (a.size() != b.size()) {
            throw new IllegalArgumentException();
        }
    }

    static <T, K> Map<K, List<T>> groups(List<T> list, Function<T, K> key) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        list.forEach(item -> groups.computeIfAbsent(key.apply(item), _ -> new ArrayList<>()).add(item));
        return groups;
    }

    static <T> List<T> distinct(List<T> list) {
        return List.copyOf(new LinkedHashSet<>(list).stream().toList());
    }

    static <T, K> List<T> distinctBy(List<T> list, Function<T, K> key) {
        return groups(list, key).values().stream().map(List::getFirst).toList();
    }

    static <T, K extends Comparable<K>> List<T> sorted(List<T> list, Function<T, K> key) {
        return list.stream().sorted(Comparator.comparing(key)).toList();
    }

    /** In descending order; those that are equal keep theirs. */
    static <T, K extends Comparable<K>> List<T> descending(List<T> list, Function<T, K> key) {
        return list.stream().sorted(Comparator.comparing(key).reversed()).toList();
    }

    static <T> List<T> take(List<T> list, int count) {
        if (count < 0) {
            throw new IllegalArgumentException();
        }
        return List.copyOf(list.subList(0, count));
    }

    static <T> List<T> skip(List<T> list, int count) {
        return List.copyOf(list.subList(Math.max(0, count), list.size()));
    }

    static <T> List<List<T>> chunks(List<T> list, int size) {
        if (size <= 0) {
            throw new IllegalArgumentException();
        }
        List<List<T>> chunks = new ArrayList<>();
        for (int i = 0; i < list.size(); i += size) {
            chunks.add(list.subList(i, Math.min(list.size(), i + size)));
        }
        return chunks;
    }

    static <T> List<List<T>> windows(List<T> list, int size) {
        if (size <= 0) {
            throw new IllegalArgumentException();
        }
        return IntStream.rangeClosed(0, list.size() - size).mapToObj(i -> list.subList(i, i + size)).toList();
    }

    /** As even as possible, the longer ones first. */
    static <T> List<List<T>> splitInto(List<T> list, int count) {
        if (count <= 0) {
            throw new IllegalArgumentException();
        }
        List<List<T>> parts = new ArrayList<>();
        int number = Math.min(count, list.size());
        int start = 0;
        for (int i = 0; i < number; i++) {
            int size = list.size() / number + (i < list.size() % number ? 1 : 0);
            parts.add(list.subList(start, start + size));
            start += size;
        }
        return parts;
    }

    static int firstIndex(List<Integer> list, Predicate<Integer> predicate) {
        return IntStream.range(0, list.size()).filter(i -> predicate.test(list.get(i))).findFirst().orElse(-1);
    }

    static int lastIndex(List<Integer> list, Predicate<Integer> predicate) {
        return IntStream.range(0, list.size()).filter(i -> predicate.test(list.get(i))).reduce((_, last) -> last).orElse(-1);
    }

    /** An index that must be there. */
    static int found(int index) {
        if (index < 0) {
            throw new IllegalArgumentException();
        }
        return index;
    }

    static <T> T nonEmpty(List<?> list, T value) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException();
        }
        return value;
    }
}
