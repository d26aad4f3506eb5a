package se.samverkan.servlet.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Problem;
import se.samverkan.servlet.web.Method;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which part of a list is asked for with {@code page} and {@code limit}, and how the list is told. A page outside the list is empty, not an
 * error.
 */
final class Listing {
    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final String NUMBER = "-?[0-9]{1,9}";

    private final Request request;
    private final String path;
    private final long page;
    private final int limit;

    private Listing(Request request, String path, long page, int limit) {
        this.request = request;
        this.path = path;
        this.page = page;
        this.limit = limit;
    }

    /**
     * Reads what is asked for.
     *
     * @param request the request
     * @param path the list's address below the API's root
     * @param filters the other parameters the list knows
     */
    static Listing of(Request request, String path, String... filters) {
        new Query(request).allow(filters);
        long limit = number(request, "limit", USUAL);
        if (limit < 1 || limit > MOST) {
            throw Query.refused(Problem.invalid("limit", "out-of-range")
                    .with("value", limit)
                    .with("min", 1)
                    .with("max", MOST));
        }
        return new Listing(request, path, number(request, "page", 1), (int) limit);
    }

    private static long number(Request request, String name, long otherwise) {
        Optional<String> given = request.query().all(name).stream().findFirst();
        if (given.isPresent() && !given.get().matches(NUMBER)) {
            throw Query.refused(Problem.invalid(name, "not-a-number").with("value", given.get()));
        }
        return given.map(Long::parseLong).orElse(otherwise);
    }

    private boolean exists() {
        return page >= 1 && page <= Integer.MAX_VALUE / PageRequest.MOST;
    }

    /** What to ask a use case for. */
    PageRequest wanted() {
        return exists() ? new PageRequest((int) page, limit) : PageRequest.first(1);
    }

    /** A part of what is all in memory. */
    <T> Page<T> partOf(List<T> all) {
        PageRequest wanted = wanted();
        List<T> part = all.stream().skip(wanted.offset()).limit(wanted.limit()).toList();
        return new Page<>(part, all.size(), wanted);
    }

    /**
     * Tells a list.
     *
     * @param name what the items are called
     * @param found the items of {@link #wanted()}
     * @param item tells one
     */
    <T> Response answer(String name, Page<T> found, Function<T, ObjectNode> item) {
        List<ObjectNode> items = exists() ? found.items().stream().map(item).toList() : List.of();
        ObjectNode body = Json.object();
        body.set("_meta", meta(found.total(), items.size()));
        body.set("_links", links(found.total()).list());
        body.set(name, Json.list(items));
        return Json.answer(body);
    }

    private ObjectNode meta(long total, int count) {
        return Json.object()
                .put("totalRecords", total)
                .put("page", page)
                .put("offset", Math.max(0, (page - 1) * limit))
                .put("limit", limit)
                .put("count", count);
    }

    private Links links(long total) {
        long last = Math.max(1, (total + limit - 1) / limit);
        Links links = new Links(request).self(at(page)).add("first", Method.GET, at(1));
        if (page > 1) {
            links.add("prev", Method.GET, at(Math.min(page - 1, last)));
        }
        if (page < last) {
            links.add("next", Method.GET, at(Math.max(page + 1, 1)));
        }
        return links.add("last", Method.GET, at(last));
    }

    /** Another page of the same list, with all that was asked for. */
    private String at(long number) {
        StringBuilder address = new StringBuilder(path).append('?');
        for (String name : request.query().names()) {
            if (!name.equals("page") && !name.equals("limit")) {
                request.query()
                        .all(name)
                        .forEach(value -> address.append(encoded(name))
                                .append('=')
                                .append(encoded(value))
                                .append('&'));
            }
        }
        return address.append("page=")
                .append(number)
                .append("&limit=")
                .append(limit)
                .toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
