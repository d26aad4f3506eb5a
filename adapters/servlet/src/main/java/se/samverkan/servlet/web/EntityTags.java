package se.samverkan.servlet.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.samverkan.record.Version;

/**
 * Entity tags (RFC 9110, 8.8.3) as a condition lists them.
 *
 * @param any whether the condition is {@code *}
 * @param tags the tags with their quotation marks, the weak ones beginning with {@code W/}
 * @since 0.1.0
 */
public record EntityTags(boolean any, List<String> tags) {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e]{0,100}\"");
    private static final int LENGTH = 32;

    /** Copies the tags, in their order. */
    public EntityTags {
        tags = List.copyOf(tags);
    }

    /**
     * Reads a condition. What is no tag in it is passed over.
     *
     * @param condition the value of {@code If-Match} or {@code If-None-Match}
     * @return what it lists
     */
    public static EntityTags read(String condition) {
        List<String> tags =
                TAG.matcher(condition).results().map(MatchResult::group).toList();
        return new EntityTags(condition.strip().equals("*"), tags);
    }

    /**
     * Whether the condition names no tag at all.
     *
     * @return true if nothing in it could match
     */
    public boolean isEmpty() {
        return !any && tags.isEmpty();
    }

    /**
     * Compares as reading does (RFC 9110, 8.8.3.2).
     *
     * @param tag a strong tag
     * @return whether the condition lists it, as strong or as weak
     */
    public boolean weaklyMatches(String tag) {
        return any || tags.stream().anyMatch(given -> given.equals(tag) || given.equals("W/" + tag));
    }

    /**
     * Compares as writing does (RFC 9110, 8.8.3.2).
     *
     * @param tag a strong tag
     * @return whether the condition lists it as strong
     */
    public boolean stronglyMatches(String tag) {
        return any || tags.contains(tag);
    }

    /**
     * The tag of a version of a record.
     *
     * @param version the version
     * @return its number as a strong tag
     */
    public static String of(Version version) {
        return "\"" + version.number() + "\"";
    }

    /**
     * The tag of what a text tells apart.
     *
     * @param text an answer, or all that it depends on
     * @return a strong tag of its SHA-256
     */
    public static String of(String text) {
        requireNonNull(text, "text");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return "\"" + HexFormat.of().formatHex(digest).substring(0, LENGTH) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
