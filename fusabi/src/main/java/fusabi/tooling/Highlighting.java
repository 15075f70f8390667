package fusabi.tooling;

import fusabi.parse.Lexeme;
import fusabi.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what is what in a text, by the lexer that the compiler has. */
public final class Highlighting {
    /*
     * Which names are types and declarations is guessed from the words before them, since a text that is being typed has no tree: a type begins
     * after `:` and goes on as long as what follows may be part of one.
     */

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}|[0-9]{3}|.)", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile("%[-+ 0]*[0-9*]*(?:\\.[0-9*]+)?[a-zA-Z%]");
    private static final Pattern INTERPOLATED = Pattern.compile(
            ESCAPE.pattern() + "|\\{\\{|\\}\\}|" + FORMAT.pattern() + "(?=\\{)|[{}]", Pattern.DOTALL);
    private static final Pattern ESCAPE_OR_FORMAT = Pattern.compile(ESCAPE.pattern() + "|" + FORMAT.pattern(), Pattern.DOTALL);
    private static final Pattern PRINTS = Pattern.compile("\\w*(?:printf|printfn|failwithf|bprintf|ksprintf)");
    private static final Set<String> DECLARES = Set.of(
            "let", "use", "and", "type", "module", "member", "val", "override", "abstract", "default", "exception", "let!", "use!", "and!");
    private static final Set<String> BEFORE_NAME = Set.of("rec", "inline", "mutable", "private", "public", "internal", "static", "member");
    private static final Set<String> BEFORE_TYPE = Set.of(":", "of", ":>", ":?", ":?>", "new", "inherit", "typeof");
    private static final Set<String> IN_TYPE = Set.of("*", ".", "#", "^", "_", "struct");

    private enum Expecting { NOTHING, DECLARATION, TYPE }

    private final String text;
    private final List<Lexeme> lexemes;
    private final List<Highlight> highlights = new ArrayList<>();
    private Expecting expecting = Expecting.NOTHING;
    private boolean arrows;
    private int angles;
    private boolean inAttribute;

    private Highlighting(String text) {
        this.text = text;
        this.lexemes = Lexeme.of(SourceFile.of("text", text));
    }

    /** The stretches of a text, in order, none over another: whatever the text. */
    public static List<Highlight> of(String text) {
        Highlighting highlighting = new Highlighting(text);
        for (int i = 0; i < highlighting.lexemes.size(); i++) {
            highlighting.next(i);
        }
        return List.copyOf(highlighting.highlights);
    }

    private String at(int index) {
        return index < 0 || index >= lexemes.size() ? "" : text.substring(lexemes.get(index).start(), lexemes.get(index).end());
    }

    private void next(int index) {
        Lexeme lexeme = lexemes.get(index);
        String word = at(index);
        switch (lexeme.kind()) {
            case KEYWORD -> {
                keyword(word);
                add(lexeme, Highlight.Kind.KEYWORD);
            }
            case NAME -> name(lexeme, index);
            case TYPE_VARIABLE -> add(lexeme, Highlight.Kind.TYPE);
            case NUMBER -> {
                expecting = Expecting.NOTHING;
                add(lexeme, Highlight.Kind.NUMBER);
            }
            case STRING -> {
                boolean plain = word.startsWith("\"") && !word.startsWith("\"\"\"");
                boolean format = PRINTS.matcher(at(index - 1)).matches();
                string(lexeme, plain ? format ? ESCAPE_OR_FORMAT : ESCAPE : format ? FORMAT : null);
            }
            case INTERPOLATED -> string(lexeme, INTERPOLATED);
            case CHARACTER -> add(lexeme, Highlight.Kind.CHARACTER);
            case OPERATOR -> {
                operator(word);
                add(lexeme, Highlight.Kind.OPERATOR);
            }
            case PUNCTUATION -> {
                punctuation(word);
                if (!word.equals("_")) {
                    add(lexeme, Highlight.Kind.PUNCTUATION);
                }
            }
            case DIRECTIVE -> add(lexeme, Highlight.Kind.DIRECTIVE);
            case LEFT_ATTRIBUTE -> {
                inAttribute = true;
                add(lexeme, Highlight.Kind.ATTRIBUTE);
            }
            case RIGHT_ATTRIBUTE -> {
                inAttribute = false;
                add(lexeme, Highlight.Kind.ATTRIBUTE);
            }
            case COMMENT -> add(lexeme, Highlight.Kind.COMMENT);
            case INACTIVE -> add(lexeme, Highlight.Kind.INACTIVE);
            case UNKNOWN -> add(lexeme, Highlight.Kind.ERROR);
        }
    }

    private void keyword(String word) {
        if (BEFORE_TYPE.contains(word)) {
            type(word);
        } else if (DECLARES.contains(word)) {
            expecting = Expecting.DECLARATION;
        } else if (!BEFORE_NAME.contains(word) && !IN_TYPE.contains(word)) {
            expecting = Expecting.NOTHING;
        }
    }

    private void type(String word) {
        expecting = Expecting.TYPE;
        arrows = word.equals(":");
        angles = 0;
    }

    private void name(Lexeme lexeme, int index) {
        switch (expecting) {
            case TYPE -> {
                if (!at(index + 1).equals(":")) {
                    add(lexeme, Highlight.Kind.TYPE);
                }
            }
            case DECLARATION -> {
                // `member this.Name`: the name is behind the dot.
                if (!at(index + 1).equals(".")) {
                    add(lexeme, Highlight.Kind.DECLARATION);
                    expecting = Expecting.NOTHING;
                }
            }
            case NOTHING -> {
                if (inAttribute) {
                    add(lexeme, Highlight.Kind.ATTRIBUTE);
                } else if (at(index).equals("typeof") || at(index).equals("typedefof") || at(index).equals("sizeof")) {
                    type("typeof");
                }
            }
        }
    }

    private void operator(String word) {
        if (BEFORE_TYPE.contains(word)) {
            type(word);
        } else if (expecting == Expecting.TYPE) {
            int before = angles;
            for (int i = 0; i < word.length(); i++) {
                angles += word.charAt(i) == '<' ? 1 : word.charAt(i) == '>' && !word.equals("->") ? -1 : 0;
            }
            boolean goesOn = before != angles && angles >= 0 || IN_TYPE.contains(word) || word.equals("->") && arrows;
            expecting = goesOn ? Expecting.TYPE : Expecting.NOTHING;
        } else {
            expecting = Expecting.NOTHING;
        }
    }

    private void punctuation(String word) {
        boolean staysType = switch (word) {
            case ".", "[", "]", "(", "_" -> true;
            case "," -> angles > 0;
            default -> false;
        };
        boolean staysDeclaration = word.equals(".") || word.equals("_");
        if (expecting == Expecting.TYPE && !staysType || expecting == Expecting.DECLARATION && !staysDeclaration) {
            expecting = Expecting.NOTHING;
        }
    }

    private void string(Lexeme lexeme, Pattern special) {
        expecting = Expecting.NOTHING;
        int position = lexeme.start();
        if (special != null) {
            Matcher matcher = special.matcher(text).region(lexeme.start(), lexeme.end());
            while (matcher.find()) {
                add(position, matcher.start(), Highlight.Kind.STRING);
                boolean brace = matcher.group().equals("{") || matcher.group().equals("}");
                add(matcher.start(), matcher.end(), brace ? Highlight.Kind.PUNCTUATION : Highlight.Kind.ESCAPE);
                position = matcher.end();
            }
        }
        add(position, lexeme.end(), Highlight.Kind.STRING);
    }

    private void add(Lexeme lexeme, Highlight.Kind kind) {
        add(lexeme.start(), lexeme.end(), kind);
    }

    private void add(int start, int end, Highlight.Kind kind) {
        if (end > start) {
            highlights.add(new Highlight(start, end, kind));
        }
    }
}
