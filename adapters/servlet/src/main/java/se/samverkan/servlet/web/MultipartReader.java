package se.samverkan.servlet.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.record.Problem;

/** Reads a form with files ({@code multipart/form-data}, RFC 7578). Files stay where the container has put them, on disk when large. */
final class MultipartReader {
    static final String TYPE = "multipart/form-data";

    private static final Logger LOG = LoggerFactory.getLogger(MultipartReader.class);
    private static final long AROUND = 1_000_000;

    private final int mostBytes;
    private final int mostFields;

    MultipartReader(int mostBytes, int mostFields) {
        this.mostBytes = mostBytes;
        this.mostFields = mostFields;
    }

    /** What was sent. */
    record Sent(Parameters form, Map<String, SentFile> files) {}

    Sent read(HttpServletRequest request, long largestFile) throws IOException {
        if (request.getContentLengthLong() > largestFile + AROUND) {
            throw tooLarge(largestFile);
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, SentFile> files = new LinkedHashMap<>();
        int fields = 0;
        for (Part part : parts(request, largestFile)) {
            if (++fields > mostFields) {
                throw new RefusedRequestException(
                        Response.TOO_LARGE,
                        Problem.invalid("", "too-many-fields").with("max", mostFields));
            }
            String sent = part.getSubmittedFileName();
            if (sent == null) {
                values.computeIfAbsent(part.getName(), name -> new ArrayList<>())
                        .add(text(part));
            } else if (part.getSize() > largestFile) {
                throw tooLarge(largestFile);
            } else {
                files.putIfAbsent(part.getName(), new SentFile(named(sent), part.getSize(), part::getInputStream));
            }
        }
        return new Sent(Parameters.of(values), files);
    }

    /** Browsers write a quotation mark in the name of a file so (HTML, "multipart/form-data"), and containers leave it. */
    private static String named(String sent) {
        return sent.replace("%22", "\"");
    }

    /** Containers tell what is too large or unreadable by exceptions of their own. */
    private static Iterable<Part> parts(HttpServletRequest request, long largestFile) throws IOException {
        try {
            return request.getParts();
        } catch (ServletException | RuntimeException e) {
            LOG.info("A form with files could not be read: {}", e.toString());
            throw tooLarge(largestFile);
        }
    }

    private String text(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new RefusedRequestException(
                        Response.TOO_LARGE, Problem.invalid("", "too-large").with("max", mostBytes));
            }
            return new String(bytes, UTF_8);
        }
    }

    private static RefusedRequestException tooLarge(long largestFile) {
        return new RefusedRequestException(
                Response.TOO_LARGE, Problem.invalid("", "form-too-large").with("max", largestFile / AROUND));
    }
}
