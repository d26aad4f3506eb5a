package se.samverkan.servlet.api;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.samverkan.jackson.JsonForm;
import tools.jackson.databind.JsonNode;

/** An answer of the API, easy to look into. */
record ApiAnswer(HttpResponse<String> response) {
    int status() {
        return response.statusCode();
    }

    String body() {
        return response.body();
    }

    Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    String type() {
        return header("Content-Type").orElse("").replaceAll(";.*", "");
    }

    JsonNode json() {
        return JsonForm.mapper().readTree(body());
    }

    String text(String pointer) {
        JsonNode found = json().at(pointer);
        return found.isString() ? found.stringValue() : found.toString();
    }

    /** The address of a link below the API's root. */
    Optional<String> link(String rel) {
        return items("/_links")
                .filter(link -> link.get("rel").stringValue().equals(rel))
                .map(link -> link.get("href").stringValue().replaceFirst("^.*?/api/v1", ""))
                .findFirst();
    }

    Stream<JsonNode> items(String pointer) {
        return StreamSupport.stream(json().at(pointer).spliterator(), false);
    }

    Stream<String> texts(String list, String field) {
        return items(list).map(item -> item.get(field).stringValue());
    }
}
