package se.samverkan.testkit;

import java.io.OutputStream;
import java.util.zip.CRC32C;

/** Sums up the bytes that are written to it, and remembers the most that came at once. */
final class StreamToWrite extends OutputStream {

    private final CRC32C sum = new CRC32C();
    private long widest;
    private boolean closed;

    @Override
    public void write(int one) {
        sum.update(one);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        sum.update(from, offset, length);
        widest = Math.max(widest, length);
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
