/*
 * The grammar of what Layout makes of a file. It is LL(1) but for a few rare places, so the generated parser
 * decides by one look at the next token and hardly ever consults its automaton; four habits keep it so.
 *
 * - Operators are not resolved here. An `expression` or `pattern` is a flat run of operands and operators;
 *   Precedence builds the tree from it and reports what does not fit, which it can do in better words.
 * - What extends as far to the right as possible (`yield e`, `let … in e`, `x :? T` and the like) is a piece of
 *   such a run for the same reason.
 * - A block is a flat run of items; that the items after a `let` are its body is found by TreeBuilder, so a
 *   thousand lets in a row are not a thousand levels.
 * - Words with several roles come from Layout as tokens of several types.
 */
parser grammar FusabiParser;

options { tokenVocab = FusabiLexer; }

// ---- files and declarations

file : declarations EOF ;

declarations : separator* (declaration (separator declaration?)*)? ;

separator : SEPARATOR | SEMICOLON | SEMICOLON_SEMICOLON ;

declaration
    : attributes+ declarationBody?
    | declarationBody
    ;

declarationBody
    : letDeclaration
    | typeDeclaration
    | exceptionDefinition
    | moduleDefinition
    | namespaceDefinition
    | openDeclaration
    | directive
    | expression
    ;

// `let x = 1 in e` at the top is an expression.
letDeclaration : LAYOUT_LET REC? binding (AND binding)* letEnd (letItem | bangItem)* expression? ;

letEnd : DECLARATION_END | IN ;

binding : attributes* INLINE? MUTABLE? access? pattern returnType? EQUALS block ;

returnType : COLON attributes* type typeConstraints? ;

access : PRIVATE | PUBLIC | INTERNAL ;

typeDeclaration : TYPE typeDefinition (AND typeDefinition)* ;

openDeclaration : OPEN (TYPE type | longIdentifier) ;

directive : DIRECTIVE (STRING | NUMBER | IDENTIFIER)* ;

exceptionDefinition
    : EXCEPTION attributes* access? identifier (OF signatureProduct | EQUALS longIdentifier)? withMembers?
    ;

moduleDefinition
    : MODULE attributes* access? REC? longIdentifier moduleBody?
    ;

moduleBody
    : EQUALS BLOCK_BEGIN (MODULE_BEGIN declarations END separator* | declarations) BLOCK_END
    | BLOCK_BEGIN declarations BLOCK_END
    ;

namespaceDefinition : NAMESPACE REC? (GLOBAL DOT? | identifier) (DOT identifier)* (BLOCK_BEGIN declarations BLOCK_END)? ;

attributes : LEFT_ATTRIBUTE (attribute | SEMICOLON | SEPARATOR)* RIGHT_ATTRIBUTE ;

attribute : attributeName (COLON attributeName)? APPLICATION? attributeArgument? ;

attributeName : identifier typeArguments? (DOT identifier typeArguments?)* | RETURN | TYPE | MODULE ;

attributeArgument : parenthesized | literal | list | array ;

// ---- types

typeDefinition : attributes* access? typeHead typeConstraints? primaryConstructor? (EQUALS typeBody)? withMembers? ;

typeHead
    : (TYPE_VARIABLE | LEFT_PAREN typeParameter (COMMA typeParameter)* RIGHT_PAREN)? longIdentifier typeParameters?
    ;

typeParameters
    : TYPE_APPLICATION LEFT_ANGLE (typeParameter (COMMA typeParameter)* typeConstraints?)? RIGHT_ANGLE
    | LESS (typeParameter (COMMA typeParameter)* typeConstraints?)? GREATER
    ;

typeParameter : attributes* (TYPE_VARIABLE | HAT identifier) ;

typeConstraints : WHEN typeConstraint (AND typeConstraint)* ;

// A type alone has constraints of its own: `when IAdd<'T>`.
typeConstraint
    : constrained (COLON_GREATER type | COLON constraintBody)?
    | LEFT_PAREN constrained (OR constrained)* RIGHT_PAREN COLON constraintBody
    ;

// In a list with `or` a type may stand beside the variables.
constrained : TYPE_VARIABLE | HAT identifier | typeName ;

constraintBody
    : trait
    | NULL
    | STRUCT
    | IDENTIFIER (STRUCT | NULL | typeArguments)?
    | DELEGATE typeArguments
    ;

primaryConstructor : attributes* access? APPLICATION? LEFT_PAREN parenthesizedPattern? RIGHT_PAREN selfName? ;

selfName : AS identifier ;

typeBody : BLOCK_BEGIN typeContents BLOCK_END ;

typeContents
    : access (representation | plainMember) members
    | representation members
    | ((attributes | plainMember | separator) members)?
    ;

