package se.samverkan.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.store.fs.FileBase;
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

    private static final class File extends FileBase {

        private final FileChannel kept;

        File(FileChannel kept) {
            this.kept = kept;
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            return kept.read(to);
        }

        @Override
        public synchronized int read(ByteBuffer to, long at) throws IOException {
            return kept.read(to, at);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            requireRoom();
            return kept.write(from);
        }

        @Override
        public synchronized int write(ByteBuffer from, long at) throws IOException {
            requireRoom();
            return kept.write(from, at);
        }

        @Override
        public long position() throws IOException {
            return kept.position();
        }

        @Override
        public FileChannel position(long at) throws IOException {
            kept.position(at);
            return this;
        }

        @Override
        public long size() throws IOException {
            return kept.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            kept.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metadata) throws IOException {
            kept.force(metadata);
        }

        @Override
        public FileLock tryLock(long at, long size, boolean shared) throws IOException {
            return kept.tryLock(at, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            kept.close();
        }
    }
}
