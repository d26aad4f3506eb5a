package se.samverkan.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import se.samverkan.servlet.page.HostFrame;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.ResponseWriter;

/** Hands a page to the host's frame. The template of framed pages writes what belongs in the head first, then a mark, then the body. */
final class HostPage {
    /** Parts the head from the body; see {@code frame/host.jte}. */
    private static final String MARK = "<template></template>";

    private HostPage() {}

    static Response of(HttpServletRequest request, HostFrame frame, Response answer) {
        String html = answer.body();
        int mark = html.indexOf(MARK);
        Locale locale = Locale.forLanguageTag(answer.header("Content-Language").orElse("sv"));
        HostFrame.Part part = new HostFrame.Part(
                answer.title().orElse(""), locale, html.substring(0, mark), html.substring(mark + MARK.length()));
        Response framed = Response.text("text/html", frame.frame(request, part))
                .status(answer.status())
                .header("Content-Language", locale.toLanguageTag())
                .header("Content-Security-Policy", policy(frame, answer));
        return kept(answer, "Retry-After", kept(answer, "Allow", framed));
    }

    private static Response kept(Response answer, String header, Response framed) {
        return answer.header(header).map(value -> framed.header(header, value)).orElse(framed);
    }

    /** A host that has no policy of its own gets that of the page. */
    private static String policy(HostFrame frame, Response answer) {
        String own = frame.policy();
        return own.equals(ResponseWriter.POLICY)
                ? answer.header("Content-Security-Policy").orElse(own)
                : own;
    }
}
