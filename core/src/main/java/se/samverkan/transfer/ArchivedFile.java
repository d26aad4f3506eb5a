package se.samverkan.transfer;

import static java.util.Objects.requireNonNull;

/**
 * One file of an archive.
 *
 * @param name its name, such as {@code records/experience.jsonl}
 * @param entries how many lines it has; of a content 1
 * @param bytes how large it is, not compressed
 * @param sha256 its SHA-256 (FIPS 180-4), 64 hexadecimal digits in small letters
 * @since 0.1.0
 */
public record ArchivedFile(String name, long entries, long bytes, String sha256) {

    /** Refuses missing parts and negative numbers. */
    public ArchivedFile {
        requireNonNull(name, "name");
        requireNonNull(sha256, "sha256");
        if (entries < 0 || bytes < 0) {
            throw new IllegalArgumentException(
                    "File " + name + " has " + entries + " entries and " + bytes + " bytes: 0 or more");
        }
    }
}
