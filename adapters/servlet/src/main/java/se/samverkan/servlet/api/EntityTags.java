package se.samverkan.servlet.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.samverkan.record.Version;
import se.samverkan.servlet.web.Response;

/**
 * Entity tags (RFC 9110, 8.8.3) as a condition lists them.
 *
 * @param any whether the condition is {@code *}
 * @param tags the tags with their quotation marks, the weak ones beginning with {@code W/}
 */
record EntityTags(boolean any, List<String> tags) {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e]{0,100}\"");
    private static final int LENGTH = 32;

    static EntityTags read(String condition) {
        List<String> tags =
                TAG.matcher(condition).results().map(MatchResult::group).toList();
        return new EntityTags(condition.strip().equals("*"), tags);
    }

    boolean isEmpty() {
        return !any && tags.isEmpty();
    }

    boolean weaklyMatches(String tag) {
        return any || tags.stream().anyMatch(given -> given.equals(tag) || given.equals("W/" + tag));
    }

    boolean stronglyMatches(String tag) {
        return any || tags.contains(tag);
    }

    static String of(Version version) {
        return "\"" + version.number() + "\"";
    }

    static String of(Response answer) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(answer.body().getBytes(UTF_8));
            return "\"" + HexFormat.of().formatHex(digest).substring(0, LENGTH) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
