package se.samverkan.examples.intranet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The host's look, at {@code /intranet.css}. */
final class StyleSheet extends HttpServlet {

    static final String PATH = "/intranet.css";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css;charset=UTF-8");
        response.setHeader("Cache-Control", "max-age=3600");
        response.getWriter().write(HostPage.resource("intranet.css"));
    }
}
