package fusabi.match;

import fusabi.bytecode.LayoutReference;
import fusabi.core.CoreExpression;
import fusabi.core.CoreExpression.Clause;
import fusabi.core.CoreExpression.Match;
import fusabi.core.CoreExpression.MatchKind;
import fusabi.core.CorePattern;
import fusabi.core.CorePattern.EnumCase;
import fusabi.core.CorePattern.EnumShape;
import fusabi.core.CoreProgram;
import fusabi.core.Variable;
import fusabi.source.Diagnostic;
import fusabi.source.SourceFile;
import fusabi.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static fusabi.emit.Core.*;
import static org.assertj.core.api.Assertions.assertThat;

class MatchCheckerTest {

    private static final EnumShape COLOUR = new EnumShape("Colour", "Colour", List.of(new EnumCase("Red", 0), new EnumCase("Green", 1)));

    private static List<Diagnostic> check(MatchKind kind, Clause... clauses) {
        CoreExpression match = new Match(num(0), List.of(clauses), kind, HERE, HERE);
        return MatchChecker.check(new CoreProgram("test", List.of(), List.of(), List.of(), List.of(effect(match))));
    }

    private static List<String> texts(Clause... clauses) {
        return check(MatchKind.MATCH, clauses).stream()
                .map(d -> d.code() + " " + d.message().replaceAll("^.*the value `(.*)` is not covered$", "$1"))
                .toList();
    }

    private static Clause to(CorePattern pattern) {
        return clause(pattern, num(1));
    }

    private static CorePattern enumeration(int bits) {
        return new CorePattern.EnumConstant(COLOUR, bits, HERE);
    }

    @Test
    void completeMatchesAreSilent() {
        assertThat(texts(to(of(OPTION, 0)), to(of(OPTION, 1, any())))).isEmpty();
        assertThat(texts(to(is(true)), to(is(false)))).isEmpty();
        assertThat(texts(to(is(1)), to(any()))).isEmpty();
        assertThat(texts(to(of(LIST, 0)), to(of(LIST, 1, any(), of(LIST, 0))), to(of(LIST, 1, any(), of(LIST, 1, any(), any()))))).isEmpty();
        assertThat(texts(to(pair(is(true), any())), to(pair(is(false), any())))).isEmpty();
    }

    @Test
    void theWitnessIsWrittenAsInFSharp() {
        assertThat(texts(to(of(OPTION, 0)))).containsExactly("FS0025 Some (_)");
        assertThat(texts(to(of(LIST, 0)))).containsExactly("FS0025 _::_");
        assertThat(texts(to(of(LIST, 0)), to(of(LIST, 1, any(), of(LIST, 1, any(), any()))))).containsExactly("FS0025 [_]");
        assertThat(texts(to(of(LIST, 1, any(), any())))).containsExactly("FS0025 []");
        assertThat(texts(to(of(SHAPE, 0)), to(of(SHAPE, 1, any())))).containsExactly("FS0025 C (_, _)");
        assertThat(texts(to(pair(any(), is(true))))).containsExactly("FS0025 (_, false)");
        assertThat(texts(to(is(0)), to(is(1)))).containsExactly("FS0025 2");
        assertThat(texts(to(is('a')))).containsExactly("FS0025 'b'");
        assertThat(texts(to(is("")), to(is("a")))).containsExactly("FS0025 \"aa\"");
        assertThat(texts(to(array()), to(array(any(), any())))).containsExactly("FS0025 [|_|]");
        assertThat(texts(to(of(OPTION, 0)), to(of(OPTION, 1, pair(is(0), is(true)))))).containsExactly("FS0025 Some ((1, _))");
        CorePattern record = new CorePattern.Product(new LayoutReference("R", 0, 2), List.of("A", "B"), List.of(is(0), any()), HERE);
        assertThat(texts(to(record))).containsExactly("FS0025 { A = 1 }");
    }

    @Test
    void guardsCountAsPossiblyFalse() {
        assertThat(texts(clause(any(), bool(true), num(1)))).hasSize(1);
        assertThat(texts(clause(of(OPTION, 1, any()), bool(true), num(1)), to(of(OPTION, 0)))).containsExactly("FS0025 Some (_)");
        assertThat(texts(clause(is(1), bool(true), num(1)), to(is(1)), to(any()))).isEmpty();
    }

