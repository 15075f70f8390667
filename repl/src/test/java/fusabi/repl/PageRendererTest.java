package fusabi.repl;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageRendererTest {

    private static String draw(int width, boolean coloured, String text) {
        return new PageRenderer(width, coloured).render(new ErrorPages.Page("FS0001", "a title", text));
    }

    private static String body(int width, String text) {
        return draw(width, false, text).replaceFirst("(?s)^.*?\n\n", "");
    }

    @Test
    void linesAreWrappedAtWords() {
        assertThat(body(12, "one two three four\nfive\n")).isEqualTo("one two\nthree four\nfive\n");
        assertThat(body(12, "incomprehensible word\n")).isEqualTo("incomprehensible\nword\n");
    }

    @Test
    void codeInALineIsNotBroken() {
        assertThat(body(12, "so `a |> b c` it is\n")).isEqualTo("so\n`a |> b c`\nit is\n");
        assertThat(body(80, "a *new* one, see [the list](x.md#y).\n")).isEqualTo("a new one, see the list.\n");
        assertThat(body(80, "the name `` `a` `` is quoted\n")).isEqualTo("the name ``a`` is quoted\n");
    }

    @Test
    void blocksOfCodeAreIndentedAndKeptAsTheyAre() {
        assertThat(body(10, "Try:\n\n```fsharp\nlet a = 1 * 2 // *so*\n\n    x\n```\n\n```text\nno\n```\n\nAfter.\n"))
                .isEqualTo("Try:\n\n    let a = 1 * 2 // *so*\n\n        x\n\n    no\n\nAfter.\n");
    }

    @Test
    void itemsOfAListAreIndented() {
        assertThat(body(12, "- one two three\n- four\n")).isEqualTo("- one two\n  three\n- four\n");
    }

    @Test
    void coloursStandForMarks() {
        assertThat(draw(80, true, "use `let`\n")).isEqualTo("\u001B[1mFS0001: a title\u001B[0m\n\nuse \u001B[36mlet\u001B[0m\n");
    }

    @Test
    void pagesAreToldApartByTheirHeadings() {
        ErrorPages pages = ErrorPages.of("# FS0002: two\n\n```fsharp\n# 1 \"x\"\n```\n# FS0001: one\n\nText.\n");
        assertThat(pages.all()).extracting(ErrorPages.Page::title).containsExactly("one", "two");
        assertThat(pages.find("2").orElseThrow().text()).isEqualTo("```fsharp\n# 1 \"x\"\n```\n");
        assertThat(pages.find("3")).isEmpty();
        assertThat(pages.find("12345")).isEmpty();
        assertThat(pages.near("3", 1)).extracting(ErrorPages.Page::code).containsExactly("FS0002");
    }
}
