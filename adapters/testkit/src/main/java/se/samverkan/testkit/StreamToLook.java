package se.samverkan.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32C;

/**
 * Bytes made as they are asked for, the same each time, so that they are in memory only if whoever reads keeps them. It remembers the most
 * that was asked for at once: a storage that reads all of it, or into a buffer that grows with it, is found out by that.
 */
final class StreamToLook extends InputStream {

    /** The most that may be asked for or written at once, in bytes. */
    static final int SMALL_PART = 1 << 20;

    static final String FAILURE = "The stream was cut off";

    private final long size;
    private final CRC32C sum = new CRC32C();
    private long failure = Long.MAX_VALUE;
    private long given;
    private long widest;
    private boolean closed;

    StreamToLook(long size) {
        this.size = size;
    }

    StreamToLook failingAt(long position) {
        this.failure = position;
        return this;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (given >= failure) {
            throw new IOException(FAILURE);
        }
        widest = Math.max(widest, length);
        int count = (int) Math.min(Math.min(length, size - given), failure - given);
        if (count == 0 && length > 0) {
            return -1;
        }
        for (int i = 0; i < count; i++) {
            to[offset + i] = (byte) (given * 31 + (given >> 13));
            given++;
        }
        sum.update(to, offset, count);
        return count;
    }

    @Override
    public byte[] readAllBytes() throws IOException {
        widest = Math.max(widest, size);
        return super.readAllBytes();
    }

    @Override
    public byte[] readNBytes(int length) throws IOException {
        widest = Math.max(widest, length);
        return super.readNBytes(length);
    }

    long widest() {
        return widest;
    }

    long sum() {
        return sum.getValue();
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
