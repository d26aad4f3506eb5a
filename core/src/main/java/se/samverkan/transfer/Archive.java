package se.samverkan.transfer;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import com.google.common.io.ByteStreams;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import se.samverkan.record.RecordCodec;

/**
 * An archive that is being read. Nothing of it is ever unpacked to a file, and a name serves only to look a file up, so that no name can lead
 * out of a folder. Used by one thread.
 */
final class Archive implements AutoCloseable {

    private static final int LARGEST_MANIFEST = 100_000_000;

    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    private Archive(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** Opens an archive and looks at what files it has. */
    static Archive open(Path file, Limits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw StoppedException.damaged(String.valueOf(e.getMessage()), "archive-no-zip");
        }
        Archive archive = new Archive(zip, limits);
        try {
            archive.look();
            return archive;
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void look() {
        if (zip.size() > limits.files()) {
            throw StoppedException.damaged(Manifest.NAME, "archive-too-many-files");
        }
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            if (entries.put(entry.getName(), entry) != null) {
                throw StoppedException.damaged(entry.getName(), "archive-file-twice");
            }
        }
    }

    /** Reads the manifest and compares its list with the files there are. */
    Manifest manifest(RecordCodec codec) throws IOException {
        ZipEntry entry = entry(Manifest.NAME);
        byte[] bytes;
        try (InputStream in = stream(entry)) {
            bytes = in.readNBytes(LARGEST_MANIFEST + 1);
        } catch (ZipException | EOFException e) {
            throw StoppedException.damaged(Manifest.NAME, "archive-checksum");
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (bytes.length > LARGEST_MANIFEST || sum.getValue() != entry.getCrc()) {
            throw StoppedException.damaged(Manifest.NAME, "archive-checksum");
        }
        Manifest manifest;
        try {
            manifest = codec.decodeValue(Manifest.class, new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw StoppedException.damaged(Manifest.NAME, 1, String.valueOf(e.getMessage()));
        }
        compare(manifest);
        return manifest;
    }

    private void compare(Manifest manifest) {
        long bytes = 0;
        for (ArchivedFile file : manifest.files()) {
            entry(file.name());
            bytes += file.bytes();
            if (bytes > limits.bytes() || bytes < 0) {
                throw StoppedException.damaged(file.name(), "archive-too-large");
            }
        }
        entries.keySet().stream()
                .filter(name -> !name.equals(Manifest.NAME))
                .filter(name -> manifest.file(name).isEmpty())
                .findFirst()
                .ifPresent(name -> {
                    throw StoppedException.damaged(name, "archive-file-unknown");
                });
    }

    private ZipEntry entry(String name) {
        return Optional.ofNullable(entries.get(name))
                .orElseThrow(() -> StoppedException.damaged(name, "archive-file-missing"));
    }

    /** Opens a file for reading. What is read of it goes no further than its length in the manifest and one byte more. */
    InputStream stream(ArchivedFile file) throws IOException {
        ZipEntry entry = entry(file.name());
        if (file.bytes() > Limits.SMALL && file.bytes() / limits.ratio() > entry.getCompressedSize()) {
            throw StoppedException.damaged(file.name(), "archive-too-large");
        }
        return ByteStreams.limit(stream(entry), file.bytes() + 1);
    }

    private InputStream stream(ZipEntry entry) throws IOException {
        try {
            return zip.getInputStream(entry);
        } catch (ZipException e) {
            throw StoppedException.damaged(entry.getName(), "archive-checksum");
        }
    }

    /** Does something with what a file holds. */
    interface Reader {

        void read(InputStream from) throws IOException;
    }

    /** Reads a file to its end and refuses it if it is not the one that the manifest tells of. */
    void check(ArchivedFile file, Reader reader) throws IOException {
        try (InputStream raw = stream(file);
                HashingInputStream in = new HashingInputStream(Hashing.sha256(), raw)) {
            reader.read(in);
            ByteStreams.exhaust(in);
            if (!in.hash().toString().equals(file.sha256())) {
                throw StoppedException.damaged(file.name(), "archive-checksum");
            }
        } catch (ZipException | EOFException e) {
            throw StoppedException.damaged(file.name(), "archive-checksum");
        }
    }

    /** The lines of a file. */
    LineReader lines(ArchivedFile file, InputStream from) {
        return new LineReader(file.name(), from, limits.line());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
