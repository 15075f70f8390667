// Text character by character: a parser for JSON by recursive descent, and a walk over what it gives. (JSON.parse would be another benchmark.)

var RECORDS = 100;

function isPartOfNumber(c) {
    return c >= 48 && c <= 57 || c === 45 || c === 46;
}

function Parser(text) {
    this.text = text;
    this.position = 0;
}

Parser.prototype.skipBlanks = function () {
    var text = this.text;
    var position = this.position;
    while (position < text.length && (text.charCodeAt(position) === 32 || text.charCodeAt(position) === 10)) {
        position++;
    }
    this.position = position;
};

Parser.prototype.expect = function (expected) {
    this.skipBlanks();
    if (this.text.charAt(this.position) !== expected) {
        throw new Error("expected " + expected + " at " + this.position);
    }
    this.position++;
};

// Whether the next character that is not blank is this one.
Parser.prototype.sees = function (expected) {
    this.skipBlanks();
    return this.text.charAt(this.position) === expected;
};

Parser.prototype.word = function (word, meaning) {
    if (this.text.substr(this.position, word.length) !== word) {
        throw new Error("expected " + word + " at " + this.position);
    }
    this.position += word.length;
    return meaning;
};

Parser.prototype.number = function () {
    var start = this.position;
    while (this.position < this.text.length && isPartOfNumber(this.text.charCodeAt(this.position))) {
        this.position++;
    }
    return parseFloat(this.text.substring(start, this.position));
};

Parser.prototype.string = function () {
    this.expect('"');
    var result = "";
    while (this.text.charAt(this.position) !== '"') {
        var c = this.text.charAt(this.position);
        if (c === "\\") {
            this.position++;
            c = this.text.charAt(this.position);
            if (c === "n") {
                c = "\n";
            }
        }
        result += c;
        this.position++;
    }
    this.position++;
    return result;
};

Parser.prototype.items = function () {
    this.expect("[");
    var items = [];
    if (!this.sees("]")) {
        items.push(this.value());
        while (this.sees(",")) {
            this.position++;
            items.push(this.value());
        }
    }
    this.expect("]");
    return items;
};

Parser.prototype.member = function (members) {
    this.skipBlanks();
    var name = this.string();
    this.expect(":");
    members.set(name, this.value());
};

Parser.prototype.members = function () {
    this.expect("{");
    var members = new Map();
    if (!this.sees("}")) {
        this.member(members);
        while (this.sees(",")) {
            this.position++;
            this.member(members);
        }
    }
    this.expect("}");
    return members;
};

Parser.prototype.value = function () {
    this.skipBlanks();
    switch (this.text.charAt(this.position)) {
        case "{": return this.members();
        case "[": return this.items();
        case '"': return this.string();
        case "t": return this.word("true", true);
        case "f": return this.word("false", false);
        case "n": return this.word("null", null);
        default: return this.number();
    }
};

function text() {
    var text = "[";
    for (var i = 0; i < RECORDS; i++) {
        text += (i > 0 ? ",\n" : "")
            + '{"id": ' + i + ', "name": "item \\"' + i % 10 + '\\"", "price": ' + i % 50 + '.25'
            + ', "tags": ["red", "line\\nbreak", "x"], "sold": ' + (i % 3 === 0) + ', "parent": null'
            + ', "size": {"width": ' + i * 7 % 100 + ', "height": -' + i % 13 + '}}';
    }
    return text + "]";
}

// Something of everything that is in the value: so much for each kind.
function weight(json) {
    var sum = 0;
    if (json === null) {
        return 1;
    } else if (json === true) {
        return 2;
    } else if (json === false) {
        return 3;
    } else if (typeof json === "number") {
        return json;
    } else if (typeof json === "string") {
        return json.length;
    } else if (Array.isArray(json)) {
        for (var i = 0; i < json.length; i++) {
            sum += weight(json[i]);
        }
        return sum;
    } else {
        json.forEach(function (value, name) { sum += name.length + weight(value); });
        return sum;
    }
}

function run(times) {
    var json = text();
    var total = 0;
    for (var i = 0; i < times; i++) {
        total += weight(new Parser(json).value());
    }
    return Math.floor(total);
}
