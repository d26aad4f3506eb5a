package se.samverkan.servlet.api;

import java.util.Collection;
import se.samverkan.jackson.JsonForm;
import se.samverkan.record.Header;
import se.samverkan.servlet.web.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of answers, in the product's one form. */
final class Json {
    static final String TYPE = "application/json";

    private Json() {}

    static ObjectNode object() {
        return JsonForm.mapper().createObjectNode();
    }

    /** The object of a record made only to be shown. */
    static ObjectNode of(Record view) {
        return (ObjectNode) JsonForm.mapper().<JsonNode>valueToTree(view);
    }

    static ArrayNode list(Collection<? extends JsonNode> items) {
        return JsonForm.mapper().createArrayNode().addAll(items);
    }

    static ArrayNode texts(Collection<String> texts) {
        ArrayNode list = JsonForm.mapper().createArrayNode();
        texts.forEach(list::add);
        return list;
    }

    /** What there is to know about a record besides its content: never who wrote it. */
    static ObjectNode meta(Header header) {
        return object().put("version", header.version().number())
                .put("sharing", header.sharing().name())
                .put("owner", header.owner().organisation().value().toString())
                .put("example", header.isExample())
                .put("created", header.created().toString())
                .put("changed", header.changed().toString());
    }

    static String text(JsonNode json) {
        return JsonForm.mapper().writeValueAsString(json);
    }

    static Response answer(ObjectNode body) {
        return Response.text(TYPE, text(body));
    }

    /** Half a surrogate pair, which a caller may send escaped, cannot be written in UTF-8. */
    static String whole(String text) {
        return isWhole(text) ? text : text.replaceAll("[\\ud800-\\udfff]", "\ufffd");
    }

    static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
