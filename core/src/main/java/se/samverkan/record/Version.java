package se.samverkan.record;

/**
 * How many times a record has been written. A change names the version it was made from; a storage refuses it when that is no longer
 * the newest ({@link StaleVersionException}).
 *
 * @param number 0 for a record that was never stored, then 1, 2, 3 …
 * @since 0.1.0
 */
public record Version(long number) {

    /** The version of a record that has not been stored. */
    public static final Version NEW = new Version(0);

    /** Refuses a negative number. */
    public Version {
        if (number < 0) {
            throw new IllegalArgumentException("Version " + number + " is negative: the first stored version is 1");
        }
    }

    /**
     * The version after this.
     *
     * @return this version plus one
     */
    public Version next() {
        return new Version(number + 1);
    }
}
