package se.samverkan.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files that H2 writes under addresses such as {@code jdbc:h2:stopped:/folder/name}, and that can be looked at after each single write, while
 * nothing else is written: they are then as a process that is killed there leaves them.
 */
public final class StoppedFiles extends FilePathWrapper {

    static final String SCHEME = "stopped";

    private static final AtomicReference<Runnable> AFTER_WRITE = new AtomicReference<>(StoppedFiles::lookAway);
    private static final Object ONE_AT_A_TIME = new Object();

    /** Called by H2, for each file. */
    public StoppedFiles() {}

    /** Lets H2 know of these files. */
    static void register() {
        FilePath.register(new StoppedFiles());
    }

    /** Does something after each write to any of them. */
    static void afterEachWrite(Runnable look) {
        AFTER_WRITE.set(look);
    }

    /** Leaves the files alone from now on. */
    static void leave() {
        synchronized (ONE_AT_A_TIME) {
            AFTER_WRITE.set(StoppedFiles::lookAway);
        }
    }

    private static void lookAway() {}

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Watched(super.open(mode));
    }

    private static final class Watched extends PassedOn {

        Watched(FileChannel file) {
            super(file);
        }

        @Override
        public synchronized int write(ByteBuffer from, long position) throws IOException {
            synchronized (ONE_AT_A_TIME) {
                int written = super.write(from, position);
                AFTER_WRITE.get().run();
                return written;
            }
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            synchronized (ONE_AT_A_TIME) {
                super.implTruncate(size);
                AFTER_WRITE.get().run();
            }
        }
    }
}
