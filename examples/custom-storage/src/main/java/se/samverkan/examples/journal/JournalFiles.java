package se.samverkan.examples.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.samverkan.record.ContentId;

/** The files that contents are kept in, each with a name of its own. A file that the journal does not tell of is a stranger. */
final class JournalFiles {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Map<ContentId, Step.Filed> kept = new LinkedHashMap<>();

    JournalFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** What the journal tells of. Used under the lock of {@link Transactions}. */
    Map<ContentId, Step.Filed> kept() {
        return kept;
    }

    /** Writes a file to the disk; it is a stranger until the journal tells of it. */
    long write(UUID name, InputStream from) throws IOException {
        long size = 0;
        try (RandomAccessFile file = new RandomAccessFile(path(name).toFile(), "rw")) {
            byte[] buffer = new byte[BUFFER];
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                file.write(buffer, 0, read);
                size += read;
            }
            file.getFD().sync();
        }
        Disk.force(folder);
        return size;
    }

    boolean copy(UUID name, OutputStream to) throws IOException {
        try (InputStream from = Files.newInputStream(path(name))) {
            from.transferTo(to);
            return true;
        } catch (NoSuchFileException removedMeanwhile) {
            return false;
        }
    }

    void delete(UUID name) {
        try {
            Files.deleteIfExists(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what a process that died had not told of, and what it had not come to delete. */
    void deleteStrangers() throws IOException {
        List<String> names =
                kept.values().stream().map(filed -> filed.file().toString()).toList();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!names.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path path(UUID name) {
        return folder.resolve(name.toString());
    }
}