representation
    : recordType
    | unionType
    | CLASS BLOCK_BEGIN members BLOCK_END END
    | INTERFACE BLOCK_BEGIN members BLOCK_END END
    | STRUCT_BODY members END
    | DELEGATE OF signature
    ;

recordType : LEFT_BRACE (SEPARATOR | SEMICOLON)* recordField ((SEPARATOR | SEMICOLON) recordField?)* RIGHT_BRACE ;

recordField : attributes* MUTABLE? access? identifier COLON type ;

unionType : unionStart (BAR unionCase)* | (BAR unionCase)+ ;

// Without a bar this may be an abbreviation; only what follows tells.
unionStart : type caseRest? ;

unionCase : attributes* access? caseName caseRest? ;

caseName : identifier | LEFT_PAREN (operatorName | LEFT_BRACKET RIGHT_BRACKET) RIGHT_PAREN | LEFT_BRACKET RIGHT_BRACKET ;

caseRest : OF signatureProduct | EQUALS caseValue | COLON signature ;

caseValue : (literal | name | parenthesized | operator)+ ;

withMembers
    : WITH (BLOCK_BEGIN members BLOCK_END)? DECLARATION_END?
    | LAYOUT_WITH members CONTEXT_END
    ;

members : (member | separator)* ;

// Attributes are members of their own here; TreeBuilder gives them to the one that follows.
member : attributes | access? plainMember ;

plainMember
    : STATIC (classLet | classDo | memberKind memberRest | VAL field | ABSTRACT MEMBER? abstractMember)
    | memberKind memberRest
    | ABSTRACT MEMBER? abstractMember
    | VAL field
    | NEW APPLICATION? patternAtom selfName? EQUALS constructorBody DECLARATION_END?
    | classLet
    | classDo
    | INHERIT typeAtom (APPLICATION? (parenthesized | literal))? selfName?
    | LAYOUT_INTERFACE type withMembers?
    ;

classLet : LAYOUT_LET REC? binding (AND binding)* letEnd ;

classDo : (LAYOUT_DO | STATEMENT_DO) block DECLARATION_END? ;

memberKind : MEMBER | OVERRIDE | DEFAULT ;

memberRest
    : VAL MUTABLE? access? identifier returnType? EQUALS block
      (LAYOUT_WITH accessorName (COMMA accessorName)* CONTEXT_END)? DECLARATION_END?
    | INLINE? access? memberName typeParameters? (APPLICATION | patternAtom)* returnType? (EQUALS block DECLARATION_END? | memberAccessors)
    ;

memberName
    : (UNDERSCORE | identifier | BASE) (DOT (identifier | LEFT_PAREN operatorName RIGHT_PAREN | PAREN_STAR_PAREN))?
    | LEFT_PAREN operatorName RIGHT_PAREN
    | PAREN_STAR_PAREN
    ;

memberAccessors
    : LAYOUT_WITH accessor (AND accessor)* CONTEXT_END DECLARATION_END?
    | WITH BLOCK_BEGIN accessor (AND accessor)* BLOCK_END DECLARATION_END*
    ;

accessor : attributes* INLINE? access? identifier (APPLICATION | patternAtom)* returnType? EQUALS expression (SEMICOLON expression)* ;

accessorName : access? identifier ;

abstractMember : INLINE? access? abstractName typeParameters? COLON signature typeConstraints? abstractAccessors? ;

abstractName : identifier | LEFT_PAREN operatorName RIGHT_PAREN | PAREN_STAR_PAREN ;

abstractAccessors
    : LAYOUT_WITH accessorName (COMMA accessorName)* CONTEXT_END
    | WITH BLOCK_BEGIN accessorName (COMMA accessorName)* BLOCK_END DECLARATION_END*
    ;

field : MUTABLE? access? identifier COLON type ;

constructorBody : BLOCK_BEGIN sequence (LAYOUT_THEN block)? BLOCK_END ;

signature : signatureProduct (ARROW signatureProduct)* ;

signatureProduct : signatureItem ((STAR | SLASH) signatureItem)* ;

signatureItem : attributes* QUESTION? typePostfix (COLON typePostfix)? ;

trait : TRAIT_PAREN memberSignature RIGHT_PAREN ;

memberSignature
    : NEW COLON signature
    | STATIC? MEMBER INLINE? (identifier | LEFT_PAREN operatorName RIGHT_PAREN | PAREN_STAR_PAREN)
      COLON signature abstractAccessors?
    ;

// `'a :> T` is short for `'a when 'a :> T`.
type : typeProduct (ARROW typeProduct)* (COLON_GREATER typePostfix)? ;

typeProduct : SLASH? typePostfix ((STAR | SLASH) typePostfix)* ;

typePostfix : typeAtom typeSuffix* ;

typeSuffix
    : typeName
    | TYPE_VARIABLE
    | APPLICATION? LEFT_BRACKET COMMA* RIGHT_BRACKET
    | HAT exponent
    | HAT_MINUS NUMBER
    ;

