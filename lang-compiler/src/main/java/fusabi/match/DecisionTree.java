package fusabi.match;

import fusabi.core.CoreExpression.Clause;
import fusabi.core.Variable;
import java.util.List;
import java.util.Optional;

/** The tests that decide which clause of a match accepts a value: along every path, no part of the value is asked the same thing twice. */
public sealed interface DecisionTree {

    /** No clause accepts. */
    record Fail() implements DecisionTree {}

    /** The clause accepts, if its guard does; if not, {@code otherwise} goes on. */
    record Accept(int clause, List<Binding> bindings, Optional<DecisionTree> otherwise) implements DecisionTree {
        public Accept {
            bindings = List.copyOf(bindings);
        }
    }

    /** Asks one part of the value; without {@code otherwise} the last branch needs no test. */
    record Switch(Occurrence occurrence, List<Branch> branches, Optional<DecisionTree> otherwise) implements DecisionTree {
        public Switch {
            branches = List.copyOf(branches);
        }
    }

    record Branch(Head head, DecisionTree tree) {}

    /** The variable is this part of the value. */
    record Binding(Variable variable, Occurrence occurrence) {}

    /** The tree of the clauses for the value {@code root}; nothing when it would grow out of proportion. */
    static Optional<DecisionTree> compile(Occurrence root, List<Clause> clauses) {
        return new DecisionTreeBuilder(clauses).build(root);
    }
}
