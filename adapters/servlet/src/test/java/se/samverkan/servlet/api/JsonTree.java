package se.samverkan.servlet.api;

import se.samverkan.jackson.JsonForm;
import tools.jackson.databind.JsonNode;

/** Reads JSON that a test wrote. */
final class JsonTree {
    private JsonTree() {}

    static JsonNode of(String text) {
        return JsonForm.mapper().readTree(text);
    }
}
