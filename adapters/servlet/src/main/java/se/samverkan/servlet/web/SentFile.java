package se.samverkan.servlet.web;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that was sent with a form. It can be read until the request is answered.
 *
 * @param name its name as the browser told it; may be anything
 * @param bytes how large it is
 * @param content opens it for reading
 * @since 0.1.0
 */
public record SentFile(String name, long bytes, Content content) {

    /** Opens a file for reading. */
    public interface Content {

        /**
         * Opens it.
         *
         * @return its bytes; whoever opens it closes it
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }

    /** Refuses missing parts. */
    public SentFile {
        requireNonNull(name, "name");
        requireNonNull(content, "content");
    }
}
