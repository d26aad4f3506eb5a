package se.samverkan.servlet.recruitment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.samverkan.interest.CallForInterest;
import se.samverkan.interest.CallId;
import se.samverkan.record.Problem;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.web.CsrfGuard;
import se.samverkan.servlet.web.Request;

/**
 * Keeps robots away from a public form without a third party and without script: a field that people do not see must stay empty; nobody fills in the form
 * in less than {@link #LEAST}, by a stamp of the time when it was shown that is signed with the visitor's secret, so that it can be neither made up nor
 * taken from somebody else. What comes through all the same in great numbers is held by {@link se.samverkan.interest.Calls}. Safe for use by several
 * threads.
 */
final class RobotGuard {
    /** The least time that a person needs. */
    static final Duration LEAST = Duration.ofSeconds(4);

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final String TRAP = "webbplats";

    private RobotGuard() {}

    static boolean isTrapped(Form form) {
        return !form.value(TRAP).isEmpty();
    }

    /** A stamp of the time when a form is shown. */
    static String stamp(Request request, CallForInterest call, Instant shown) {
        return stamp(CsrfGuard.token(request.session()), call.id(), shown);
    }

    static String stamp(String secret, CallId call, Instant shown) {
        String text = Long.toString(shown.toEpochMilli());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            byte[] sign = mac.doFinal((text + " " + call.value()).getBytes(UTF_8));
            return text + "." + HexFormat.of().formatHex(sign);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** Why an answer is not taken in now, if so. */
    static Optional<Problem> suspicion(Request request, CallForInterest call, Form form, Instant now) {
        Optional<Instant> shown = shown(CsrfGuard.token(request.session()), call.id(), form.value("stamp"));
        if (shown.isEmpty() || now.isAfter(shown.get().plus(LONGEST))) {
            return Optional.of(Problem.invalid("", "form-expired"));
        }
        if (now.isBefore(shown.get().plus(LEAST))) {
            return Optional.of(Problem.invalid("", "too-quick"));
        }
        return Optional.empty();
    }

    private static Optional<Instant> shown(String secret, CallId call, String stamp) {
        String time = stamp.replaceFirst("\\..*", "");
        if (!time.matches("[0-9]{1,15}")) {
            return Optional.empty();
        }
        Instant shown = Instant.ofEpochMilli(Long.parseLong(time));
        byte[] right = stamp(secret, call, shown).getBytes(UTF_8);
        return MessageDigest.isEqual(right, stamp.getBytes(UTF_8)) ? Optional.of(shown) : Optional.empty();
    }
}
