package se.samverkan.examples.draw;

/** What a person gave cannot be used; the message is one line with place and remedy. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    InputException(String message, Throwable cause) {
        super(message, cause);
    }

    InputException(String message) {
        super(message);
    }
}
