package se.samverkan.record;

/**
 * Somebody else stored a newer version of a record since it was read. Nothing was overwritten; read the newest version, compare and try again.
 *
 * @since 0.1.0
 */
public final class StaleVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RecordRef record;
    private final transient Version attempted;
    private final transient Version current;

    /**
     * Tells of a refused write.
     *
     * @param record the record
     * @param attempted the version the write was made from
     * @param current the version now stored
     */
    public StaleVersionException(RecordRef record, Version attempted, Version current) {
        super("Record " + record + " is at version " + current.number() + ", not " + attempted.number()
                + ": read it again and apply your change to the newest version");
        this.record = record;
        this.attempted = attempted;
        this.current = current;
    }

    /**
     * The record.
     *
     * @return its link
     */
    public RecordRef record() {
        return record;
    }

    /**
     * The version the refused write was made from.
     *
     * @return the version
     */
    public Version attempted() {
        return attempted;
    }

    /**
     * The version now stored.
     *
     * @return the version
     */
    public Version current() {
        return current;
    }
}
