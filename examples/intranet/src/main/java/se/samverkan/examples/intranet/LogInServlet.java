package se.samverkan.examples.intranet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The host's log-in form, at {@code /logga-in}. */
final class LogInServlet extends HttpServlet {

    static final String PATH = "/logga-in";

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;

    LogInServlet(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        form(request, response, "", "Logga in");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        if (!LoggedIn.sentByOwnForm(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            form(request, response, "expired", "Fel: Logga in");
            return;
        }
        Optional<Account> account = accounts.recognise(typed(request, "namn"), typed(request, "losenord"));
        if (account.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            form(request, response, "wrong", "Fel: Logga in");
            return;
        }
        LoggedIn.start(request, account.get());
        response.sendRedirect(ownPath(typed(request, "vidare")));
    }

    private static void form(HttpServletRequest request, HttpServletResponse response, String error, String title)
            throws IOException {
        new HostPage("log-in")
                .html("error", error.isEmpty() ? "" : new HostPage("log-in-" + error).content())
                .html("invalid", error.equals("wrong") ? "aria-invalid=\"true\" aria-describedby=\"fel\"" : "")
                .text("name", typed(request, "namn"))
                .text("next", ownPath(typed(request, "vidare")))
                .text("token", LoggedIn.token(request))
                .send(request, response, title);
    }

    private static String typed(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** Where to go on, never to another site. */
    private static String ownPath(String wanted) {
        boolean own = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().noneMatch(c -> c == '\\' || c <= ' ');
        return own ? wanted : "/";
    }
}
