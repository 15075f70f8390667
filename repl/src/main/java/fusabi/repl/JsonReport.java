package fusabi.repl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fusabi.source.Diagnostic;
import fusabi.source.Span;

/**
 * Diagnostics for tools: one JSON object, {@code {"diagnostics": [...], "unreadable": [...]}}. Lines and columns count from 1, columns in
 * UTF-16 units; the end is the place after the last character.
 */
final class JsonReport {

    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final ObjectNode root = mapper.createObjectNode();
    private final ArrayNode diagnostics = root.putArray("diagnostics");
    private final ArrayNode unreadable = root.putArray("unreadable");

    void add(Diagnostic diagnostic) {
        ObjectNode node = diagnostics.addObject();
        place(node, diagnostic.span());
        node.put("severity", diagnostic.severity().word());
        node.put("code", diagnostic.code());
        node.put("message", diagnostic.message());
        node.put("label", diagnostic.label());
        ArrayNode related = node.putArray("related");
        for (Diagnostic.Related other : diagnostic.related()) {
            ObjectNode place = related.addObject();
            place(place, other.span());
            place.put("label", other.label());
        }
        ArrayNode notes = node.putArray("notes");
        diagnostic.notes().forEach(notes::add);
    }

    void addUnreadable(String file, String message) {
        unreadable.addObject().put("file", file).put("message", message);
    }

    private static void place(ObjectNode node, Span span) {
        node.put("file", span.file().name());
        node.put("line", span.line());
        node.put("column", span.column());
        node.put("endLine", span.endLine());
        node.put("endColumn", span.endColumn());
    }

    @Override
    public String toString() {
        try {
            return mapper.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
