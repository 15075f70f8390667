package fusabi.stdlib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text with places where it may be broken over lines, as {@code %A} lays values out. */
sealed interface Document {
    /*
     * The combinators and the squeezing are those of F#'s own structured formatting (FSharp.Core, sformat), whose output this must match: a document
     * is squeezed by turning possible breaks into real ones, outermost first, each saving the columns between the end of what stands before it and
     * where the rest goes on the next line.
     *
     * F# nests its nodes to the left, one for each item of a list. Here such a spine is one Chain, so that depth is the depth of the value that is
     * shown, which the printer bounds, and not its length.
     */

    /** Whether a blank is kept away on the left of it. */
    boolean tightLeft();

    /** Whether a blank is kept away on the right of it. */
    boolean tightRight();

    /** Characters without a break, never empty. */
    record Text(String value, boolean tightLeft, boolean tightRight) implements Document {}

    /** Documents one after the other, the joints binding to the left. */
    record Chain(Document first, List<Link> links) implements Document {

        @Override
        public boolean tightLeft() {
            return first.tightLeft();
        }

        @Override
        public boolean tightRight() {
            return links.getLast().document().tightRight();
        }
    }

    /** What comes behind something else, and how it is joined to it. */
    record Link(Joint joint, int indent, Document document) {}

    /** How two documents are joined. */
    enum Joint {
        /** On the same line. */
        TOGETHER,
        /** On the same line, if there is room. */
        BREAKABLE,
        /** On the next line. */
        BROKEN
    }

    static Document word(String text) {
        return new Text(text, false, false);
    }

    static Document left(String text) {
        return new Text(text, false, true);
    }

    static Document right(String text) {
        return new Text(text, true, false);
    }

    /** {@code this} and the other on one line. */
    default Document with(Document other) {
        return joined(Joint.TOGETHER, 0, other);
    }

    /** {@code this} and the other, on the next line if need be, indented. */
    default Document then(int indent, Document other) {
        return joined(Joint.BREAKABLE, indent, other);
    }

    private Document joined(Joint joint, int indent, Document other) {
        return new Chain(this, List.of(new Link(joint, indent, other)));
    }

    /** Items between brackets, separators behind each but the last; breakable behind the separators. */
    static Document items(String open, String separator, String close, List<Document> items) {
        List<Link> links = new ArrayList<>();
        if (items.isEmpty()) {
            return left(open).with(right(close));
        }
        for (int i = 1; i < items.size(); i++) {
            links.add(new Link(Joint.TOGETHER, 0, right(separator)));
            links.add(new Link(Joint.BREAKABLE, 0, items.get(i)));
        }
        Document body = links.isEmpty() ? items.getFirst() : new Chain(items.getFirst(), List.copyOf(links));
        return enclosed(open, body, close);
    }

    /** A document between brackets. */
    static Document enclosed(String open, Document body, String close) {
        return new Chain(left(open), List.of(new Link(Joint.TOGETHER, 0, body), new Link(Joint.TOGETHER, 0, right(close))));
    }

    /** Items one above the other; at least one. */
    static Document above(List<Document> items) {
        if (items.size() == 1) {
            return items.getFirst();
        }
        List<Link> links = items.subList(1, items.size()).stream().map(item -> new Link(Joint.BROKEN, 0, item)).toList();
        return new Chain(items.getFirst(), links);
    }

    /** The text, squeezed into lines of {@code width} characters; on one line when that is 0. */
    default String render(int width) {
        Document laidOut = width <= 0 ? this : new Squeezer(width).fit(this);
        StringBuilder text = new StringBuilder();
        new Renderer(text, width > 0).render(laidOut, 0, 0);
        return text.toString();
    }

    /** Decides which breaks are real. */
    final class Squeezer {
        private static final int FIRST_CAPACITY = 16;

        private final int width;
        /** Columns that breaking saves, negative once broken; the first {@code broken} of {@code size} are. */
        private int[] savings = new int[FIRST_CAPACITY];
        private int size;
        private int broken;
        /** Where the last line ends, and how wide what was fitted last is on it. */
        private int position;
        private int offset;

        private Squeezer(int width) {
            this.width = width;
        }

        Document fit(Document document) {
            return switch (document) {
                case Text text -> {
                    int length = text.value().length();
                    while (position + length > width && broken < size) {
                        position -= savings[broken];
                        savings[broken] = -savings[broken];
                        broken++;
                    }
                    position += length;
                    offset = length;
                    yield text;
                }
                case Chain chain -> fitChain(chain);
            };
        }

        private Document fitChain(Chain chain) {
            Document first = fit(chain.first());
            int before = offset;
            boolean tight = first.tightRight();
            List<Link> links = new ArrayList<>(chain.links().size());
            for (Link link : chain.links()) {
                int blank = tight || link.document().tightLeft() ? 0 : 1;
                tight = link.document().tightRight();
                Joint joint = link.joint();
                boolean pushed = false;
                if (joint == Joint.BROKEN) {
                    position += link.indent() - before;
                } else {
                    int saving = before + blank - link.indent();
                    pushed = joint == Joint.BREAKABLE && saving > 0;
                    if (pushed) {
                        push(saving);
                    }
                    position += blank;
                }
                Document fitted = fit(link.document());
                if (pushed && pop()) {
                    joint = Joint.BROKEN;
                }
                before = joint == Joint.BROKEN ? link.indent() + offset : before + blank + offset;
                links.add(new Link(joint, link.indent(), fitted));
            }
            offset = before;
            return new Chain(first, links);
        }

        private void push(int saving) {
            if (size == savings.length) {
                savings = Arrays.copyOf(savings, size * 2);
            }
            savings[size++] = saving;
        }

        private boolean pop() {
            if (broken == size) {
                broken--;
            }
            size--;
            return savings[size] < 0;
        }
    }

    /** Writes a document whose breaks are decided. */
    final class Renderer {
        private final StringBuilder text;
        private final boolean mayBreak;

        private Renderer(StringBuilder text, boolean mayBreak) {
            this.text = text;
            this.mayBreak = mayBreak;
        }

        /** Writes from {@code column}, lines that are broken begin at {@code indent}; gives the column behind it. */
        int render(Document document, int indent, int column) {
            return switch (document) {
                case Text(String value, boolean _, boolean _) -> {
                    text.append(value);
                    yield column + value.length();
                }
                case Chain(Document first, List<Link> links) -> {
                    int at = render(first, indent, column);
                    boolean tight = first.tightRight();
                    for (Link link : links) {
                        Document next = link.document();
                        if (link.joint() == Joint.BROKEN && mayBreak) {
                            int start = indent + link.indent();
                            text.append('\n').repeat(' ', start);
                            at = render(next, start, start);
                        } else {
                            boolean blank = !tight && !next.tightLeft();
                            if (blank) {
                                text.append(' ');
                                at++;
                            }
                            at = render(next, at, at);
                        }
                        tight = next.tightRight();
                    }
                    yield at;
                }
            };
        }
    }
}
