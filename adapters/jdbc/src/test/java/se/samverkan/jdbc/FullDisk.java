package se.samverkan.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system of H2 whose disk is full while a switch says so: what is read is there, nothing is written. */
public final class FullDisk extends FilePathWrapper {

    static final String SCHEME = "fulldisk";
    static final AtomicBoolean FULL = new AtomicBoolean();

    /** As H2 makes it. */
    public FullDisk() {}

    static void register() {
        FilePath.register(new FullDisk());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new File(super.open(mode));
    }

    private static void requireRoom() throws IOException {
        if (FULL.get()) {
            throw new IOException("No space left on device");
        }
    }

    private static final class File extends PassedOn {

        File(FileChannel kept) {
            super(kept);
        }

        @Override
        public synchronized int write(ByteBuffer from, long position) throws IOException {
            requireRoom();
            return super.write(from, position);
        }
    }
}
