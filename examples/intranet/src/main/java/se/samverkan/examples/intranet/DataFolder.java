package se.samverkan.examples.intranet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder of the intranet: the embedded database, and the PM in {@code pm}. */
final class DataFolder {

    private static final String DATABASE_FILE = "samverkan.mv.db";

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
        refuseLocked(folder.resolve(DATABASE_FILE));
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

    /** Where the PM is written. */
    Path pm() {
        return folder.resolve("pm");
    }
}
