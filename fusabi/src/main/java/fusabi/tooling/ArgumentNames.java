package fusabi.tooling;

import fusabi.check.Inspection;
import fusabi.check.Inspection.Place;
import fusabi.parse.Lexeme;
import fusabi.syntax.Access;
import fusabi.types.Member;
import fusabi.types.TypeDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that arguments may be given by at a place in the parentheses of a call: of parameters, and of properties that a constructor sets. */
final class ArgumentNames {

    private final Look look;
    private final String text;

    ArgumentNames(Look look, String text) {
        this.look = look;
        this.text = text;
    }

    /** With what each is to be, where these words stand before the place. */
    Map<String, Member.Parameter> behind(List<Lexeme> words) {
        int open = openedAt(words);
        if (open < 1 || words.get(open).start() != words.get(open - 1).end() || words.get(open - 1).kind() != Lexeme.Kind.NAME
                || !at(words.getLast()).equals("(") && !at(words.getLast()).equals(",")) {
            return Map.of();
        }
        Lexeme name = words.get(open - 1);
        Map<String, Member.Parameter> found = new LinkedHashMap<>();
        for (Member called : called(at(name).replace("`", ""), look.at(text.substring(0, name.start()) + Inspection.HOLE).places())) {
            called.groups().forEach(group -> group.forEach(parameter -> add(parameter, found)));
            if (called.kind() == Member.Kind.CONSTRUCTOR) {
                called.owner().allMembers().forEach(member -> {
                    if (member.kind() == Member.Kind.SETTER && !member.isStatic() && member.access() == Access.PUBLIC && member.parameters().size() == 1) {
                        add(Member.Parameter.of(member.name(), member.parameters().getFirst().type()), found);
                    }
                });
            }
        }
        return found;
    }

    private static void add(Member.Parameter parameter, Map<String, Member.Parameter> found) {
        if (!parameter.name().isEmpty() && !parameter.paramArray()) {
            found.putIfAbsent(parameter.name(), parameter);
        }
    }

    private String at(Lexeme lexeme) {
        return text.substring(lexeme.start(), lexeme.end());
    }

    /** Where the innermost bracket that is open is among the words, if it is a parenthesis; -1 otherwise. */
    private int openedAt(List<Lexeme> words) {
        int depth = 0;
        for (int i = words.size() - 1; i >= 0; i--) {
            String word = words.get(i).kind() == Lexeme.Kind.PUNCTUATION ? at(words.get(i)) : "";
            if (word.endsWith(")") || word.endsWith("]") || word.endsWith("}")) {
                depth++;
            } else if (word.startsWith("(") || word.startsWith("[") || word.startsWith("{")) {
                if (--depth < 0) {
                    return word.equals("(") ? i : -1;
                }
            }
        }
        return -1;
    }

    /** The methods and constructors that a name stands for in its place. */
    private static List<Member> called(String name, List<Place> places) {
        List<Member> found = new ArrayList<>();
        for (Place place : places) {
            switch (place) {
                case Place.Members(_, var offers) -> offers.stream().filter(each -> each.name().equals(name)).forEach(each -> found.addAll(each.members()));
                case Place.Names(_, var scope, _) -> scope.types(name).forEach(type -> found.addAll(constructors(type)));
                case Place.Parts(_, var modules, var types) -> {
                    types.forEach(type -> found.addAll(type.members(name)));
                    modules.forEach(module -> module.types().getOrDefault(name, List.of()).forEach(type -> found.addAll(constructors(type))));
                }
                case Place.Fields _ -> { }
            }
        }
        return found.stream().filter(each -> each.kind() == Member.Kind.METHOD || each.kind() == Member.Kind.CONSTRUCTOR).toList();
    }

    private static List<Member> constructors(TypeDefinition type) {
        return type.constructors().stream().filter(each -> each.access() == Access.PUBLIC).toList();
    }
}
