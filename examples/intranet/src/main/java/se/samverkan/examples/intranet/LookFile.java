package se.samverkan.examples.intranet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file of the host's look: its style sheet, its icon. */
final class LookFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String type;

    private LookFile(String name, String type) {
        this.name = name;
        this.type = type;
    }

    static LookFile styleSheet() {
        return new LookFile("intranet.css", "text/css");
    }

    static LookFile icon() {
        return new LookFile("intranet.svg", "image/svg+xml");
    }

    String path() {
        return "/" + name;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Cache-Control", "max-age=3600");
        response.getWriter().write(HostPage.resource(name));
    }
}
