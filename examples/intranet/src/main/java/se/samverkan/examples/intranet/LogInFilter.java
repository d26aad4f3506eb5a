package se.samverkan.examples.intranet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;

/** Shows who has logged in to everything behind it, as a container does: by the request's principal. */
final class LogInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Account> account = LoggedIn.account(request);
        chain.doFilter(account.isPresent() ? new RecognisedRequest(request, account.get()) : request, response);
    }

    /** A request whose sender is known. */
    private static final class RecognisedRequest extends HttpServletRequestWrapper {

        private final Account account;

        RecognisedRequest(HttpServletRequest request, Account account) {
            super(request);
            this.account = account;
        }

        @Override
        public Principal getUserPrincipal() {
            return account;
        }

        @Override
        public String getRemoteUser() {
            return account.getName();
        }

        @Override
        public String getAuthType() {
            return FORM_AUTH;
        }
    }
}
