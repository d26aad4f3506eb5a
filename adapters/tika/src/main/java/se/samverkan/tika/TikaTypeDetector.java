package se.samverkan.tika;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import se.samverkan.attachment.TypeDetector;

/**
 * Tells the type of a file by its first bytes, as Apache Tika knows them, and of a ZIP archive by what is in it: office documents are such.
 * Safe for use by several threads; found by {@link java.util.ServiceLoader}.
 *
 * @since 0.1.0
 */
public final class TikaTypeDetector implements TypeDetector {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes(TikaTypeDetector.class.getClassLoader());

    /** A detector, as {@link java.util.ServiceLoader} makes it. */
    public TikaTypeDetector() {}

    @Override
    public String detect(Path file) throws IOException {
        if (OfficeDocument.isArchive(file)) {
            return OfficeDocument.type(file);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return TYPES.detect(in, new Metadata()).toString();
        }
    }
}