typeAtom
    : typeName
    | TYPE_VARIABLE
    | HAT identifier
    | UNDERSCORE
    | LEFT_PAREN type typeConstraints? (COMMA type)* RIGHT_PAREN
    | STRUCT (LEFT_PAREN type RIGHT_PAREN | anonymousRecordType)
    | HASH typeName
    | anonymousRecordType
    | literal
    ;

anonymousRecordType : LEFT_BRACE_BAR anonymousField? ((SEPARATOR | SEMICOLON) anonymousField?)* BAR_RIGHT_BRACE ;

anonymousField : identifier COLON type ;

typeName : (GLOBAL DOT)? identifier typeArguments? (DOT identifier typeArguments?)* ;

typeArguments : TYPE_APPLICATION LEFT_ANGLE (type (COMMA type)*)? RIGHT_ANGLE ;

exponent : MINUS? NUMBER | LEFT_PAREN MINUS? NUMBER (SLASH MINUS? NUMBER)? RIGHT_PAREN ;

// ---- patterns

pattern : patternOperand (patternOperator patternOperand)* ;

// An atom, or a case with its arguments side by side.
patternOperand : COLON_QUESTION typeAtom | patternAtom (patternAtom | APPLICATION)* ;

patternOperator : COMMA | BAR | AMPERSAND | COLON_COLON | AS ;

// In a loop each part of a pattern may have a type: what follows it is a word.
loopPattern : patternOperand patternType? (patternOperator patternOperand patternType?)* ;

// Between brackets a pattern may have a type, and `Case (field = p; other = q)` is written like this.
parenthesizedPattern : typedPattern (patternJoint typedPattern?)* ;

typedPattern : attributes* patternOperand patternType? ;

patternJoint : patternOperator | EQUALS | SEMICOLON | SEPARATOR ;

patternType : COLON type subtypeBound? typeConstraints? ;

subtypeBound : COLON_GREATER type ;

patternAtom
    : UNDERSCORE
    | literal
    | longIdentifier typeParameters?
    | LEFT_PAREN (operatorName | parenthesizedPattern)? RIGHT_PAREN
    | PAREN_STAR_PAREN
    | STRUCT LEFT_PAREN parenthesizedPattern RIGHT_PAREN
    | LEFT_BRACKET parenthesizedPattern? RIGHT_BRACKET
    | LEFT_BRACKET_BAR parenthesizedPattern? BAR_RIGHT_BRACKET
    | LEFT_BRACE fieldPattern? ((SEMICOLON | SEPARATOR) fieldPattern?)* RIGHT_BRACE
    | LEFT_BRACE_BAR fieldPattern? ((SEMICOLON | SEPARATOR) fieldPattern?)* BAR_RIGHT_BRACE
    | QUESTION identifier
    ;

fieldPattern : longIdentifier EQUALS (BLOCK_BEGIN fieldPatternBody BLOCK_END | fieldPatternBody) ;

fieldPatternBody : typedPattern (patternOperator typedPattern)* ;

// ---- blocks and expressions

block : BLOCK_BEGIN sequence BLOCK_END ;

sequence : (SEPARATOR | SEMICOLON)* item ((SEPARATOR | SEMICOLON) item?)* ;

item : (letItem | bangItem)+ expression? | expression ;

letItem : LAYOUT_LET REC? binding (AND binding)* letEnd ;

// `and! …` is an item of its own, after the separator; TreeBuilder joins them.
bangItem : (LAYOUT_LET_BANG | LET_BANG | LAYOUT_AND_BANG | AND_BANG) pattern returnType? EQUALS block letEnd ;

// A run of operands and operators, see above.
expression : (operand | operator | prefixWord)+ typed* ;

// After a type only an operator goes on: an operand there would belong to the type.
typed
    : (COLON (annotation | trait operand*) | (COLON_GREATER | COLON_QUESTION | COLON_QUESTION_GREATER) typePostfix)
      (operatorAfterType (operand | operator | prefixWord)*)?
    ;

annotation : typeProduct (ARROW typeProduct)* ;

operatorAfterType
    : COMMA | COLON_COLON | COLON_EQUALS | LEFT_ARROW | DOT_DOT | EQUALS | LESS | GREATER | AMPERSAND | AMPERSAND_AMPERSAND | BAR_BAR
    | INFIX_OPERATOR | PLUS_OPERATOR | PERCENT_OPERATOR | MINUS | OR
    ;

operator
    : COMMA | COLON_COLON | COLON_EQUALS | LEFT_ARROW | DOT_DOT | EQUALS | LESS | GREATER | AMPERSAND | AMPERSAND_AMPERSAND | BAR_BAR
    | INFIX_OPERATOR | PLUS_OPERATOR | PERCENT_OPERATOR | MINUS | OR | STAR | SLASH | HAT | HAT_MINUS | QUESTION | PREFIX_OPERATOR
    | ADJACENT_PREFIX
    ;

