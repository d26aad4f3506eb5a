package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What makes candidates near each other when spread is measured: the map, and if wanted features beside it ({@link Locations#with}). It is part of a method's
 * name, so that a draw can be repeated.
 *
 * @param map where candidates lie
 * @param features the keys of the features that count beside the map, each as much as the map does
 * @since 0.1.0
 */
public record Nearness(Locations map, List<String> features) {

    private static final String AND = ";";

    /** Copies the features; one that comes twice counts once. */
    public Nearness {
        requireNonNull(map, "map");
        features = features.stream().distinct().toList();
    }

    /**
     * By the map only.
     *
     * @param map where candidates lie
     * @return the nearness
     */
    public static Nearness onMap(Locations map) {
        return new Nearness(map, List.of());
    }

    /**
     * The nearness that a method's name tells.
     *
     * @param map where candidates lie
     * @param method the name of a method, such as {@code local-pivotal-1;group;size}
     * @return the nearness, by the map only if the name has no features
     */
    public static Nearness of(Locations map, String method) {
        return new Nearness(
                map,
                Arrays.stream(method.split(AND))
                        .skip(1)
                        .map(each -> URLDecoder.decode(each, StandardCharsets.UTF_8))
                        .toList());
    }

    /**
     * A method's name without features.
     *
     * @param method the name of a method
     * @return such as {@code local-pivotal-1}
     */
    public static String plain(String method) {
        int end = method.indexOf(AND);
        return end < 0 ? method : method.substring(0, end);
    }

    /**
     * The name of a method that uses this nearness.
     *
     * @param method the name without features
     * @return the name, with the features after a semicolon each, encoded as in a query ({@link URLEncoder})
     */
    public String named(String method) {
        StringBuilder name = new StringBuilder(method);
        features.forEach(each -> name.append(AND).append(URLEncoder.encode(each, StandardCharsets.UTF_8)));
        return name.toString();
    }

    /**
     * Where candidates lie by this nearness.
     *
     * @param pool the candidates
     * @return the map itself if no feature counts
     */
    public Locations among(Collection<Candidate> pool) {
        return features.isEmpty() ? map : map.with(pool, features);
    }
}
