package fusabi.repl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages about codes: {@code docs/errors} of the sources, which the build puts one after the other into one resource. */
final class ErrorPages {

    /**
     * What is written about a code.
     *
     * @param title one line
     * @param text  what follows the title, as Markdown
     */
    record Page(String code, String title, String text) {}

    private static final Pattern HEADING = Pattern.compile("(?m)^# (F[SU]\\d{4}): (.*)\n");
    private static final Pattern CODE = Pattern.compile("(?i)(fs|fu)?(\\d{1,4})");

    /** A wrong digit counts as much as being off by this. */
    private static final int DIGIT = 3;

    /** What is farther away is no slip. */
    private static final int FARTHEST = 5;

    private final SortedMap<String, Page> pages;

    private ErrorPages(SortedMap<String, Page> pages) {
        this.pages = pages;
    }

    static ErrorPages load() {
        try (InputStream in = ErrorPages.class.getResourceAsStream("errors.md")) {
            if (in == null) {
                throw new IllegalStateException("the build has left out the pages about errors");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages in a text that holds all of them. */
    static ErrorPages of(String text) {
        SortedMap<String, Page> pages = new TreeMap<>();
        List<MatchResult> headings = HEADING.matcher(text).results().toList();
        for (int i = 0; i < headings.size(); i++) {
            MatchResult heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
            pages.put(heading.group(1), new Page(heading.group(1), heading.group(2), text.substring(heading.end(), end).strip() + "\n"));
        }
        return new ErrorPages(pages);
    }

    /** All pages, by code. */
    List<Page> all() {
        return List.copyOf(pages.values());
    }

    /** The page about {@code wanted}: a code, in capitals or not, without its zeros or with, or its number only. */
    Optional<Page> find(String wanted) {
        return code(wanted).map(pages::get);
    }

    /** The pages that somebody may have meant who asked for {@code wanted}, the likeliest first. */
    List<Page> near(String wanted, int most) {
        Optional<String> code = code(wanted);
        if (code.isEmpty()) {
            String word = wanted.toLowerCase(Locale.ROOT);
            return pages.values().stream().filter(page -> page.title().toLowerCase(Locale.ROOT).contains(word)).limit(most).toList();
        }
        return pages.values().stream()
                .filter(page -> distance(page.code(), code.get()) <= FARTHEST)
                .sorted(Comparator.comparingInt(page -> distance(page.code(), code.get())))
                .limit(most)
                .sorted(Comparator.comparing(Page::code))
                .toList();
    }

    private static Optional<String> code(String text) {
        Matcher matcher = CODE.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String family = matcher.group(1) == null ? "FS" : matcher.group(1).toUpperCase(Locale.ROOT);
        return Optional.of(String.format("%s%04d", family, Integer.parseInt(matcher.group(2))));
    }

    private static int distance(String a, String b) {
        return Math.min(DIGIT * differences(a, b), Math.abs(number(a) - number(b)));
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(2));
    }

    private static int differences(String a, String b) {
        int differences = 0;
        for (int i = 0; i < a.length(); i++) {
            differences += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differences;
    }
}
