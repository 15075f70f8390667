package fusabi.parse;

import fusabi.source.Effort;
import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;

/** Tokens that were read already, for a parser that may look at them twice. */
final class TokenList implements TokenSource {

    private final List<Token> tokens;
    private int next;

    TokenList(List<Token> tokens) {
        this.tokens = tokens;
    }

    @Override
    public Token nextToken() {
        Effort.spend(1);
        return tokens.get(next < tokens.size() - 1 ? next++ : next);
    }

    @Override
    public int getLine() {
        return tokens.get(next).getLine();
    }

    @Override
    public int getCharPositionInLine() {
        return tokens.get(next).getCharPositionInLine();
    }

    @Override
    public CharStream getInputStream() {
        return null;
    }

    @Override
    public String getSourceName() {
        return "";
    }

    @Override
    public void setTokenFactory(TokenFactory<?> factory) {
        throw new UnsupportedOperationException("the tokens exist already");
    }

    @Override
    public TokenFactory<?> getTokenFactory() {
        return null;
    }
}
