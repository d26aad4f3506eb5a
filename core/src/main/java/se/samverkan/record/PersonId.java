package se.samverkan.record;

/**
 * A person as the log-in knows them: an immutable subject id. It is never an e-mail address and never a personal identity number
 * (personnummer), so that it can stand in the change log.
 *
 * @param value the subject, 1–200 characters without white space
 * @since 0.1.0
 */
public record PersonId(String value) {

    private static final int LONGEST = 200;

    /** Refuses an empty, too long, spaced or e-mail-like subject. */
    public PersonId {
        if (value.isEmpty() || value.length() > LONGEST || value.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(
                    "Person id '" + value + "' must be 1-200 characters without white space");
        }
        if (value.indexOf('@') > 0 && value.lastIndexOf('.') > value.indexOf('@')) {
            throw new IllegalArgumentException(
                    "Person id '" + value + "' looks like an e-mail address: use the log-in's immutable subject id");
        }
    }
}
