package se.samverkan.examples.intranet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session, at {@code /logga-ut}. */
final class LogOutServlet extends HttpServlet {

    static final String PATH = "/logga-ut";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new HostPage("log-out").text("token", LoggedIn.token(request)).send(request, response, "Logga ut");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (LoggedIn.sentByOwnForm(request)) {
            LoggedIn.end(request);
        }
        response.sendRedirect("/");
    }
}
