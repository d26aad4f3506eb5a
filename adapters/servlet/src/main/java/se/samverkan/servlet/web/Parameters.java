package se.samverkan.servlet.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.record.Problem;

/**
 * Named values of an address or a form, each name with one or more. Immutable.
 *
 * @since 0.1.0
 */
public final class Parameters {
    /** No values. */
    public static final Parameters NONE = new Parameters(new LinkedHashMap<>());

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Values as they are.
     *
     * @param values values by name
     * @return the parameters
     */
    public static Parameters of(Map<String, List<String>> values) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
        return new Parameters(copy);
    }

    /**
     * Reads {@code application/x-www-form-urlencoded}.
     *
     * @param text such as {@code q=el+cykel&page=2}
     * @param most the most values
     * @return the parameters
     * @throws RefusedRequestException if there are more values, or they cannot be read
     */
    public static Parameters parse(String text, int most) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        String[] pairs = text.isEmpty() ? new String[0] : text.split("&", most + 2);
        if (pairs.length > most) {
            throw new RefusedRequestException(
                    Response.TOO_LARGE, Problem.invalid("", "too-many-fields").with("max", most));
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
        return of(values);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RefusedRequestException(
                    Response.BAD_REQUEST, Problem.invalid("", "unreadable").with("value", text));
        }
    }

    /**
     * The first value of a name.
     *
     * @param name the name
     * @return the value; empty if there is none, or only white space
     */
    public Optional<String> first(String name) {
        return all(name).stream().filter(value -> !value.isBlank()).findFirst();
    }

    /**
     * All values of a name.
     *
     * @param name the name
     * @return the values in order
     */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /**
     * The names.
     *
     * @return the names in order
     */
    public Set<String> names() {
        return values.keySet();
    }

    /**
     * These values without those of one name.
     *
     * @param name the name
     * @return a copy without them
     */
    public Parameters without(String name) {
        Map<String, List<String>> rest = new LinkedHashMap<>(values);
        rest.remove(name);
        return new Parameters(rest);
    }

    /**
     * The values as an address holds them.
     *
     * @return such as {@code q=el+cykel&page=2}
     */
    public String text() {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> URLEncoder.encode(entry.getKey(), UTF_8) + "=" + URLEncoder.encode(value, UTF_8)))
                .collect(Collectors.joining("&"));
    }
}
