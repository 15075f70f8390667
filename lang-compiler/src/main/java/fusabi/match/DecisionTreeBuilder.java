package fusabi.match;

import fusabi.core.CoreChildren;
import fusabi.core.CoreExpression.Clause;
import fusabi.core.CorePattern;
import fusabi.match.DecisionTree.Accept;
import fusabi.match.DecisionTree.Branch;
import fusabi.match.DecisionTree.Fail;
import fusabi.match.DecisionTree.Switch;
import fusabi.match.Row.Test;
import fusabi.source.Effort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds decision trees. */
final class DecisionTreeBuilder {
    /*
     * Maranget, "Compiling Pattern Matching to Good Decision Trees", ML 2008. The matrix is sparse: a row lists only the parts it asks something
     * of, since most columns of most rows are wildcards.
     *
     * The part to ask is one that the first row asks for, and among these the one most rows ask for (his heuristics f and d combined: "first row"
     * keeps us from asking what need not be known, "most rows" keeps the tree small). Active patterns call functions of the script, which may
     * have effects: a part that lies behind a call is not asked before what stands to the left of it.
     *
     * Trees may be exponentially larger than the match (section 2 there). The budget bounds them; whoever gets nothing tests clause by clause.
     */

    private static final int NODES = 400;
    private static final int NODES_PER_PATTERN = 12;

    private final List<Clause> clauses;
    private int budget;

    DecisionTreeBuilder(List<Clause> clauses) {
        this.clauses = clauses;
        int[] patterns = {0};
        clauses.forEach(clause -> CoreChildren.forEachPattern(clause.pattern(), _ -> patterns[0]++));
        this.budget = NODES + NODES_PER_PATTERN * patterns[0];
    }

