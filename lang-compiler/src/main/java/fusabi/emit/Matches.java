package fusabi.emit;

import fusabi.core.CoreChildren;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Clause;
import fusabi.core.CoreExpression.Construct;
import fusabi.core.CoreExpression.Match;
import fusabi.core.CorePattern;
import fusabi.core.Variable;
import fusabi.match.DecisionTree;
import fusabi.match.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Matches: decision trees where they stay small, clause by clause otherwise. */
final class Matches {

    private final FunctionEmitter emitter;

    Matches(FunctionEmitter emitter) {
        this.emitter = emitter;
    }

    /** Emits the match; or only its bindings, when it is a block's {@code let} that always accepts: then the block goes on with what is returned. */
    Optional<CoreExpression> emit(Match match, Destination destination) {
        Occurrence root = Occurrence.root();
        Parts parts = new Parts(emitter, match.span());
        boolean whole = !(match.scrutinee() instanceof Construct tuple) || !mayStayApart(tuple, match);
        if (whole) {
            parts.put(root, emitter.operands.stable(match.scrutinee()));
        } else {
            List<CoreExpression> items = ((Construct) match.scrutinee()).fields();
            int[] registers = emitter.operands.allStable(items);
            for (int i = 0; i < registers.length; i++) {
                parts.put(root.field(i), registers[i]);
            }
        }
        Optional<DecisionTree> tree = DecisionTree.compile(root, match.clauses());
        if (tree.isPresent() && tree.get() instanceof DecisionTree.Accept(_, var bindings, var otherwise)
                && otherwise.isEmpty()
                && match.clauses().getFirst().guard().isEmpty()) {
            parts.bind(bindings);
            return Optional.of(match.clauses().getFirst().body());
        }
        if (tree.isEmpty() && !whole) {
            int tuple = emitter.registers.allocate();
            List<CoreExpression> items = new ArrayList<>();
            for (int i = 0; i < ((Construct) match.scrutinee()).fields().size(); i++) {
                items.add(parts.asLocal(root.field(i)));
            }
            emitter.emit(new Construct(((Construct) match.scrutinee()).layout(), items, match.span()), Destination.register(tuple));
            parts.put(root, tuple);
        }
        new MatchEmitter(emitter, match, root, parts, destination).emit(tree);
        return Optional.empty();
    }

    /** Whether a tuple or record made only to be matched need not be made. */
    private static boolean mayStayApart(Construct construct, Match match) {
        return construct.fields().size() > 1 && match.clauses().stream().map(Clause::pattern).allMatch(Matches::looksOnlyInside);
    }

    private static boolean looksOnlyInside(CorePattern pattern) {
        return switch (pattern) {
            case CorePattern.Any _, CorePattern.Product _ -> true;
            case CorePattern.Or(var left, var right, _) -> looksOnlyInside(left) && looksOnlyInside(right);
            case CorePattern.And(var patterns, _) -> patterns.stream().allMatch(Matches::looksOnlyInside);
            case CorePattern.Bind _, CorePattern.Constant _, CorePattern.EnumConstant _, CorePattern.Null _, CorePattern.Case _,
                    CorePattern.ArrayOf _, CorePattern.TypeTest _, CorePattern.View _ -> false;
        };
    }

    /** The variables that the pattern binds, each once. */
    static List<Variable> variablesOf(CorePattern pattern) {
        List<Variable> variables = new ArrayList<>();
        CoreChildren.forEachVariable(pattern, variable -> {
            if (!variables.contains(variable)) {
                variables.add(variable);
            }
        });
        return variables;
    }
}
