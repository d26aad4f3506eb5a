package se.samverkan.record;

import static java.util.Objects.requireNonNull;

/**
 * A storage cannot be used for the moment: its server does not answer, all connections are taken, its disk is full. It works again by itself
 * when the cause is gone; nothing needs to be opened anew. Of a write that ends so nothing is kept, unless it ended while it was being
 * committed: then read before it is tried again.
 *
 * @since 0.1.0
 */
public final class StorageUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Tells of a storage that cannot be used for the moment.
     *
     * @param message in one line, for an administrator: what was found and what to do
     * @param cause what the storage said
     */
    public StorageUnavailableException(String message, Throwable cause) {
        super(requireNonNull(message, "message"), cause);
    }
}
