package se.samverkan.transfer;

/**
 * How much of an archive is read: more is refused before it fills memory or disk.
 *
 * @param files the most files in it
 * @param bytes the most bytes of all files together, not compressed
 * @param line the longest line of a file, in bytes
 * @param ratio how many times larger a file may be than what it is compressed to; counts for files over 10 MB
 * @since 0.1.0
 */
public record Limits(int files, long bytes, int line, int ratio) {

    /** What an installation reads unless told otherwise: 200,000 files, 20 GB, 50 MB a line, 200 times. */
    public static final Limits USUAL = new Limits(200_000, 20_000_000_000L, 50_000_000, 200);

    static final int SMALL = 10_000_000;
}
