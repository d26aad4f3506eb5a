package se.samverkan.examples.intranet.network;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is said and written in the example network, from the JSON files of this package. */
final class Material {

    private Material() {}

    static <T> T read(String file, Class<T> as) {
        return JsonMapper.shared().readValue(open(file), as);
    }

    static <T> List<T> readList(String file, Class<T> of) {
        JsonMapper mapper = JsonMapper.shared();
        return mapper.readValue(open(file), mapper.getTypeFactory().constructCollectionType(List.class, of));
    }

    private static InputStream open(String file) {
        return requireNonNull(Material.class.getResourceAsStream(file), file);
    }

    /** What a file calls by a name. */
    static <T> T named(String name, Map<String, T> all) {
        return requireNonNull(all.get(name), name);
    }

    /** A list that a file may leave out. */
    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
