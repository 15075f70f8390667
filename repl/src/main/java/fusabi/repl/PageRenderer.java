package fusabi.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws a page about a code, or about a name, for a terminal. Of Markdown it knows what those pages use: paragraphs, lists, blocks of code, code, emphasis and
 * links in a line.
 */
final class PageRenderer {

    private static final String BLOCK_INDENTATION = "    ";
    private static final Pattern INLINE = Pattern.compile("`` ?(.+?) ?``|`([^`]+)`|\\*([^*]+)\\*|\\[([^\\]]+)\\]\\([^)]*\\)");

    private final int width;
    private final boolean coloured;

    /** Draws for lines of {@code width} characters, {@code coloured} with the codes of ANSI terminals. */
    PageRenderer(int width, boolean coloured) {
        this.width = width;
        this.coloured = coloured;
    }

    String render(ErrorPages.Page page) {
        StringBuilder out = new StringBuilder();
        String title = page.code() + ": " + plain(page.title());
        out.append(paint("1", title)).append('\n');
        if (!coloured) {
            out.append("=".repeat(Math.min(width, title.length()))).append('\n');
        }
        return out.append('\n').append(render(page.text())).toString();
    }

    /** Draws Markdown that has no title. */
    String render(String markdown) {
        StringBuilder out = new StringBuilder();
        List<String> paragraph = new ArrayList<>();
        String fence = null;
        for (String line : markdown.split("\n", -1)) {
            if (fence == null && line.startsWith("```")) {
                fence = line.substring(3);
            } else if (fence != null && line.equals("```")) {
                fence = null;
            } else if (fence != null) {
                block(out, line, fence.equals("text"));
            } else if (line.isBlank()) {
                flush(out, paragraph);
            } else {
                if (line.startsWith("- ")) {
                    wrap(out, paragraph);
                }
                paragraph.add(line);
            }
            if (fence == null && line.equals("```")) {
                out.append('\n');
            }
        }
        flush(out, paragraph);
        return out.toString().stripTrailing() + "\n";
    }

    /** The codes of all pages with their titles. */
    String list(List<ErrorPages.Page> pages) {
        StringBuilder out = new StringBuilder();
        for (ErrorPages.Page page : pages) {
            out.append(paint("1", page.code())).append("  ").append(inline(page.title())).append('\n');
        }
        return out.toString();
    }

    private void block(StringBuilder out, String line, boolean said) {
        if (!line.isEmpty()) {
            out.append(BLOCK_INDENTATION).append(said ? paint(line.contains(": error ") ? "31" : "2", line) : line);
        }
        out.append('\n');
    }

    private void flush(StringBuilder out, List<String> paragraph) {
        if (!paragraph.isEmpty()) {
            wrap(out, paragraph);
            out.append('\n');
        }
    }

    private void wrap(StringBuilder out, List<String> paragraph) {
        if (paragraph.isEmpty()) {
            return;
        }
        String text = String.join(" ", paragraph);
        paragraph.clear();
        String indentation = text.startsWith("- ") ? "  " : "";
        int column = 0;
        for (String word : words(text)) {
            int length = plain(word).length();
            if (column > 0 && column + 1 + length > width) {
                out.append('\n').append(indentation);
                column = indentation.length();
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(inline(word));
            column += length;
        }
        out.append('\n');
    }

    /** The words of a line; what stands in one piece of code, emphasis or link is one word. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Matcher markup = INLINE.matcher(text);
        boolean found = markup.find();
        for (int i = 0; i < text.length();) {
            if (found && markup.start() == i) {
                word.append(markup.group());
                i = markup.end();
                found = markup.find();
            } else if (text.charAt(i) == ' ') {
                words.add(word.toString());
                word.setLength(0);
                i++;
            } else {
                word.append(text.charAt(i++));
            }
        }
        words.add(word.toString());
        return words;
    }

    /** Text without its markup; code keeps its marks where no colour shows it. */
    private String plain(String text) {
        return INLINE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(switch (kind(match)) {
            case CODE     -> coloured ? code(match) : "`" + code(match) + "`";
            case EMPHASIS -> match.group(3);
            case LINK     -> match.group(4);
        }));
    }

    private String inline(String text) {
        return !coloured ? plain(text) : INLINE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(switch (kind(match)) {
            case CODE     -> paint("36", code(match));
            case EMPHASIS -> paint("3", match.group(3));
            case LINK     -> paint("4", match.group(4));
        }));
    }

    private enum Markup { CODE, EMPHASIS, LINK }

    private static Markup kind(MatchResult match) {
        return match.group(3) != null ? Markup.EMPHASIS : match.group(4) != null ? Markup.LINK : Markup.CODE;
    }

    private static String code(MatchResult match) {
        return match.group(1) != null ? match.group(1) : match.group(2);
    }

    private String paint(String code, String text) {
        return coloured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
