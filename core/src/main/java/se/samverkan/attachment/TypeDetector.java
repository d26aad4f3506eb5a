package se.samverkan.attachment;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Port: tells what a file is by its content. Implementations are safe for use by several threads and are found by
 * {@link java.util.ServiceLoader}, or handed in by whoever embeds the library; without one nothing is attached.
 *
 * @since 0.1.0
 */
public interface TypeDetector {

    /**
     * Tells the type of a file.
     *
     * @param file the file; its name tells nothing. It may be anything, also made to deceive
     * @return its media type, such as {@code application/pdf}; {@code application/octet-stream} if it is not known, and for office documents
     *     with macros their own type
     * @throws IOException if the file cannot be read
     */
    String detect(Path file) throws IOException;
}
