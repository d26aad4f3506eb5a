package se.samverkan.examples.intranet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of the intranet: the database, and the PM in {@code pm}. The example network is run in a database beside, which takes its place
 * only when the run is complete, so that a start that was interrupted leaves nothing half.
 */
final class DataFolder {

    private static final String DATABASE_FILE = "samverkan.mv.db";
    private static final String UNFINISHED = "unfinished-first-start";

    private final Path folder;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /** Looks at a folder without writing anything. */
    static DataFolder checked(Path folder) throws RefusedStart {
        Path nearest = folder;
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        if (!Files.isDirectory(nearest) || !Files.isWritable(nearest)) {
            throw new RefusedStart(cannotWrite(folder));
        }
        for (Path database : List.of(
                folder.resolve(DATABASE_FILE), folder.resolve(UNFINISHED).resolve(DATABASE_FILE))) {
            refuseLocked(database);
        }
        return new DataFolder(folder);
    }

    private static void refuseLocked(Path database) throws RefusedStart {
        if (!Files.exists(database)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw locked(database);
            }
        } catch (OverlappingFileLockException e) {
            throw locked(database);
        } catch (IOException e) {
            throw unwritable(database, e);
        }
    }

    private static RefusedStart locked(Path database) {
        return new RefusedStart("The database " + database + " is in use: stop the intranet that has it open, or choose"
                + " another folder with -D" + Options.DATA + "=");
    }

    private static RefusedStart unwritable(Path path, Throwable cause) {
        return new RefusedStart(cannotWrite(path), cause);
    }

    private static String cannotWrite(Path path) {
        return "Cannot write to " + path + ": choose a folder that you may write to with -D" + Options.DATA + "=";
    }

    /** Makes the folder. */
    void create() throws RefusedStart {
        try {
            Files.createDirectories(pm());
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Whether the example network has not been run here. */
    boolean isNew() {
        return !Files.exists(folder.resolve(DATABASE_FILE));
    }

    Path pm() {
        return folder.resolve("pm");
    }

    /** Where the database is. */
    Path path() {
        return folder;
    }

    /** Where the database of a first run is made, empty: what an interrupted one left is thrown away. */
    Path unfinished() throws RefusedStart {
        Path unfinished = folder.resolve(UNFINISHED);
        try {
            if (Files.exists(unfinished)) {
                deleteAll(unfinished);
            }
            Files.createDirectories(unfinished);
        } catch (IOException e) {
            throw unwritable(unfinished, e);
        }
        return unfinished;
    }

    /** Lets the database of the first run, now closed, take its place. */
    void finish() {
        try {
            Path unfinished = folder.resolve(UNFINISHED);
            Files.move(
                    unfinished.resolve(DATABASE_FILE), folder.resolve(DATABASE_FILE), StandardCopyOption.ATOMIC_MOVE);
            deleteAll(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