    @Test
    void rulesThatNothingReaches() {
        assertThat(texts(to(is(1)), to(is(2)), to(is(1)), to(any()))).containsExactly("FS0026 this rule will never be matched");
        assertThat(texts(to(any()), to(is(1)))).containsExactly("FS0026 this rule will never be matched");
        assertThat(texts(to(pair(is(true), any())), to(pair(any(), is(true))), to(pair(is(true), is(false))), to(any()))).hasSize(1);
        assertThat(texts(to(or(is(1), is(1))), to(any()))).isEmpty();
    }

    @Test
    void warningsStandOnTheSubjectAndOnTheRulesPattern() {
        SourceFile file = SourceFile.of("a.fsx", "match x with 1 -> 1 | 1 -> 2");
        Span subject = Span.of(file, 6, 7);
        Span pattern = Span.of(file, 22, 23);
        CorePattern again = new CorePattern.Constant(new fusabi.syntax.Literal.Int32(1), pattern);
        CoreExpression match = new Match(num(0), List.of(to(is(1)), to(again)), MatchKind.MATCH, subject, HERE);
        assertThat(MatchChecker.check(new CoreProgram("test", List.of(), List.of(), List.of(), List.of(effect(match)))))
                .extracting(Diagnostic::code, Diagnostic::span)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("FS0025", subject), org.assertj.core.groups.Tuple.tuple("FS0026", pattern));
    }

    @Test
    void whatIsWarnedAboutDependsOnTheKindOfMatch() {
        assertThat(check(MatchKind.BINDING, to(is(1)))).extracting(Diagnostic::code).containsExactly("FS0025");
        assertThat(check(MatchKind.HANDLER, to(isType("E", any())))).isEmpty();
        assertThat(check(MatchKind.HANDLER, to(any()), to(isType("E", any())))).extracting(Diagnostic::code).containsExactly("FS0026");
        assertThat(check(MatchKind.GENERATED, to(is(1)), to(is(1)))).isEmpty();
    }

    @Test
    void enums() {
        assertThat(texts(to(enumeration(0)))).containsExactly("FS0025 Colour.Green");
        assertThat(texts(to(enumeration(0)), to(enumeration(1)))).containsExactly("FS0104 enum<Colour> (2)");
        assertThat(texts(to(of(OPTION, 0)), to(of(OPTION, 1, enumeration(0))), to(of(OPTION, 1, enumeration(1)))))
                .containsExactly("FS0104 Some (enum<Colour> (2))");
        assertThat(texts(to(enumeration(0)), to(enumeration(1)), to(any()))).isEmpty();
    }

    @Test
    void typeTestsAndActivePatterns() {
        assertThat(texts(to(isType("A", any())), to(isType("B", any())))).hasSize(1);
        assertThat(texts(to(isType("A", any())), to(isType("A", any())), to(any()))).containsExactly("FS0026 this rule will never be matched");
        CoreExpression function = function("parity", 1);
        assertThat(texts(to(view(function, "parity", of(OPTION, 0))), to(view(function, "parity", of(OPTION, 1, any()))))).isEmpty();
        assertThat(texts(to(view(function, "parity", of(OPTION, 1, any()))))).hasSize(1);
        assertThat(texts(to(view(function, "parity", of(OPTION, 0))), to(view(function, "parity", of(OPTION, 0))), to(any()))).hasSize(1);
        assertThat(texts(to(view(function("p", 1), "", of(OPTION, 1, any()))), to(view(function("p", 1), "", of(OPTION, 1, any()))), to(any()))).isEmpty();
        Variable v = Variable.of("v");
        assertThat(texts(to(view(function("single", 1), "", bind(v))))).isEmpty();
        assertThat(texts(to(new CorePattern.And(List.of(bind(v), of(OPTION, 0)), HERE)), to(of(OPTION, 1, any())))).isEmpty();
    }

    @Test
    void hugeMatchesEndInTime() {
        List<Clause> clauses = new ArrayList<>();
        int width = 20;
        for (int i = 0; i < width; i++) {
            int column = i;
            clauses.add(to(pair(IntStream.range(0, width).mapToObj(j -> j == column || j == (column + 7) % width ? is(true) : any())
                    .toArray(CorePattern[]::new))));
        }
        assertThat(texts(clauses.toArray(Clause[]::new))).hasSizeLessThan(2);
    }
}
