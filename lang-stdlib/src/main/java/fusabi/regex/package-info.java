/**
 * Regular expressions as .NET has them. {@link fusabi.regex.Regex} is the entry: {@code PatternReader} makes a tree of the pattern's text, {@code Assembler} a program
 * of the tree, {@code Backtracker} runs it over a text.
 *
 * <p>Java's own are not used because they keep a group's last capture only, recurse as deep as the text is long, and know neither balancing groups, unlimited look
 * behind nor a budget.
 */
package fusabi.regex;
