package se.samverkan.servlet.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import se.samverkan.record.Problem;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** The parameters of an address. What is misspelt is refused, since the answer would else be of something else than was asked for. */
final class Query {
    private static final int LONGEST_SEARCH = 200;
    private static final int LONGEST_TOLD = 100;
    private final Request request;

    Query(Request request) {
        this.request = request;
    }

    static RefusedRequestException refused(Problem problem) {
        return new RefusedRequestException(Response.BAD_REQUEST, problem);
    }

    void allow(String... filters) {
        List<String> allowed = new ArrayList<>(Arrays.asList(filters));
        allowed.add("limit");
        allowed.add("page");
        for (String name : request.query().names()) {
            if (!allowed.contains(name)) {
                throw refused(Problem.invalid(shortened(name), "unknown-parameter")
                        .with("value", shortened(name))
                        .with("allowed", String.join(", ", allowed)));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TOLD ? text.substring(0, LONGEST_TOLD) + "…" : text;
    }

    /** The words to search for, empty for none. */
    String words() {
        String words = request.query().first("q").orElse("").strip();
        if (words.length() > LONGEST_SEARCH) {
            throw refused(Problem.invalid("q", "too-long")
                    .with("length", words.length())
                    .with("max", LONGEST_SEARCH));
        }
        return words;
    }

    /** The values of a parameter, all of them among those there are. */
    List<String> among(String name, String code, Predicate<String> known) {
        List<String> values = request.query().all(name);
        for (String value : values) {
            if (!known.test(value)) {
                throw refused(Problem.invalid(name, code).with("value", shortened(value)));
            }
        }
        return values;
    }

    List<String> among(String name, Enum<?>... constants) {
        List<String> names = Arrays.stream(constants).map(Enum::name).toList();
        return request.query().all(name).stream()
                .map(value -> oneOf(name, value, names))
                .toList();
    }

    private static String oneOf(String name, String value, List<String> names) {
        if (!names.contains(value)) {
            throw refused(Problem.invalid(name, "unknown-value")
                    .with("value", shortened(value))
                    .with("allowed", String.join(", ", names)));
        }
        return value;
    }
}
