package se.samverkan.document;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files inside the product's jars. */
final class Resources {
    private Resources() {}

    /** A text beside this class. */
    static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String name) throws IOException {
        InputStream in = Resources.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("Resource '" + name
                    + "' is not on the class path: check that every jar of samverkan-document is there");
        }
        return in;
    }
}
