package se.samverkan.jdbc;

/** The database could not do what it was asked, for a reason that messages have words for. */
class Hindered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Hindered(String message) {
        super(message);
    }

    Hindered(String message, Throwable cause) {
        super(message, cause);
    }
}
