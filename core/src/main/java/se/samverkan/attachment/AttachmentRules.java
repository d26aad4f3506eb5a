package se.samverkan.attachment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * What an installation lets people attach.
 *
 * @param largest the largest file, in bytes, at least 1
 * @param total the most that a network keeps, in bytes
 * @param detector tells what a file is; without one nothing is attached
 * @param scanners look for viruses, each in every file
 * @since 0.1.0
 */
public record AttachmentRules(long largest, long total, Optional<TypeDetector> detector, List<VirusScanner> scanners) {

    /** The largest file where nothing else is set: 20 MB. */
    public static final long LARGEST = 20_000_000;

    /** The most that a network keeps where nothing else is set: 2 GB. */
    public static final long TOTAL = 2_000_000_000;

    /** Refuses missing parts and a limit that nothing meets. */
    public AttachmentRules {
        if (largest < 1) {
            throw new IllegalArgumentException("The largest attachment has " + largest + " bytes: at least 1");
        }
        requireNonNull(detector, "detector");
        scanners = List.copyOf(scanners);
    }

    /**
     * Rules with the detector and the scanners that adapters offer.
     *
     * @param largest the largest file, in bytes
     * @param total the most that a network keeps, in bytes
     * @return the rules
     */
    public static AttachmentRules found(long largest, long total) {
        ClassLoader loader = AttachmentRules.class.getClassLoader();
        return new AttachmentRules(
                largest,
                total,
                ServiceLoader.load(TypeDetector.class, loader).findFirst(),
                ServiceLoader.load(VirusScanner.class, loader).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList());
    }
}
