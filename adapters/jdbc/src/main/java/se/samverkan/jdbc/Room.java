package se.samverkan.jdbc;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * The room on the disk of a database, asked for before tables are made or changed. Only H2 needs it, in a file: there a migration that a full disk
 * has ended cannot go on when there is room again.
 *
 * @param file the file, which grows with the tables
 * @param disk how many bytes may be written on the disk of a file
 */
record Room(Path file, ToLongFunction<Path> disk) {

    /** What is said where there is too little. */
    static final String SHORT = "bytes may still be written on the disk of";

    /** In bytes: some times what the tables of a new database take. */
    private static final long LEAST = 16L << 20;

    /** Of an embedded database; H2's names for what is not on a disk of ours, such as {@code nioMemFS:}, are no paths on every system. */
    static Optional<Room> of(Optional<String> embedded, ToLongFunction<Path> disk) {
        return embedded.map(name -> new File(name + ".mv.db"))
                .filter(File::isFile)
                .map(file -> new Room(file.toPath(), disk));
    }

    /** A disk that does not tell may have room. */
    static long usable(Path file) {
        try {
            return Files.getFileStore(file).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    /** Refuses a disk that may become full: what is changed may be written anew before what it was is thrown away. */
    void require() {
        long needed = LEAST + file.toFile().length();
        long there = disk.applyAsLong(file);
        if (there < needed) {
            throw new IllegalStateException("Only " + there + " " + SHORT + " " + file
                    + ", and to make or change its tables may take " + needed);
        }
    }
}
