package se.samverkan.examples.draw;

/** No panel can be drawn; the message tells why. */
final class ImpossibleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ImpossibleException(String message) {
        super(message);
    }
}
