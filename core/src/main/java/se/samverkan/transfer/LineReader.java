package se.samverkan.transfer;

import com.google.common.base.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the lines of a file, each ended by {@code \n}, strictly UTF-8 and none longer than allowed. Used by one thread. */
final class LineReader {

    private final String file;
    private final InputStream from;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private long number;

    LineReader(String file, InputStream from, int longest) {
        this.file = file;
        this.from = from;
        this.longest = longest;
    }

    /** The number of the line read last, from 1. */
    long number() {
        return number;
    }

    /** The next line without its end, empty after the last. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            if (start == end) {
                start = 0;
                end = Math.max(0, from.read(buffer));
                if (end == 0) {
                    return ended(line);
                }
            }
            int stop = start;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            line.write(buffer, start, stop - start);
            if (line.size() > longest) {
                throw StoppedException.damaged(file, number + 1, "longer than " + longest + " bytes");
            }
            start = Math.min(end, stop + 1);
            if (stop < end) {
                number++;
                return Optional.of(text(line.toByteArray()));
            }
        }
    }

    private Optional<String> ended(ByteArrayOutputStream line) {
        if (line.size() > 0) {
            throw StoppedException.damaged(file, number + 1, "not ended by a line break");
        }
        return Optional.empty();
    }

    private String text(byte[] bytes) {
        if (!Utf8.isWellFormed(bytes)) {
            throw StoppedException.damaged(file, number, "not UTF-8");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
