package se.samverkan.servlet.web;

import java.util.Arrays;
import java.util.Optional;

/**
 * The methods of HTTP (RFC 9110) that handlers answer. HEAD is answered as GET without the body, OPTIONS by the router.
 *
 * @since 0.1.0
 */
public enum Method {
    /** Reads. */
    GET,
    /** Does what a form says. */
    POST,
    /** Replaces. */
    PUT,
    /** Changes in part. */
    PATCH,
    /** Removes. */
    DELETE;

    /**
     * Whether the method only reads.
     *
     * @return true for GET
     */
    public boolean isSafe() {
        return this == GET;
    }

    static Optional<Method> of(String name) {
        return Arrays.stream(values())
                .filter(method -> method.name().equals(name) || (method == GET && name.equals("HEAD")))
                .findFirst();
    }
}
