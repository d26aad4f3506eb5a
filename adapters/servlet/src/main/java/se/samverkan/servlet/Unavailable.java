package se.samverkan.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.servlet.api.ApiResources;
import se.samverkan.servlet.page.Messages;
import se.samverkan.servlet.web.Response;

/** What is answered while the plugin or its storage cannot work: it is made of nothing but words, in both languages. */
final class Unavailable {

    private Unavailable() {}

    /** The plugin has not begun to work. */
    static Response notRunning(HttpServletRequest request) {
        return answer(request, "not-running", "60");
    }

    /** The storage is away. */
    static Response forTheMoment(HttpServletRequest request) {
        return answer(request, "storage-away", "10");
    }

    private static Response answer(HttpServletRequest request, String reason, String seconds) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Response answer = path.matches("(/n/[^/]+)?/api/.*")
                ? ApiResources.unavailable(reason, request.getRequestURI(), request.getHeader("Accept-Language"))
                : Response.text("text/html", page(reason));
        return answer.status(Response.UNAVAILABLE).header("Retry-After", seconds);
    }

    private static String page(String reason) {
        return "<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                + " content=\"width=device-width\"><title>Samverkan</title></head><body><main>"
                + part("sv", "h1", reason)
                + part("en", "h2", reason)
                + "</main></body></html>";
    }

    private static String part(String language, String heading, String reason) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        return "<div lang=\"" + language + "\"><" + heading + ">" + messages.text("unavailable." + reason + ".title")
                + "</" + heading + "><p>" + messages.text("unavailable." + reason + ".text") + "</p></div>";
    }
}
