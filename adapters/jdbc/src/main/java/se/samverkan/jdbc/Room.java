package se.samverkan.jdbc;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.sql.DataSource;

/**
 * The room on the disk of a database, asked for before tables are made or changed. Only H2 needs it, in a file: there a migration that a full disk
 * has ended cannot go on when there is room again.
 *
 * @param file the file, if there is one that grows with the tables
 * @param free how many bytes may be written on its disk
 */
record Room(Optional<Path> file, LongSupplier free) {

    /** What is said where there is too little. */
    static final String SHORT = "bytes may still be written on the disk of";

    /** In bytes: some times what the tables of a new database take. */
    private static final long LEAST = 16L << 20;

    /** H2's names for what is not on a disk of ours, such as {@code nioMemFS:}, are no paths on every system. */
    static Room of(Product product, DataSource dataSource) throws SQLException {
        Optional<Path> file = product.file(dataSource)
                .map(name -> new File(name + ".mv.db"))
                .filter(File::isFile)
                .map(File::toPath);
        return new Room(file, () -> file.map(Room::usable).orElse(Long.MAX_VALUE));
    }

    /** A disk that does not tell may have room. */
    private static long usable(Path file) {
        try {
            return Files.getFileStore(file).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    /** Refuses a disk that may become full: what is changed may be written anew before what it was is thrown away. */
    void require() {
        long needed = LEAST + file.map(Path::toFile).map(File::length).orElse(0L);
        long there = free.getAsLong();
        if (there < needed) {
            throw new IllegalStateException("Only " + there + " " + SHORT + " "
                    + file.map(Path::toString).orElse("the database") + ", and to make or change its tables may take "
                    + needed);
        }
    }
}
