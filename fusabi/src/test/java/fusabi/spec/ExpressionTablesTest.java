package fusabi.spec;

import fusabi.Engine;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of expressions with what F# makes of each: every row is as in F#, or listed in {@code docs/DIFFERENCES.md}. */
class ExpressionTablesTest {

    private static final Engine ENGINE = Engine.withStandardLibrary();

    @ParameterizedTest
    @ValueSource(strings = {"operators", "conversions", "printf", "layout", "collections", "dotnet", "language"})
    void rowsAreAsInFSharp(String table) {
        List<ExpressionRow> rows = ExpressionRow.table(table);
        Differences.mustBeListed(table, ExpressionTrial.differences(ENGINE, rows));
    }
}
