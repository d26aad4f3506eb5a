package se.samverkan.transfer;

import static java.util.Objects.requireNonNull;

/**
 * What came of an import.
 *
 * @param manifest what was imported
 * @param entries how many versions were stored
 * @param skipped how many were stored before, and are the same
 * @param contents how many contents of attachments were stored
 * @param keys how many keys to pseudonyms the archive held
 * @since 0.1.0
 */
public record Imported(Manifest manifest, long entries, long skipped, long contents, long keys) {

    /** Refuses a missing manifest. */
    public Imported {
        requireNonNull(manifest, "manifest");
    }
}
