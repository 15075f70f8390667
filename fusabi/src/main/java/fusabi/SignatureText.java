package fusabi;

import java.util.ArrayList;
import java.util.List;

/** The parts of a written function type: {@code "int -> (int -> bool) -> string"} has three. */
final class SignatureText {

    private SignatureText() {}

    /**
     * Parameters, then the result.
     *
     * @throws BindingException when it is no function type
     */
    static List<String> parts(String name, String signature) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < signature.length(); i++) {
            char c = signature.charAt(i);
            boolean arrow = c == '-' && i + 1 < signature.length() && signature.charAt(i + 1) == '>';
            if (arrow && depth == 0) {
                parts.add(signature.substring(start, i).strip());
                start = i + 2;
            }
            if (arrow) {
                i++;
            } else if (c == '(' || c == '<' || c == '{' || c == '[') {
                depth++;
            } else if (c == ')' || c == '>' || c == '}' || c == ']') {
                depth--;
            }
        }
        parts.add(signature.substring(start).strip());
        boolean isLine = signature.indexOf('\n') < 0 && signature.indexOf('=') < 0 && signature.indexOf('"') < 0;
        if (parts.size() < 2 || depth != 0 || !isLine || parts.stream().anyMatch(String::isEmpty)) {
            throw new BindingException("`" + signature + "`, given for `" + name + "`, is no function type such as `int -> string`.");
        }
        return parts;
    }
}
