package se.samverkan.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Port: looks for viruses in a file before it is kept. Implementations are safe for use by several threads and are found by
 * {@link java.util.ServiceLoader}, or handed in by whoever embeds the library; without one files are kept without a scan, and the
 * administrator's page says so.
 *
 * @since 0.1.0
 */
public interface VirusScanner {

    /**
     * The scanner's name for the administrator, such as {@code ClamAV}.
     *
     * @return one line
     */
    String name();

    /**
     * Scans a file.
     *
     * @param file the file
     * @return what was found, in the scanner's own words; empty if nothing was
     * @throws IOException if the file could not be scanned; it is refused then
     */
    Optional<String> scan(Path file) throws IOException;
}
