package fusabi.types;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of operators in .NET style: {@code op_Addition} for {@code +}. */
public final class OperatorNames {

    private static final Map<String, String> FIXED = new HashMap<>();
    private static final Map<Character, String> CHARACTERS = Map.ofEntries(
            Map.entry('>', "Greater"), Map.entry('<', "Less"), Map.entry('+', "Plus"), Map.entry('-', "Minus"), Map.entry('*', "Multiply"),
            Map.entry('=', "Equals"), Map.entry('~', "Twiddle"), Map.entry('%', "Percent"), Map.entry('.', "Dot"), Map.entry('&', "Amp"),
            Map.entry('|', "Bar"), Map.entry('@', "At"), Map.entry('#', "Hash"), Map.entry('^', "Hat"), Map.entry('!', "Bang"),
            Map.entry('?', "Qmark"), Map.entry('/', "Divide"), Map.entry(':', "Colon"), Map.entry('(', "LParen"), Map.entry(',', "Comma"),
            Map.entry(')', "RParen"), Map.entry(' ', "Space"), Map.entry('[', "LBrack"), Map.entry(']', "RBrack"), Map.entry('$',
                    "Dollar"));

    static {
        String[][] names = {
            {"+", "op_Addition"}, {"-", "op_Subtraction"}, {"*", "op_Multiply"}, {"/", "op_Division"}, {"%", "op_Modulus"},
            {"**", "op_Exponentiation"}, {"~-", "op_UnaryNegation"}, {"~+", "op_UnaryPlus"}, {"~~~", "op_LogicalNot"},
            {"&&&", "op_BitwiseAnd"}, {"|||", "op_BitwiseOr"}, {"^^^", "op_ExclusiveOr"}, {"<<<", "op_LeftShift"}, {">>>", "op_RightShift"},
            {"=", "op_Equality"}, {"<>", "op_Inequality"}, {"<", "op_LessThan"}, {">", "op_GreaterThan"}, {"<=", "op_LessThanOrEqual"},
            {">=", "op_GreaterThanOrEqual"}, {"@", "op_Append"}, {"^", "op_Concatenate"}, {"|>", "op_PipeRight"}, {"||>", "op_PipeRight2"},
            {"|||>", "op_PipeRight3"}, {"<|", "op_PipeLeft"}, {"<||", "op_PipeLeft2"}, {"<|||", "op_PipeLeft3"}, {">>", "op_ComposeRight"},
            {"<<", "op_ComposeLeft"}, {"!", "op_Dereference"}, {":=", "op_ColonEquals"}, {"..", "op_Range"}, {".. ..", "op_RangeStep"},
            {"&&", "op_BooleanAnd"}, {"||", "op_BooleanOr"}, {"!=", "op_BangEquals"}, {"?", "op_Dynamic"},
            {"?<-", "op_DynamicAssignment"}, {"+=", "op_AdditionAssignment"}, {"-=", "op_SubtractionAssignment"},
            {"*=", "op_MultiplyAssignment"}, {"/=", "op_DivisionAssignment"}, {"::", "op_ColonColon"}};
        for (String[] pair : names) {
            FIXED.put(pair[0], pair[1]);
        }
    }

    private OperatorNames() {}

    /** The .NET name of an operator; any other name unchanged. */
    public static String compiled(String name) {
        String fixed = FIXED.get(name);
        if (fixed != null) {
            return fixed;
        }
        if (name.isEmpty() || Character.isLetter(name.charAt(0)) || name.charAt(0) == '_' || name.startsWith("|") && name.endsWith("|")
                || !CHARACTERS.containsKey(name.charAt(0)) || name.startsWith("%") && name.length() > 1
                        && Character.isLetter(name.charAt(1))) {
            return name;
        }
        StringBuilder out = new StringBuilder("op_");
        for (int i = 0; i < name.length(); i++) {
            String word = CHARACTERS.get(name.charAt(i));
            if (word == null) {
                return name;
            }
            out.append(word);
        }
        return out.toString();
    }

    /** The operator as a script writes it, for messages. */
    public static String written(String compiled) {
        for (Map.Entry<String, String> entry : FIXED.entrySet()) {
            if (entry.getValue().equals(compiled)) {
                return entry.getKey();
            }
        }
        return compiled.startsWith("op_") ? symbols(compiled.substring("op_".length())).orElse(compiled) : compiled;
    }

    private static Optional<String> symbols(String words) {
        StringBuilder symbols = new StringBuilder();
        int at = 0;
        while (at < words.length()) {
            int from = at;
            Optional<Map.Entry<Character, String>> next = CHARACTERS.entrySet().stream()
                    .filter(entry -> words.startsWith(entry.getValue(), from)).findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            symbols.append(next.get().getKey());
            at += next.get().getValue().length();
        }
        return Optional.of(symbols.toString());
    }
}