prefixWord
    : RETURN | RETURN_BANG | YIELD | YIELD_BANG | LAZY | ASSERT | LAYOUT_LAZY | LAYOUT_ASSERT | UPCAST | DOWNCAST | FIXED
    | (STATEMENT_DO | LAYOUT_DO_BANG) block DECLARATION_END?
    | LET REC? binding (AND binding)* letEnd
    ;

operand
    : atom postfix*
    | newObject (APPLICATION parenthesized postfix*)?
    | block
    | conditional
    | matching
    | LAYOUT_FUNCTION clauses CONTEXT_END
    | LAYOUT_FUN patternAtom (patternAtom | APPLICATION)* ARROW sequence RIGHT_END CONTEXT_END
    | tryExpression
    | whileLoop
    | forLoop
    | EXTERN
    ;

atom
    : literal
    | name
    | parenthesized
    | STRUCT (LEFT_PAREN sequence RIGHT_PAREN | anonymousRecord)
    | list
    | array
    | braces
    | anonymousRecord
    | interpolated
    | BEGIN sequence? END
    ;

name : IDENTIFIER | BASE | GLOBAL | UNDERSCORE | PAREN_STAR_PAREN | TYPE_VARIABLE ;

literal : TRUE | FALSE | NULL | NUMBER | STRING | BYTE_STRING | CHARACTER ;

postfix
    : DOT (identifier | LEFT_PAREN operatorName RIGHT_PAREN | PAREN_STAR_PAREN | LEFT_BRACKET sequence? RIGHT_BRACKET)
    | APPLICATION (parenthesized | LEFT_BRACKET sequence? RIGHT_BRACKET)
    | QUESTION (identifier | parenthesized)
    | typeArguments
    ;

newObject : NEW typeAtom ;

parenthesized : LEFT_PAREN (activePatternName | sequence)? RIGHT_PAREN ;

operatorName : activePatternName | DOT_DOT DOT_DOT? | symbol ;

symbol
    : COLON_COLON | COLON_EQUALS | EQUALS | LESS | GREATER | AMPERSAND | AMPERSAND_AMPERSAND | BAR_BAR
    | INFIX_OPERATOR | PLUS_OPERATOR | PERCENT_OPERATOR | MINUS | STAR | SLASH | HAT | HAT_MINUS | PREFIX_OPERATOR | ADJACENT_PREFIX | OR
    ;

activePatternName : BAR ((identifier | UNDERSCORE) BAR)+ ;

list : LEFT_BRACKET sequence? RIGHT_BRACKET ;

array : LEFT_BRACKET_BAR sequence? BAR_RIGHT_BRACKET ;

braces : LEFT_BRACE (inheriting | sequence selfName? recordUpdate?)? RIGHT_BRACE ;

inheriting : INHERIT typeAtom (APPLICATION? parenthesized)? ((SEPARATOR | SEMICOLON) item?)* ;

// `and` joins the fields of `{ new Record with a = 1 and b = 2 }`.
recordUpdate
    : LAYOUT_WITH (sequence (AND sequence)*)? CONTEXT_END
    | WITH (BLOCK_BEGIN members BLOCK_END)? DECLARATION_END? (SEPARATOR | objectInterface)*
    ;

objectInterface : LAYOUT_INTERFACE type withMembers? DECLARATION_END? ;

anonymousRecord : LEFT_BRACE_BAR (sequence recordUpdate?)? BAR_RIGHT_BRACE ;

interpolated : INTERPOLATED | INTERPOLATED_BEGIN hole (INTERPOLATED_PART hole)* INTERPOLATED_END ;

hole : sequence ;

conditional : IF sequence LAYOUT_THEN block (ELIF sequence LAYOUT_THEN block)* (LAYOUT_ELSE block)? ;

matching : (MATCH | MATCH_BANG) sequence LAYOUT_WITH clauses CONTEXT_END ;

clauses : BAR? clause (BAR clause)* ;

clause : pattern (WHEN sequence)? ARROW rightBody ;

rightBody : sequence RIGHT_END? ;

tryExpression : TRY sequence RIGHT_END (LAYOUT_WITH clauses CONTEXT_END | FINALLY block) ;

whileLoop : (WHILE | WHILE_BANG) sequence LAYOUT_DO block DECLARATION_END? ;

forLoop : FOR loopPattern (IN sequence | EQUALS sequence (TO | DOWNTO) sequence) (LAYOUT_DO block DECLARATION_END? | ARROW sequence RIGHT_END) ;

// ---- names

identifier : IDENTIFIER ;

longIdentifier : (GLOBAL DOT)? identifier (DOT identifier)* ;
