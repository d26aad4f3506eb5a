package se.samverkan.examples.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What makes the name of a new file, and not only what it holds, outlive a power failure. */
final class Disk {

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private Disk() {}

    /** Writes the names in a folder to the disk; Windows does so by itself and does not let folders be opened. */
    static void force(Path folder) throws IOException {
        if (!WINDOWS) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }
}
