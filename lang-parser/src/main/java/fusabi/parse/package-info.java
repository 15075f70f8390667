/** Text to tree: lexer, layout, parser. The only package that knows ANTLR. */
package fusabi.parse;
