package fusabi.parse;

import fusabi.source.Diagnostic;
import fusabi.source.SourceFile;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;

/**
 * The offside rule: turns the columns of tokens into tokens. Blocks get a begin and an end, the items of a block separators, and words that
 * open a block by layout a type of their own, so that the grammar behind it is context free.
 */
final class Layout implements TokenSource {
    /*
     * F#'s own algorithm (the fslang specification's chapter on lexical filtering, with what the compiler does where they
     * differ). A stack of contexts remembers which constructs we are in and where they began. For each token, the first
     * rule that applies either emits it, puts another token before it, or pops a context and looks again:
     *
     *   1. balancing   a closing word or bracket closes everything down to what it belongs to
     *   2. offside     a token left of a context's column ends the context; at the column of a sequence it begins an item
     *   3. pushing     a word that opens a construct pushes its context
     *
     * Every look again pops a context or clears a flag, so the loop ends, and since each context is pushed and popped once the
     * whole takes time in proportion to the number of tokens.
     *
     * We depart in one place, for the sake of messages: a bracket that is popped by anything but its own closing bracket is
     * reported at once, and a closing bracket is put in for it, so that the parser sees a balanced stream.
     */

    /** Three contexts a level for most constructs: about 400 levels, enough for any program written by hand or by another program. */
    static final int MAX_DEPTH = 1_200;

    private final LayoutState state;
    private final Balancing balancing;
    private final OffsideRule offside;
    private final Pushing pushing;
    private boolean afterAttributes;
    private boolean tooDeep;

    /** @param unclosed offsets of opening brackets that an earlier run found without an end */
    Layout(SourceFile file, List<Token> raw, Set<Integer> unclosed, Reports diagnostics) {
        this.state = new LayoutState(file, raw, unclosed, diagnostics);
        this.balancing = new Balancing(state);
        this.offside = new OffsideRule(state);
        this.pushing = new Pushing(state);
    }

    /** The offsets of the brackets that were not closed. */
    List<Integer> foundUnclosed() {
        return state.foundUnclosed;
    }

    /** The offsets of the tokens before which a closing bracket was put in. */
    Set<Integer> repairs() {
        return state.repairs;
    }

    /** The constructs that are open where the text ends, outermost first: before its end closes them. Reads all tokens but the end. */
    List<Context> openAtEnd() {
        while (!tooDeep && !state.isAtEnd()) {
            nextToken();
        }
        return List.copyOf(state.stack);
    }

    /** Whether the limit of nesting was met; there are no tokens after that. */
    boolean isTooDeep() {
        return tooDeep;
    }

    @Override
    public Token nextToken() {
        Token token = fetch();
        if (afterAttributes && token.is(FusabiLexer.SEPARATOR)) {
            // Attributes on a line of their own belong to what stands below.
            token = fetch();
        }
        afterAttributes = token.is(FusabiLexer.RIGHT_ATTRIBUTE);
        state.emitted(token);
        return token;
    }

    private Token fetch() {
        if (tooDeep) {
            return state.last();
        }
        if (!state.ready.isEmpty()) {
            return state.ready.pop();
        }
        if (!state.started) {
            state.start();
        }
        boolean useBlockRule = true;
        while (true) {
            if (state.stack.size() > MAX_DEPTH) {
                tooDeep = true;
                state.diagnostics.add(Diagnostic.error("FU0002", "the code is nested too deeply here", state.span(state.lastRead))
                        .noting("Fusabi reads about 400 levels of brackets and blocks; give the inner parts names of their own."));
                return state.last();
            }
            Token token = state.take();
            Token emitted = balancing.apply(token);
            if (emitted == null && !state.ready.isEmpty()) {
                return state.ready.pop();
            }
            if (emitted == LayoutState.AGAIN) {
                continue;
            }
            if (emitted == null) {
                emitted = offside.apply(token, useBlockRule);
                if (emitted == LayoutState.WITHOUT_BLOCK_RULE) {
                    useBlockRule = false;
                    continue;
                }
                if (emitted == LayoutState.AGAIN) {
                    continue;
                }
            }
            if (emitted == null) {
                emitted = pushing.apply(token);
                if (emitted == LayoutState.AGAIN) {
                    continue;
                }
            }
            return emitted;
        }
    }

    // ---- what ANTLR asks of a token source

    @Override
    public int getLine() {
        return state.lastRead.getLine();
    }

    @Override
    public int getCharPositionInLine() {
        return state.lastRead.getCharPositionInLine();
    }

    @Override
    public CharStream getInputStream() {
        return null;
    }

    @Override
    public String getSourceName() {
        return state.file.name();
    }

    @Override
    public void setTokenFactory(TokenFactory<?> factory) {
        throw new UnsupportedOperationException("tokens come from the scanner");
    }

    @Override
    public TokenFactory<?> getTokenFactory() {
        return null;
    }
}
