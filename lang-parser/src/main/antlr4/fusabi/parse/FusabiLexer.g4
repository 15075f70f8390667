/*
 * The words and symbols of a line. What an automaton does badly is done by `Scanner`, which asks this lexer for one
 * token after the other: space, comments (they nest, and respect strings), strings (six kinds, some with holes),
 * directives. Keywords and the roles of operators are tables (`Words`): this keeps the automaton small, and a small
 * automaton starts fast.
 */
lexer grammar FusabiLexer;

tokens {
    // Literals that Scanner reads.
    STRING, BYTE_STRING,
    INTERPOLATED, INTERPOLATED_BEGIN, INTERPOLATED_PART, INTERPOLATED_END,
    // A `#word` at the beginning of a line.
    DIRECTIVE,
    // Keywords.
    ABSTRACT, AND, AS, ASSERT, BASE, BEGIN, CLASS, CONST, DEFAULT, DELEGATE, DO, DONE, DOWNTO, ELIF, ELSE, END, EXCEPTION, EXTERN,
    FALSE, FINALLY, FIXED, FOR, FUN, FUNCTION, GLOBAL, IF, IN, INHERIT, INLINE, INTERFACE, INTERNAL, LAZY, LET, MATCH, MEMBER,
    MODULE, MUTABLE, NAMESPACE, NEW, NULL, OF, OPEN, OR, OVERRIDE, PRIVATE, PUBLIC, REC, RETURN, STATIC, STRUCT, THEN, TO, TRUE, TRY,
    TYPE, UNDERSCORE, UPCAST, DOWNCAST, VAL, WHEN, WHILE, WITH, YIELD, RESERVED,
    LET_BANG, AND_BANG, DO_BANG, MATCH_BANG, RETURN_BANG, YIELD_BANG, WHILE_BANG,
    // Operators with roles of their own.
    EQUALS, LESS, GREATER, BAR, ARROW, LEFT_ARROW, COLON, COLON_COLON, COLON_EQUALS, COLON_GREATER, COLON_QUESTION,
    COLON_QUESTION_GREATER, DOT, DOT_DOT, QUESTION, AMPERSAND, AMPERSAND_AMPERSAND, BAR_BAR, STAR, SLASH, MINUS, HAT, HAT_MINUS,
    // All others: those that begin an item of a block when they stand first in it, and those that go on with the one before.
    PREFIX_OPERATOR, INFIX_OPERATOR, PLUS_OPERATOR, PERCENT_OPERATOR,
    // What Layout makes of tokens. The LAYOUT_ forms are closed by an inserted token, the plain ones by a word.
    ADJACENT_PREFIX, LEFT_ANGLE, RIGHT_ANGLE,
    LAYOUT_LET, LAYOUT_LET_BANG, LAYOUT_AND_BANG, LAYOUT_DO, LAYOUT_DO_BANG, LAYOUT_THEN, LAYOUT_ELSE, LAYOUT_WITH, LAYOUT_FUNCTION,
    LAYOUT_FUN, LAYOUT_LAZY, LAYOUT_ASSERT, LAYOUT_INTERFACE,
    // Words that Layout tells apart by where they stand: a `do` that belongs to no loop, `= struct` and `= begin` of types and
    // modules, the parenthesis before `static member` in a constraint.
    STATEMENT_DO, STRUCT_BODY, MODULE_BEGIN, TRAIT_PAREN,
    // What Layout inserts.
    BLOCK_BEGIN, BLOCK_END, RIGHT_END, CONTEXT_END, DECLARATION_END, SEPARATOR, APPLICATION, TYPE_APPLICATION, DUMMY
}

KEYWORD_BANG : ('let' | 'use' | 'and' | 'do' | 'match' | 'return' | 'yield' | 'while') '!' ;

IDENTIFIER : Start Part* | Quoted ;

CHARACTER : '\'' (~['\\\r\n\t] | '\'' | Escape) '\'' 'B'? ;

// After CHARACTER, which has the same length for `'a'`.
TYPE_VARIABLE : '\'' (Start Part* | Quoted) ;

// Every run of characters that begins like a number; Literals says which of them are numbers.
NUMBER
    : '0' [xX] Part*
    | Digits ('.' Digits?)? ([eE] [+-]? Digits)? Part*
    ;
// `1..5`: without this rule the number would take the first dot.
NUMBER_DOT_DOT : Digits '..' ;

LEFT_PAREN : '(' ;
RIGHT_PAREN : ')' ;
LEFT_BRACKET : '[' ;
RIGHT_BRACKET : ']' ;
LEFT_BRACKET_BAR : '[|' ;
BAR_RIGHT_BRACKET : '|]' ;
LEFT_BRACE : '{' ;
RIGHT_BRACE : '}' ;
LEFT_BRACE_BAR : '{|' ;
BAR_RIGHT_BRACE : '|}' ;
LEFT_ATTRIBUTE : '[<' ;
RIGHT_ATTRIBUTE : '>]' ;
GREATER_BAR_BRACKET : '>|]' ;
GREATER_BAR_BRACE : '>|}' ;
QUOTATION : '<@' | '<@@' | '@>' | '@@>' ;
// `(*)` is the name of an operator, not the beginning of a comment.
PAREN_STAR_PAREN : '(*)' ;
COMMA : ',' ;
SEMICOLON : ';' ;
SEMICOLON_SEMICOLON : ';;' ;
HASH : '#' ;

// The colon begins no user-defined operator, so its words are listed.
COLON_WORD : ':' | '::' | ':=' | ':>' | ':?' | ':?>' ;

OPERATOR : [!$%&*+\-./<=>?@^|~] [!$%&*+\-./<=>?@^|~:]* ;

UNKNOWN : . ;

fragment Quoted : '``' (~[`\r\n\t] | '`' ~[`\r\n\t])+ '``' ;

fragment Start : [a-zA-Z_] | [\u00AA-\uFFFE] ;
fragment Part : [a-zA-Z0-9_'] | [\u00AA-\uFFFE] ;
fragment Digits : [0-9] [0-9_]* ;
fragment Escape
    : '\\' ['"\\ntbrafv]
    | '\\' [0-9] [0-9] [0-9]
    | '\\x' Hex Hex
    | '\\u' Hex Hex Hex Hex
    | '\\U' Hex Hex Hex Hex Hex Hex Hex Hex
    ;
fragment Hex : [0-9a-fA-F] ;
