package se.samverkan.servlet.api;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkan.servlet.web.Request;

/** The trace of a request over several systems (W3C Trace Context): the caller's goes on, else one begins here. */
final class Trace {
    private static final Pattern FORM = Pattern.compile(
            "(?:00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2}))|(?:(?!00|ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(?:-.*)?)");
    private static final int TRACE_BYTES = 16;
    private static final int SPAN_BYTES = 8;

    private Trace() {}

    static String of(Request request) {
        Matcher given = FORM.matcher(request.header("traceparent").orElse(""));
        String trace = random(TRACE_BYTES);
        String flags = "00";
        if (given.matches()) {
            boolean ours = given.group(1) != null;
            trace = given.group(ours ? 1 : 3);
            flags = given.group(ours ? 2 : 4);
        }
        return "00-" + trace + "-" + random(SPAN_BYTES) + "-" + flags;
    }

    /** Not a secret, only unlikely to be had by anybody else; never all zeros, which would be no id. */
    private static String random(int bytes) {
        byte[] id = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(id);
        id[0] |= 1;
        return HexFormat.of().formatHex(id);
    }
}
