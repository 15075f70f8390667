package fusabi.match;

import fusabi.core.CoreChildren;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Clause;
import fusabi.core.CoreExpression.Match;
import fusabi.core.CoreProgram;
import fusabi.core.CoreProgram.Definition;
import fusabi.source.Diagnostic;
import fusabi.source.Effort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Warns about matches that leave values out ({@code FS0025}, {@code FS0104}) and rules that no value reaches ({@code FS0026}). */
public final class MatchChecker {

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private MatchChecker() {}

    /** The warnings about a checked program, in source order. */
    public static List<Diagnostic> check(CoreProgram program) {
        MatchChecker checker = new MatchChecker();
        for (Definition definition : program.definitions()) {
            checker.check(switch (definition) {
                case Definition.Function function -> function.body();
                case Definition.Value value -> value.value();
                case Definition.Effect effect -> effect.body();
            });
        }
        checker.diagnostics.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
        return checker.diagnostics;
    }

    private void check(CoreExpression body) {
        CoreChildren.forEachBelow(body, expression -> {
            if (expression instanceof Match match) {
                Effort.at(match.span());
                switch (match.kind()) {
                    case HANDLER         -> redundant(match);
                    case SKIPPING        -> incomplete(match, match.clauses().subList(0, 1));
                    case MATCH, BINDING  -> {
                        redundant(match);
                        incomplete(match, match.clauses());
                    }
                    case GENERATED       -> { }
                }
            }
        });
    }

    /** Reports every rule that the rules before it leave nothing for. Rules with a guard leave everything. */
    private void redundant(Match match) {
        EarlierRules before = new EarlierRules();
        for (Clause clause : match.clauses()) {
            Shape shape = Shape.of(clause.pattern());
            if (before.leaveNothingFor(shape)) {
                diagnostics.add(Diagnostic.warning("FS0026", "this rule will never be matched", clause.pattern().span())
                        .noting("The rules before it accept every value that it accepts."));
            }
            if (clause.guard().isEmpty()) {
                before.add(shape);
            }
        }
    }

    private void incomplete(Match match, List<Clause> clauses) {
        List<Shape> rows = clauses.stream().filter(clause -> clause.guard().isEmpty()).map(clause -> Shape.of(clause.pattern())).toList();
        Optional<Witness> missing = new Usefulness(true).find(rows, Shape.WILD);
        if (missing.isPresent()) {
            diagnostics.add(uncovered("FS0025", "incomplete pattern matches on this expression", missing.get(), match));
            return;
        }
        new Usefulness(false).find(rows, Shape.WILD).ifPresent(unnamed -> diagnostics.add(
                uncovered("FS0104", "enums may take values outside known cases", unnamed, match)));
    }

    private static Diagnostic uncovered(String code, String message, Witness witness, Match match) {
        String example = witness instanceof Witness.Anything ? message : message + ": the value `" + witness.text() + "` is not covered";
        Diagnostic diagnostic = Diagnostic.warning(code, example, match.subject());
        boolean hasGuards = match.clauses().stream().anyMatch(clause -> clause.guard().isPresent());
        return hasGuards ? diagnostic.noting("A rule with a `when` guard might accept it, but a guard may always say no.") : diagnostic;
    }
}
