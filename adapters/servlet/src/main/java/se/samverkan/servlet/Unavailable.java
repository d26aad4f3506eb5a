package se.samverkan.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.servlet.api.ApiResources;
import se.samverkan.servlet.page.PlainPage;
import se.samverkan.servlet.settings.Settings;
import se.samverkan.servlet.web.RequestReader;
import se.samverkan.servlet.web.Response;

/** What is answered while the plugin or its storage cannot work: a page of words alone, or a problem document. */
final class Unavailable {
    private final PlainPage page;
    private final Languages languages;

    Unavailable(Settings settings, boolean framed) {
        page = new PlainPage(settings, framed);
        languages = new Languages(settings);
    }

    /** The plugin has not begun to work. */
    Response notRunning(HttpServletRequest request) {
        return answer(request, "not-running", "60");
    }

    /** The storage is away. */
    Response forTheMoment(HttpServletRequest request) {
        return answer(request, "storage-away", "10");
    }

    private Response answer(HttpServletRequest request, String reason, String seconds) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Response answer = path.matches("(/n/[^/]+)?/api/.*")
                ? ApiResources.unavailable(reason, request.getRequestURI(), request.getHeader("Accept-Language"))
                : page(request, reason);
        return answer.status(Response.UNAVAILABLE).header("Retry-After", seconds);
    }

    private Response page(HttpServletRequest request, String reason) {
        Locale locale = languages.of(request, RequestReader.session(request));
        boolean again = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return page.show(locale, "unavailable." + reason, request.getContextPath() + request.getServletPath(), again);
    }
}
