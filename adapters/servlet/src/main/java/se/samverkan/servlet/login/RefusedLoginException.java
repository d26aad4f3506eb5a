package se.samverkan.servlet.login;

import org.jspecify.annotations.Nullable;

/**
 * A log-in gave something that cannot be a person's id. The message is for the log, not for the page.
 *
 * @since 0.1.0
 */
public final class RefusedLoginException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what was wrong.
     *
     * @param message what was wrong and what to do
     */
    public RefusedLoginException(String message) {
        super(message);
    }

    /**
     * Says what was wrong.
     *
     * @param message what was wrong and what to do
     * @param cause what found it
     */
    public RefusedLoginException(@Nullable String message, Throwable cause) {
        super(message, cause);
    }
}
