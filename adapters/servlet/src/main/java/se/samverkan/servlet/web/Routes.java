package se.samverkan.servlet.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From addresses to handlers. A pattern such as {@code /experiences/{id}/edit} has literal and named parts; a literal part wins over a named
 * one. Filled at start, then read by several threads.
 *
 * @since 0.1.0
 */
public final class Routes {
    private final List<Route> routes = new ArrayList<>();
    private final Map<String, ErrorAnswer> errors = new LinkedHashMap<>();
    private final ErrorAnswer pages;

    /** One address with what answers there. */
    private record Route(String pattern, List<String> parts, Map<Method, Handler> handlers) {}

    /**
     * What an address leads to.
     *
     * @param handlers handlers by method
     * @param path the named parts of the path
     */
    record Found(Map<Method, Handler> handlers, Map<String, String> path) {}

    /**
     * Begins without addresses.
     *
     * @param pages tells errors where nothing else is said
     */
    public Routes(ErrorAnswer pages) {
        this.pages = pages;
    }

    /**
     * Tells errors in another way under some addresses.
     *
     * @param prefix how those addresses begin, such as {@code /api/}
     * @param answer tells their errors
     * @return this
     */
    public Routes errors(String prefix, ErrorAnswer answer) {
        errors.put(prefix, answer);
        return this;
    }

    /**
     * Whether an address is answered.
     *
     * @param path the address within the plugin
     * @return true if a pattern fits
     */
    public boolean has(String path) {
        return find(path).isPresent();
    }

    ErrorAnswer errors(String path) {
        return errors.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(pages);
    }

    /**
     * Answers GET and HEAD.
     *
     * @param pattern the address
     * @param handler what answers
     * @return this
     */
    public Routes get(String pattern, Handler handler) {
        return add(Method.GET, pattern, handler);
    }

    /**
     * Answers POST.
     *
     * @param pattern the address
     * @param handler what answers
     * @return this
     */
    public Routes post(String pattern, Handler handler) {
        return add(Method.POST, pattern, handler);
    }

    /**
     * Answers a method.
     *
     * @param method the method
     * @param pattern the address
     * @param handler what answers
     * @return this
     * @throws IllegalArgumentException if something answers there already
     */
    public Routes add(Method method, String pattern, Handler handler) {
        Route route = routes.stream()
                .filter(known -> known.pattern().equals(pattern))
                .findFirst()
                .orElseGet(() -> begin(pattern));
        if (route.handlers().put(method, handler) != null) {
            throw new IllegalArgumentException(method + " " + pattern + " is answered twice: take another address");
        }
        return this;
    }

    private Route begin(String pattern) {
        Route route = new Route(pattern, parts(pattern), new EnumMap<>(Method.class));
        routes.add(route);
        return route;
    }

    private static List<String> parts(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    Optional<Found> find(String path) {
        List<String> parts = parts(path);
        Optional<Route> best = Optional.empty();
        for (Route route : routes) {
            if (matches(route, parts) && (best.isEmpty() || isMoreLiteral(route, best.get()))) {
                best = Optional.of(route);
            }
        }
        return best.map(route -> new Found(route.handlers(), named(route, parts)));
    }

    private static boolean matches(Route route, List<String> parts) {
        boolean matches = route.parts().size() == parts.size();
        for (int i = 0; matches && i < parts.size(); i++) {
            String wanted = route.parts().get(i);
            matches = wanted.equals(parts.get(i))
                    || (isNamed(wanted) && !parts.get(i).isEmpty());
        }
        return matches;
    }

    private static boolean isMoreLiteral(Route route, Route than) {
        for (int i = 0; i < route.parts().size(); i++) {
            boolean named = isNamed(route.parts().get(i));
            if (named != isNamed(than.parts().get(i))) {
                return !named;
            }
        }
        return false;
    }

    private static Map<String, String> named(Route route, List<String> parts) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = route.parts().get(i);
            if (isNamed(part)) {
                named.put(part.substring(1, part.length() - 1), parts.get(i));
            }
        }
        return named;
    }

    private static boolean isNamed(String part) {
        return part.startsWith("{");
    }
}
