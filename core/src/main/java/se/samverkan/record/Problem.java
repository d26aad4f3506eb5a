package se.samverkan.record;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * One reason why something was refused, for people to read: which field, what was wrong with it, and with what values. The words come from
 * the interface's message {@code problem.<code>} in the reader's language; {@link #toString} gives a plain English line.
 *
 * @param kind what sort of refusal it is
 * @param field the field it concerns, in camel case as in the API; empty when it concerns the whole
 * @param code what is wrong, such as {@code too-long}; small letters and hyphens
 * @param arguments named values for the message, such as {@code value}, {@code max}
 * @since 0.1.0
 */
public record Problem(Kind kind, String field, String code, Map<String, String> arguments) {

    /** The sorts of refusals. */
    public enum Kind {
        /** A value cannot be accepted as it is. */
        INVALID,
        /** The actor may not do this. */
        FORBIDDEN,
        /** Something it refers to does not exist, or may not be seen. */
        NOT_FOUND,
        /** It does not fit with what is already stored. */
        CONFLICT
    }

    /** Copies the arguments. */
    public Problem {
        requireNonNull(kind, "kind");
        requireNonNull(field, "field");
        requireNonNull(code, "code");
        arguments = ImmutableMap.copyOf(arguments);
    }

    /**
     * A value that cannot be accepted.
     *
     * @param field the field
     * @param code what is wrong with it
     * @return the problem
     */
    public static Problem invalid(String field, String code) {
        return new Problem(Kind.INVALID, field, code, ImmutableMap.of());
    }

    /**
     * An act that is not allowed.
     *
     * @param code what is not allowed
     * @return the problem
     */
    public static Problem forbidden(String code) {
        return new Problem(Kind.FORBIDDEN, "", code, ImmutableMap.of());
    }

    /**
     * Something that does not exist, or that the actor may not see.
     *
     * @param field the field that refers to it, empty when it is the record itself
     * @param value what was looked for
     * @return the problem, with the code {@code not-found}
     */
    public static Problem notFound(String field, String value) {
        return new Problem(Kind.NOT_FOUND, field, "not-found", ImmutableMap.of("value", value));
    }

    /**
     * Something that does not fit with what is stored.
     *
     * @param field the field
     * @param code what does not fit
     * @return the problem
     */
    public static Problem conflict(String field, String code) {
        return new Problem(Kind.CONFLICT, field, code, ImmutableMap.of());
    }

    /**
     * This problem with one more named value.
     *
     * @param name the value's name in the message
     * @param value the value
     * @return the extended problem
     */
    public Problem with(String name, Object value) {
        return new Problem(
                kind,
                field,
                code,
                ImmutableMap.<String, String>builder()
                        .putAll(arguments)
                        .put(name, value.toString())
                        .buildKeepingLast());
    }

    @Override
    public String toString() {
        return (field.isEmpty() ? "" : field + ": ") + code + (arguments.isEmpty() ? "" : " " + arguments);
    }
}
