package se.samverkan.servlet.api;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What openapi.yaml promises, to hold answers against. */
final class Description {
    private static final JsonNode DOCUMENT = read();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();

    private Description() {}

    private static JsonNode read() {
        InputStream file = ApiResources.class.getResourceAsStream("openapi.yaml");
        return new YAMLMapper().readTree(file);
    }

    static JsonNode document() {
        return DOCUMENT;
    }

    /** Each operation as its method and path. */
    static Stream<String> operations() {
        return DOCUMENT.get("paths").properties().stream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()));
    }

    /** What in an answer is not as promised. */
    static List<String> complaints(String method, String path, ApiAnswer answer) {
        JsonNode operation = operation(method, path);
        if (operation == null) {
            return answer.status() == 404 || answer.status() == 405
                    ? errors("Problem", schema("Problem"), answer.json())
                    : List.of("no operation " + method + " " + path + " is described");
        }
        JsonNode response = resolved(operation.get("responses").path(String.valueOf(answer.status())));
        List<String> complaints = new ArrayList<>();
        if (response.isMissingNode()) {
            return List.of("status " + answer.status() + " is not described: " + answer.body());
        }
        response.path("headers").propertyNames().stream()
                .filter(name -> answer.header(name).isEmpty())
                .forEach(name -> complaints.add("header " + name + " is missing"));
        if (response.has("content")) {
            JsonNode content = response.get("content").path(answer.type());
            complaints.addAll(
                    content.isMissingNode()
                            ? List.of("type " + answer.type() + " is not described")
                            : answer.type().endsWith("json")
                                    ? errors(method + path + answer.status(), content.get("schema"), answer.json())
                                    : List.of());
        }
        return complaints;
    }

    static JsonNode schema(String name) {
        return DOCUMENT.at("/components/schemas/" + name);
    }

    static List<String> errors(String name, JsonNode schema, JsonNode value) {
        Schema compiled = KNOWN.computeIfAbsent(name, n -> compiled(schema));
        return compiled
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema compiled(JsonNode schema) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", DOCUMENT.get("components"));
        return SCHEMAS.getSchema(whole);
    }

    private static JsonNode operation(String method, String path) {
        for (Map.Entry<String, JsonNode> entry : DOCUMENT.get("paths").properties()) {
            String literal = entry.getKey();
            boolean fits =
                    path.matches(literal.replaceAll("\\{[a-z]+}", "[^/]+").replace(".", "\\."));
            boolean better = !literal.contains("{") || !DOCUMENT.get("paths").has(path);
            if (fits && better) {
                return entry.getValue().get(method.toLowerCase(java.util.Locale.ROOT));
            }
        }
        return null;
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.get("$ref").stringValue().substring(1)) : node;
    }
}
