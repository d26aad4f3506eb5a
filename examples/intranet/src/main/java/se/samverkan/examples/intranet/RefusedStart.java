package se.samverkan.examples.intranet;

/** Why the intranet cannot start, as one line that says what was found and what to do. */
final class RefusedStart extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedStart(String line) {
        super(line);
    }

    RefusedStart(String line, Throwable cause) {
        super(line, cause);
    }
}
