package se.samverkan.examples.intranet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** What the session knows: who has logged in, and the token that the host's own forms carry (against forged requests). */
final class LoggedIn {

    private static final String ACCOUNT = "host.account";
    private static final String TOKEN = "host.token";
    private static final int TOKEN_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LoggedIn() {}

    static Optional<Account> account(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (Account) session.getAttribute(ACCOUNT));
    }

    /** Starts a session under a new id, so that nobody who knew the old one is let in. */
    static void start(HttpServletRequest request, Account account) {
        request.getSession();
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.setAttribute(ACCOUNT, account);
        session.removeAttribute(TOKEN);
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static String token(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.getAttribute(TOKEN) instanceof String token) {
            return token;
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        session.setAttribute(TOKEN, token);
        return token;
    }

    /** Whether a form was made by this session. */
    static boolean sentByOwnForm(HttpServletRequest request) {
        String sent = Optional.ofNullable(request.getParameter("token")).orElse("");
        return MessageDigest.isEqual(
                sent.getBytes(StandardCharsets.UTF_8), token(request).getBytes(StandardCharsets.UTF_8));
    }
}
