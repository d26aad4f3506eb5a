package se.samverkan.servlet.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samverkan.record.Problem;
import se.samverkan.servlet.page.Messages;
import se.samverkan.servlet.web.ErrorAnswer;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import tools.jackson.databind.node.ObjectNode;

/** Tells errors as problem documents (RFC 9457), in the reader's language, with what is wrong in each field. */
final class ProblemDocuments implements ErrorAnswer {
    static final String TYPE = "application/problem+json";
    private static final int MOST_ERRORS = 100;
    private static final int LONGEST_VALUE = 200;

    @Override
    public Response answer(Request request, int status, Problem problem, Optional<String> number) {
        ObjectNode document = document(request, status, List.of(problem));
        if (number.isPresent()) {
            document.remove("errors");
            document.put("number", number.get());
        }
        return answer(request, status, document);
    }

    /** The answer to values that a use case or the body's reader refused. */
    static Response refused(Request request, int status, List<Problem> problems) {
        return answer(request, status, document(request, status, problems));
    }

    /** The answer to a change of a version that is no longer the newest, with the newest. */
    static Response stale(Request request, Problem problem, ObjectNode current, String tag) {
        ObjectNode document = document(request, Response.PRECONDITION_FAILED, List.of(problem));
        document.set("current", current);
        return answer(request, Response.PRECONDITION_FAILED, document).header("ETag", tag);
    }

    static Response unavailable(String reason, String address, Locale locale) {
        ObjectNode document =
                document(Messages.of(locale), Response.UNAVAILABLE, List.of(Problem.conflict("", reason)), address);
        return Response.text(TYPE, Json.text(document)).header("Content-Language", locale.getLanguage());
    }

    private static Response answer(Request request, int status, ObjectNode document) {
        Response answer = Response.text(TYPE, Json.text(document))
                .status(status)
                .header("Content-Language", request.locale().getLanguage())
                .header("traceparent", Trace.of(request));
        return status == Response.UNAUTHORIZED
                ? answer.header("WWW-Authenticate", "Bearer realm=\"Samverkan\"")
                : answer;
    }

    private static ObjectNode document(Request request, int status, List<Problem> problems) {
        return document(Messages.of(request.locale()), status, problems, instance(request));
    }

    private static ObjectNode document(Messages messages, int status, List<Problem> problems, String instance) {
        String type = type(status);
        ObjectNode document = Json.object()
                .put("type", "urn:samverkan:problem:" + type)
                .put("title", messages.text("api.title." + type))
                .put("status", status)
                .put(
                        "detail",
                        problems.size() == 1
                                ? detail(messages, problems.get(0))
                                : messages.text("api.detail.several", "n", problems.size()))
                .put("instance", instance);
        List<ObjectNode> errors = problems.stream()
                .limit(MOST_ERRORS)
                .map(problem -> error(messages, problem))
                .toList();
        document.set("errors", Json.list(errors));
        return document;
    }

    private static String type(int status) {
        return switch (status) {
            case Response.BAD_REQUEST -> "unreadable-request";
            case Response.UNAUTHORIZED -> "log-in-needed";
            case Response.FORBIDDEN -> "not-allowed";
            case Response.NOT_FOUND -> "not-found";
            case Response.METHOD_NOT_ALLOWED -> "wrong-method";
            case Response.NOT_ACCEPTABLE -> "not-acceptable";
            case Response.CONFLICT -> "conflict";
            case Response.PRECONDITION_FAILED -> "stale-version";
            case Response.TOO_LARGE -> "too-large";
            case Response.UNSUPPORTED_TYPE -> "unsupported-type";
            case Response.UNPROCESSABLE -> "wrong-values";
            case Response.PRECONDITION_REQUIRED -> "version-needed";
            case Response.UNAVAILABLE -> "not-running";
            default -> "failure";
        };
    }

    private static String instance(Request request) {
        try {
            String path = Json.whole(request.url(request.incoming().path()));
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return request.url(ApiResources.ROOT);
        }
    }

    private static ObjectNode error(Messages messages, Problem problem) {
        ObjectNode error = Json.object();
        if (!problem.field().isEmpty()) {
            error.put("field", shortened(problem.field()));
        }
        error.put("code", problem.code()).put("detail", detail(messages, problem));
        problem.arguments().forEach((name, value) -> put(error, name, value));
        return error;
    }

    private static void put(ObjectNode error, String name, String value) {
        if (!name.equals("value") && value.matches("[0-9]{1,9}")) {
            error.put(name, Integer.parseInt(value));
        } else if (!value.isEmpty()) {
            error.put(name, shortened(value));
        }
    }

    /** The API's own words where it has some, else those of the pages. */
    private static String detail(Messages messages, Problem problem) {
        Map<String, String> values = new LinkedHashMap<>();
        problem.arguments().forEach((name, value) -> values.put(name, shortened(value)));
        values.put("field", shortened(problem.field()));
        return messages.find("api.problem." + problem.code(), values)
                .or(() -> messages.find("problem." + problem.code(), values))
                .orElseGet(() -> messages.text("problem.unknown", "code", problem.code()));
    }

    private static String shortened(String text) {
        return Json.whole(text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text);
    }
}
