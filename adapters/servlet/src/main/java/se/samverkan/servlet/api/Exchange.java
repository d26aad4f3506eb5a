package se.samverkan.servlet.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.samverkan.record.Problem;
import se.samverkan.servlet.web.EntityTags;
import se.samverkan.servlet.web.Handler;
import se.samverkan.servlet.web.Method;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** What all operations have in common: the type that is asked for, the trace, and how long an answer may be kept. */
final class Exchange implements Handler {
    private static final String VARY = "Accept, Accept-Language, Authorization, Cookie";

    private final Handler handler;
    private final Says says;

    /** How an operation answers: what is still may be kept for an hour, the rest must be asked for again. */
    enum Says {
        JSON("application/json", false),
        STILL_JSON("application/json", true),
        STILL_YAML("application/yaml", true);

        private final String type;
        private final boolean still;

        Says(String type, boolean still) {
            this.type = type;
            this.still = still;
        }
    }

    Exchange(Handler handler, Says says) {
        this.handler = handler;
        this.says = says;
    }

    @Override
    public Response handle(Request request) {
        checkAccepted(request);
        Response answer = handler.handle(request);
        boolean read = request.incoming().method() == Method.GET && answer.status() == Response.OK;
        return (read ? conditional(request, answer) : answer).header("traceparent", Trace.of(request));
    }

    private Response conditional(Request request, Response answer) {
        String tag = answer.header("ETag").orElseGet(() -> EntityTags.of(answer.body()));
        boolean known = request.header("If-None-Match")
                .filter(given -> EntityTags.read(given).weaklyMatches(tag))
                .isPresent();
        return (known ? Response.empty(Response.NOT_MODIFIED) : answer)
                .header("ETag", tag)
                .header("Vary", VARY)
                .header("Cache-Control", cache(request));
    }

    private String cache(Request request) {
        if (says.still) {
            return "public, max-age=3600";
        }
        return request.visitor().isLoggedIn() ? "private, no-cache" : "public, no-cache";
    }

    private void checkAccepted(Request request) {
        String accept = request.header("Accept").filter(text -> !text.isBlank()).orElse("*/*");
        if (Arrays.stream(accept.split(",", -1)).noneMatch(this::accepts)) {
            throw new RefusedRequestException(
                    Response.NOT_ACCEPTABLE,
                    Problem.invalid("Accept", "not-acceptable")
                            .with("value", accept)
                            .with("type", says.type));
        }
    }

    private boolean accepts(String range) {
        String[] parts = range.toLowerCase(Locale.ROOT).replaceAll("\\s", "").split(";", -1);
        String family = says.type.substring(0, says.type.indexOf('/')) + "/*";
        boolean refused = Arrays.asList(parts).stream().anyMatch(part -> part.matches("q=0(\\.0{0,3})?"));
        return !refused && List.of("*/*", family, says.type).contains(parts[0]);
    }
}
