package se.samverkan.jackson;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Where in a JSON text something went wrong, and why, in words for people. */
record Place(String type, String path, String position, String reason, JacksonException cause) {

    static Place of(String type, JacksonException e) {
        return new Place(type, path(e), position(e.getLocation()), reason(e), e);
    }

    /** The path as in JSONPath (RFC 9535): {@code $.header.version}, {@code $.passages[3].text}. */
    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining("", "$", ""));
    }

    private static String position(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    /** What a record's own constructor said is plainer than what Jackson makes of it. */
    private static String reason(JacksonException e) {
        Throwable cause = e;
        while (cause instanceof JacksonException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause instanceof JacksonException jackson ? jackson.getOriginalMessage() : cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    IllegalArgumentException refused(String what) {
        return new IllegalArgumentException(
                "The " + type + " at " + path + position + " " + what + ": " + reason, cause);
    }
}
