package se.samverkan.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system of H2 whose disk has room for so many more writes, one for all its files: what is read is there even when it is full. */
public final class FullDisk extends FilePathWrapper {

    static final String SCHEME = "fulldisk";

    private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

    /** As H2 makes it. */
    public FullDisk() {}

    static void register() {
        FilePath.register(new FullDisk());
    }

    static void haveRoomFor(long writes) {
        ROOM.set(writes);
    }

    static void empty() {
        haveRoomFor(Long.MAX_VALUE);
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
        if (ROOM.getAndUpdate(left -> Math.max(left - 1, 0)) == 0) {
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
