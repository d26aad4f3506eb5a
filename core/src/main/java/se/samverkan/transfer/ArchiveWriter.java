package se.samverkan.transfer;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import com.google.common.io.CountingOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes the files of an archive and notes what the manifest says of them. Used by one thread. */
final class ArchiveWriter {

    private final ZipOutputStream zip;
    private final LocalDateTime made;
    private final List<ArchivedFile> files = new ArrayList<>();

    /** Writes what is in a file. */
    interface Body {

        void write(OutputStream to) throws IOException;
    }

    ArchiveWriter(OutputStream to, Instant made) {
        this.zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        this.made = LocalDateTime.ofInstant(made, ZoneOffset.UTC);
    }

    /** Writes a file as it is. */
    void file(String name, Body body) throws IOException {
        start(name);
        HashingOutputStream hashing = new HashingOutputStream(Hashing.sha256(), zip);
        CountingOutputStream counting = new CountingOutputStream(hashing);
        body.write(counting);
        zip.closeEntry();
        files.add(new ArchivedFile(name, 1, counting.getCount(), hashing.hash().toString()));
    }

    /** Writes a file of lines, which is left out when there are none. */
    Lines lines(String name) {
        return new Lines(name);
    }

    private void start(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(made);
        zip.putNextEntry(entry);
    }

    List<ArchivedFile> files() {
        return List.copyOf(files);
    }

    /** Writes the manifest, after which nothing follows. */
    void end(String manifest) throws IOException {
        start(Manifest.NAME);
        zip.write(manifest.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    /** A file of lines, begun with its first. */
    final class Lines {

        private final String name;
        private @Nullable HashingOutputStream hashing;
        private long bytes;
        private long count;

        private Lines(String name) {
            this.name = name;
        }

        void add(String line) throws IOException {
            HashingOutputStream to = hashing;
            if (to == null) {
                start(name);
                to = new HashingOutputStream(Hashing.sha256(), zip);
                hashing = to;
            }
            byte[] text = (line + '\n').getBytes(StandardCharsets.UTF_8);
            to.write(text);
            bytes += text.length;
            count++;
        }

        void end() throws IOException {
            HashingOutputStream to = hashing;
            if (to != null) {
                zip.closeEntry();
                files.add(new ArchivedFile(name, count, bytes, to.hash().toString()));
            }
        }
    }
}
