package se.samverkan.servlet.api;

import java.util.Locale;
import se.samverkan.jackson.JsonForm;
import se.samverkan.record.Problem;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the JSON object of a request within limits, or says where it is broken. */
final class JsonReader {
    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 30;
    private static final String TYPE = "application/json(;charset=\"?utf-8\"?)?";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonForm.mapper()
                    .tokenStreamFactory()
                    .rebuild()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonReader() {}

    static ObjectNode read(Request request) {
        checkType(request.header("Content-Type").orElse(""));
        try {
            JsonNode body = MAPPER.readTree(request.incoming().body());
            if (body instanceof ObjectNode object) {
                return object;
            }
        } catch (StreamConstraintsException e) {
            throw Query.refused(
                    Problem.invalid("", "json-limits").with("depth", DEEPEST).with("longest", LONGEST_TEXT));
        } catch (JacksonException e) {
            throw broken(e.getLocation());
        }
        throw Query.refused(Problem.invalid("", "not-a-json-object"));
    }

    private static RefusedRequestException broken(TokenStreamLocation at) {
        Problem problem = Problem.invalid("", "broken-json");
        return Query.refused(
                at == null
                        ? problem
                        : problem.with("line", Math.max(1, at.getLineNr()))
                                .with("column", Math.max(1, at.getColumnNr())));
    }

    private static void checkType(String given) {
        String type = given.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        if (!type.matches(TYPE)) {
            throw new RefusedRequestException(
                    Response.UNSUPPORTED_TYPE,
                    Problem.invalid("Content-Type", "unsupported-type").with("value", given));
        }
    }
}
