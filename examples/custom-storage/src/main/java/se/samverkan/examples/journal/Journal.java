package se.samverkan.examples.journal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A file of lines to which lines are added and never changed. A line is on the disk when {@link #append} returns. One process at a time has
 * it open. Used by one thread at a time.
 */
final class Journal implements AutoCloseable {

    private final Path folder;
    private final Path file;
    private final FileChannel lock;
    private RandomAccessFile lines;
    private long length;
    private long count;
    private boolean broken;

    private Journal(Path folder, Path file, FileChannel lock, RandomAccessFile lines) {
        this.folder = folder;
        this.file = file;
        this.lock = lock;
        this.lines = lines;
    }

    static Journal open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("journal.jsonl");
        RandomAccessFile lines = new RandomAccessFile(file.toFile(), "rw");
        FileChannel lock =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Journal journal = new Journal(folder, file, lock, lines);
        if (!isLocked(lock)) {
            journal.close();
            throw new IllegalStateException(
                    "The journal in " + folder + " is open already: stop the other process that has"
                            + " it open, or set samverkan.data to another folder");
        }
        Disk.force(folder);
        return journal;
    }

    private static boolean isLocked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /**
     * Reads every line, from the first. What a process that died left of its last line, which it had told nobody of, is cut off and laid
     * aside in a file; lines are then added after the last whole one.
     *
     * @throws IllegalStateException if another line than the last is damaged
     */
    void replay(Consumer<Line> each) throws IOException {
        length = 0;
        count = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (byte[] bytes = next(in); bytes.length > 0; bytes = next(in)) {
                Optional<Line> line = Line.read(count + 1, bytes);
                if (line.isPresent()) {
                    each.accept(line.get());
                    length += bytes.length;
                    count++;
                } else if (in.read() < 0) {
                    cutOff(bytes);
                } else {
                    throw new IllegalStateException("Line " + (count + 1) + " of " + file
                            + " is damaged: put back a copy of the folder from before it was; nothing has been"
                            + " changed");
                }
            }
        }
    }

    private static byte[] next(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read;
        do {
            read = in.read();
            if (read >= 0) {
                line.write(read);
            }
        } while (read >= 0 && read != '\n');
        return line.toByteArray();
    }

    private void cutOff(byte[] torn) throws IOException {
        Files.write(folder.resolve("cut-off-line-" + (count + 1)), torn);
        takeBack();
    }

    void append(Line line) {
        if (broken) {
            throw new IllegalStateException(
                    file + " is closed, or could not be put in order after a failed write: open it again");
        }
        byte[] bytes = line.written(count + 1);
        try {
            lines.seek(length);
            lines.write(bytes);
            lines.getFD().sync();
        } catch (IOException e) {
            takeBackAfter(e);
            throw new UncheckedIOException(
                    file + " cannot be written, so nothing was stored: see that the disk is not full", e);
        }
        length += bytes.length;
        count++;
    }

    private void takeBackAfter(IOException failure) {
        try {
            takeBack();
        } catch (IOException e) {
            failure.addSuppressed(e);
            broken = true;
        }
    }

    private void takeBack() throws IOException {
        lines.setLength(length);
        lines.getFD().sync();
    }

    /** Writes every line anew, beside the old ones until all are on the disk. */
    void rewrite(UnaryOperator<Line> change) throws IOException {
        Path fresh = folder.resolve("journal.new");
        Files.deleteIfExists(fresh);
        Journal rewritten = new Journal(folder, fresh, lock, new RandomAccessFile(fresh.toFile(), "rw"));
        replay(line -> rewritten.append(change.apply(line)));
        lines.close();
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Disk.force(folder);
        lines = rewritten.lines;
        length = rewritten.length;
    }

    @Override
    public void close() {
        broken = true;
        try {
            lines.close();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
