package se.samverkan.attachment;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What somebody sends, as a file of its own until it is closed: it is looked at several times and never whole in memory. */
record Upload(Path file, long bytes, String sha256) implements AutoCloseable {

    /** Takes in a stream, of one that is too large no more than shows that it is. */
    static Upload of(InputStream from, long most) throws IOException {
        Path file = Files.createTempFile("samverkan-", ".upload");
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file);
                HashingOutputStream hashing = new HashingOutputStream(Hashing.sha256(), out)) {
            long bytes = ByteStreams.copy(ByteStreams.limit(from, most + 1), hashing);
            whole = true;
            return new Upload(file, bytes, hashing.hash().toString());
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
