// Text character by character: a parser for JSON by recursive descent, and a walk over what it gives.

class Parser {

    private final String text
    private int position

    Parser(String text) {
        this.text = text
    }

    Object value() {
        skipBlanks()
        switch (text.charAt(position)) {
            case (char) '{': return members()
            case (char) '[': return items()
            case (char) '"': return string()
            case (char) 't': return word('true', true)
            case (char) 'f': return word('false', false)
            case (char) 'n': return word('null', null)
            default: return number()
        }
    }

    private void skipBlanks() {
        while (position < text.length() && (text.charAt(position) == (char) ' ' || text.charAt(position) == (char) '\n')) {
            position++
        }
    }

    private void expect(char expected) {
        skipBlanks()
        if (text.charAt(position) != expected) {
            throw new IllegalArgumentException('expected ' + expected + ' at ' + position)
        }
        position++
    }

    // Whether the next character that is not blank is this one.
    private boolean sees(char expected) {
        skipBlanks()
        text.charAt(position) == expected
    }

    private Object word(String word, Object meaning) {
        if (!text.startsWith(word, position)) {
            throw new IllegalArgumentException('expected ' + word + ' at ' + position)
        }
        position += word.length()
        meaning
    }

    private static boolean isPartOfNumber(char c) {
        c >= (char) '0' && c <= (char) '9' || c == (char) '-' || c == (char) '.'
    }

    private Object number() {
        int start = position
        while (position < text.length() && isPartOfNumber(text.charAt(position))) {
            position++
        }
        Double.parseDouble(text.substring(start, position))
    }

    private String string() {
        expect((char) '"')
        StringBuilder result = new StringBuilder()
        while (text.charAt(position) != (char) '"') {
            char c = text.charAt(position)
            if (c == (char) '\\') {
                position++
                c = text.charAt(position)
                if (c == (char) 'n') {
                    c = (char) '\n'
                }
            }
            result.append(c)
            position++
        }
        position++
        result.toString()
    }

    private List<Object> items() {
        expect((char) '[')
        List<Object> items = new ArrayList<>()
        if (!sees((char) ']')) {
            items.add(value())
            while (sees((char) ',')) {
                position++
                items.add(value())
            }
        }
        expect((char) ']')
        items
    }

    private Map<String, Object> members() {
        expect((char) '{')
        Map<String, Object> members = new LinkedHashMap<>()
        if (!sees((char) '}')) {
            member(members)
            while (sees((char) ',')) {
                position++
                member(members)
            }
        }
        expect((char) '}')
        members
    }

    private void member(Map<String, Object> members) {
        skipBlanks()
        String name = string()
        expect((char) ':')
        members.put(name, value())
    }
}

static String text() {
    StringBuilder text = new StringBuilder('[')
    for (int i = 0; i < 100; i++) {
        text.append(i > 0 ? ',\n' : '')
            .append('{"id": ').append(i)
            .append(', "name": "item \\"').append(i % 10).append('\\"", "price": ').append(i % 50).append('.25')
            .append(', "tags": ["red", "line\\nbreak", "x"], "sold": ').append(i % 3 == 0)
            .append(', "parent": null, "size": {"width": ').append(i * 7 % 100).append(', "height": -').append(i % 13).append('}}')
    }
    text.append(']').toString()
}

// Something of everything that is in the value: so much for each kind.
static double weight(Object json) {
    if (json === null) {
        return 1d
    } else if (json instanceof Boolean) {
        return ((Boolean) json).booleanValue() ? 2d : 3d
    } else if (json instanceof Double) {
        return ((Double) json).doubleValue()
    } else if (json instanceof String) {
        return ((String) json).length()
    } else if (json instanceof List) {
        double sum = 0d
        for (Object item : (List<Object>) json) {
            sum += weight(item)
        }
        return sum
    } else {
        double sum = 0d
        for (Map.Entry<String, Object> member : ((Map<String, Object>) json).entrySet()) {
            sum += member.getKey().length() + weight(member.getValue())
        }
        return sum
    }
}

static int run(int times) {
    String json = text()
    double total = 0d
    for (int i = 0; i < times; i++) {
        total += weight(new Parser(json).value())
    }
    (int) total
}
