package se.samverkan.servlet.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.samverkan.attachment.TypeDetector;

/** Knows a PDF and a PNG by how they begin, which is enough for tests of pages. */
public final class SignatureDetector implements TypeDetector {

    /** Found by the service loader. */
    public SignatureDetector() {}

    @Override
    public String detect(Path file) throws IOException {
        String content = Files.readString(file, ISO_8859_1);
        if (content.startsWith("%PDF")) {
            return "application/pdf";
        }
        return content.startsWith("\u0089PNG") ? "image/png" : "text/html";
    }
}
