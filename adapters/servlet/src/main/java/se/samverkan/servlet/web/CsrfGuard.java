package se.samverkan.servlet.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samverkan.record.Problem;

/**
 * Refuses what another site made a visitor's browser send (cross-site request forgery). Every form carries a secret that the session knows; an
 * API client may instead send a body of a type that browsers send to other sites only after asking us, which we never allow.
 *
 * @since 0.1.0
 */
public final class CsrfGuard {
    /** The name of the form's field. */
    public static final String FIELD = "_csrf";

    /** The name of the header that may carry the secret instead. */
    public static final String HEADER = "X-CSRF-Token";

    private static final String REMEMBERED = "csrf";
    private static final int BYTES = 24;
    private static final Pattern ASKED_FIRST = Pattern.compile("(?i)application/([a-z0-9.-]+\\+)?json(\\s*;.*)?");
    private static final String API = "/api/";
    private static final SecureRandom CHANCE = new SecureRandom();

    private CsrfGuard() {}

    /**
     * The session's secret, made when it is first needed.
     *
     * @param session the visitor's session
     * @return the secret to put in a form
     */
    public static String token(Session session) {
        return session.get(REMEMBERED).orElseGet(() -> {
            byte[] bytes = new byte[BYTES];
            CHANCE.nextBytes(bytes);
            String token = HexFormat.of().formatHex(bytes);
            session.put(REMEMBERED, token);
            return token;
        });
    }

    static void check(Request request) {
        if (request.incoming().method().isSafe()) {
            return;
        }
        boolean foreign = request.header("Sec-Fetch-Site")
                .filter(site -> site.equals("cross-site") || site.equals("same-site"))
                .isPresent();
        boolean trusted = carriesToken(request) || isAskedFirst(request);
        if (!foreign && !trusted && isApi(request)) {
            String type = request.header("Content-Type").orElse("");
            throw new RefusedRequestException(
                    Response.UNSUPPORTED_TYPE,
                    Problem.invalid("", "unsupported-type").with("value", type));
        }
        if (foreign || !trusted) {
            throw RefusedRequestException.forbidden("form-expired");
        }
    }

    private static boolean carriesToken(Request request) {
        Optional<String> given = request.form().first(FIELD).or(() -> request.header(HEADER));
        Optional<String> known = request.session().get(REMEMBERED);
        return given.isPresent()
                && known.isPresent()
                && MessageDigest.isEqual(
                        given.get().getBytes(UTF_8), known.get().getBytes(UTF_8));
    }

    private static boolean isAskedFirst(Request request) {
        boolean method = request.incoming().method() != Method.POST;
        boolean type = request.header("Content-Type")
                .filter(value -> ASKED_FIRST.matcher(value).matches())
                .isPresent();
        return isApi(request) && (method || type);
    }

    private static boolean isApi(Request request) {
        return request.incoming().path().startsWith(API);
    }
}
