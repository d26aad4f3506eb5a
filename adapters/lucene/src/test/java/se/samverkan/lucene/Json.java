package se.samverkan.lucene;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files that lie beside the tests. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    static <T> List<T> list(String file, Class<T> item) {
        try {
            byte[] bytes = Resources.toByteArray(Resources.getResource(Json.class, file));
            return MAPPER.readValue(bytes, MAPPER.getTypeFactory().constructCollectionType(List.class, item));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
