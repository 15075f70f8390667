package fusabi.match;

import fusabi.core.CorePattern;
import fusabi.core.Variable;
import fusabi.match.DecisionTree.Binding;
import fusabi.syntax.Literal;
import java.util.ArrayList;
import java.util.List;

/** A clause, or one alternative of it, with the tests that are still to be made, in source order. */
record Row(List<Test> tests, List<Binding> bindings, int clause) {

    /** A part of the value and a pattern that asks something of it: or-patterns, active patterns, and what has a {@link Head}. */
    record Test(Occurrence occurrence, CorePattern pattern) {}

    Row {
        tests = List.copyOf(tests);
        bindings = List.copyOf(bindings);
    }

    /** The row of a whole pattern. */
    static Row of(Occurrence root, CorePattern pattern, int clause) {
        return new Row(List.of(), List.of(), clause).and(root, pattern, 0);
    }

    /** This row when the pattern has to match too; its tests are put at {@code index}. */
    Row and(Occurrence occurrence, CorePattern pattern, int index) {
        List<Test> added = new ArrayList<>();
        List<Binding> bound = new ArrayList<>(bindings);
        takeApart(occurrence, pattern, added, bound);
        List<Test> all = new ArrayList<>(tests);
        all.addAll(index, added);
        return new Row(all, bound, clause);
    }

    /** This row without test {@code index}. */
    Row without(int index) {
        List<Test> left = new ArrayList<>(tests);
        left.remove(index);
        return new Row(left, bindings, clause);
    }

    private static void takeApart(Occurrence occurrence, CorePattern pattern, List<Test> tests, List<Binding> bindings) {
        switch (pattern) {
            case CorePattern.Any _ -> { }
            case CorePattern.Bind(var variable, var inner, _) -> {
                bindings.add(new Binding(variable, occurrence));
                takeApart(occurrence, inner, tests, bindings);
            }
            case CorePattern.Product(_, _, var fields, _) -> {
                for (int i = 0; i < fields.size(); i++) {
                    takeApart(occurrence.field(i), fields.get(i), tests, bindings);
                }
            }
            case CorePattern.And(var patterns, _) -> patterns.forEach(part -> takeApart(occurrence, part, tests, bindings));
            case CorePattern.View view -> {
                Occurrence result = occurrence.viewed(view);
                if (acceptsAll(view.result())) {
                    bindings.add(new Binding(Variable.of("_"), result));
                }
                takeApart(result, view.result(), tests, bindings);
            }
            case CorePattern.Constant(Literal.Unit _, _) -> { }
            case CorePattern.Or _, CorePattern.Case _, CorePattern.Constant _, CorePattern.EnumConstant _, CorePattern.Null _,
                    CorePattern.ArrayOf _, CorePattern.TypeTest _ -> tests.add(new Test(occurrence, pattern));
        }
    }

    /** Whether the pattern accepts every value of its type without looking. */
    static boolean acceptsAll(CorePattern pattern) {
        return switch (pattern) {
            case CorePattern.Any _ -> true;
            case CorePattern.Bind bind -> acceptsAll(bind.pattern());
            case CorePattern.Product product -> product.fields().stream().allMatch(Row::acceptsAll);
            case CorePattern.And and -> and.patterns().stream().allMatch(Row::acceptsAll);
            case CorePattern.Or or -> acceptsAll(or.left());
            case CorePattern.View view -> acceptsAll(view.result());
            case CorePattern.Constant constant -> constant.literal() instanceof Literal.Unit;
            case CorePattern.Case _, CorePattern.EnumConstant _, CorePattern.Null _, CorePattern.ArrayOf _, CorePattern.TypeTest _ -> false;
        };
    }
}