    Optional<DecisionTree> build(Occurrence root) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            rows.add(Row.of(root, clauses.get(i).pattern(), i));
        }
        DecisionTree tree = build(rows);
        return budget >= 0 ? Optional.of(tree) : Optional.empty();
    }

    private DecisionTree build(List<Row> matrix) {
        List<Row> rows = matrix;
        while (true) {
            if (--budget < 0 || rows.isEmpty()) {
                return new Fail();
            }
            Row first = rows.getFirst();
            if (first.tests().isEmpty()) {
                return accept(first, rows);
            }
            long tests = 0;
            for (Row row : rows) {
                tests += 1 + row.tests().size();
            }
            Effort.spend(tests * 2);
            Occurrence asked = choose(rows);
            if (rows.stream().noneMatch(row -> asksAlternatives(row, asked))) {
                return ask(asked, rows);
            }
            rows = expandAlternatives(rows, asked);
            budget -= rows.size();
        }
    }

    private DecisionTree accept(Row first, List<Row> rows) {
        Clause clause = clauses.get(first.clause());
        if (clause.guard().isEmpty()) {
            return new Accept(first.clause(), first.bindings(), Optional.empty());
        }
        CoreChildren.forEachBelow(clause.guard().get(), _ -> budget--);
        return new Accept(first.clause(), first.bindings(), Optional.of(build(rows.subList(1, rows.size()))));
    }

    private static Occurrence choose(List<Row> rows) {
        Set<Occurrence> candidates = new LinkedHashSet<>();
        for (Test test : rows.getFirst().tests()) {
            if (candidates.isEmpty() || !test.occurrence().needsCall()) {
                candidates.add(test.occurrence());
            }
            if (test.occurrence().needsCall()) {
                break;
            }
        }
        if (candidates.size() == 1) {
            return candidates.iterator().next();
        }
        Map<Occurrence, Integer> asking = new IdentityHashMap<>();
        Map<Occurrence, Row> last = new IdentityHashMap<>();
        candidates.forEach(candidate -> asking.put(candidate, 0));
        for (Row row : rows) {
            for (Test test : row.tests()) {
                if (asking.containsKey(test.occurrence()) && last.put(test.occurrence(), row) != row) {
                    asking.merge(test.occurrence(), 1, Integer::sum);
                }
            }
        }
        Occurrence best = candidates.iterator().next();
        for (Occurrence candidate : candidates) {
            if (asking.get(candidate) > asking.get(best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static boolean asksAlternatives(Row row, Occurrence occurrence) {
        for (Test test : row.tests()) {
            if (isAlternatives(test, occurrence)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Every row whose first test of the part is an or-pattern becomes one row for each alternative, so that a guard that refuses one alternative is
     * asked again for the next, as in F#.
     */
    private List<Row> expandAlternatives(List<Row> rows, Occurrence occurrence) {
        List<Row> expanded = new ArrayList<>();
        for (Row row : rows) {
            int index = 0;
            while (index < row.tests().size() && !isAlternatives(row.tests().get(index), occurrence)) {
                index++;
            }
            if (index == row.tests().size()) {
                expanded.add(row);
            } else {
                for (CorePattern alternative : alternatives((CorePattern.Or) row.tests().get(index).pattern())) {
                    expanded.add(row.without(index).and(occurrence, alternative, index));
                }
            }
        }
        return expanded;
    }

    private static boolean isAlternatives(Test test, Occurrence occurrence) {
        return test.occurrence() == occurrence && test.pattern() instanceof CorePattern.Or;
    }

    private static List<CorePattern> alternatives(CorePattern.Or or) {
        List<CorePattern> found = new ArrayList<>();
        CorePattern rest = or;
        while (rest instanceof CorePattern.Or(var left, var right, _)) {
            found.add(right);
            rest = left;
        }
        found.add(rest);
        return found.reversed();
    }

    // ---- one question

    private DecisionTree ask(Occurrence asked, List<Row> rows) {
        Set<Head> heads = headsToAsk(asked, rows);
        Map<Head, List<Row>> passing = passing(rows, asked, heads);
        List<Branch> branches = new ArrayList<>();
        for (Head head : heads) {
            branches.add(new Branch(head, build(specialise(passing.get(head), asked, head))));
        }
        boolean exhaustive = heads.size() == heads.iterator().next().signature();
        Optional<DecisionTree> otherwise = exhaustive ? Optional.empty() : Optional.of(build(rest(rows, asked, heads)));
        return new Switch(asked, branches, otherwise);
    }

    /** For each test the rows that may accept what passes it, in their order: one that asks for another of the tests does not. */
    private static Map<Head, List<Row>> passing(List<Row> rows, Occurrence asked, Set<Head> heads) {
        Map<Head, List<Row>> passing = new HashMap<>();
        heads.forEach(head -> passing.put(head, new ArrayList<>()));
        for (Row row : rows) {
            Optional<Head> wanted = wanted(row, asked);
            if (wanted.isPresent() && heads.contains(wanted.get())) {
                passing.get(wanted.get()).add(row);
            } else {
                passing.values().forEach(list -> list.add(row));
            }
        }
        return passing;
    }

    /** The first thing that the row asks of the part. */
    private static Optional<Head> wanted(Row row, Occurrence asked) {
        for (Test test : row.tests()) {
            if (test.occurrence() == asked) {
                return Head.of(test.pattern());
            }
        }
        return Optional.empty();
    }

    /** What the first row asks of the part, with everything the other rows ask that excludes it. */
    private static Set<Head> headsToAsk(Occurrence asked, List<Row> rows) {
        Set<Head> heads = new LinkedHashSet<>();
        // One of each kind: what excludes it excludes all of its kind.
        Map<Class<?>, Head> kinds = new HashMap<>();
        for (Row row : rows) {
            Optional<Head> wanted = wanted(row, asked);
            if (wanted.isPresent() && (heads.isEmpty() || kinds.values().stream().allMatch(wanted.get()::excludes) && isOfKind(kinds, wanted.get()))) {
                heads.add(wanted.get());
                kinds.put(wanted.get().getClass(), wanted.get());
            }
        }
        return heads;
    }

    private static boolean isOfKind(Map<Class<?>, Head> kinds, Head head) {
        return !(head instanceof Head.OfType) && !kinds.containsKey(Head.OfType.class);
    }

    /** The rows that are left when the part passes the test. */
    private static List<Row> specialise(List<Row> rows, Occurrence asked, Head head) {
        List<Row> left = new ArrayList<>();
        for (Row row : rows) {
            specialise(row, asked, head).ifPresent(left::add);
        }
        return left;
    }

    private static Optional<Row> specialise(Row row, Occurrence asked, Head head) {
        Row result = row;
        for (int i = row.tests().size() - 1; i >= 0; i--) {
            Test test = row.tests().get(i);
            if (test.occurrence() != asked) {
                continue;
            }
            Head wanted = Head.of(test.pattern()).orElseThrow();
            if (wanted.equals(head)) {
                result = inner(result.without(i), asked, test.pattern(), i);
            } else if (wanted.excludes(head)) {
                return Optional.empty();
            }
        }
        return Optional.of(result);
    }

    /** What a pattern asks once its head is known to be right. */
    private static Row inner(Row row, Occurrence occurrence, CorePattern pattern, int index) {
        Row result = row;
        switch (pattern) {
            case CorePattern.Case union -> {
                for (int i = union.fields().size() - 1; i >= 0; i--) {
                    result = result.and(occurrence.field(i), union.fields().get(i), index);
                }
            }
            case CorePattern.ArrayOf array -> {
                for (int i = array.items().size() - 1; i >= 0; i--) {
                    result = result.and(occurrence.item(i), array.items().get(i), index);
                }
            }
            case CorePattern.TypeTest test -> result = result.and(occurrence, test.pattern(), index);
            default -> { }
        }
        return result;
    }

    /** The rows that are left when the part fails all these tests. */
    private static List<Row> rest(List<Row> rows, Occurrence asked, Set<Head> heads) {
        return rows.stream()
                .filter(row -> row.tests().stream()
                        .noneMatch(test -> test.occurrence() == asked && heads.contains(Head.of(test.pattern()).orElseThrow())))
                .toList();
    }
}
