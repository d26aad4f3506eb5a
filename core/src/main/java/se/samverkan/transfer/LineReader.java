package se.samverkan.transfer;

import com.google.common.base.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the lines of a file, each ended by {@code \n} and none longer than allowed. Used by one thread. */
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

    /** A line without its end. */
    static final class Line {

        private final String file;
        private final long number;
        private final byte[] bytes;

        private Line(String file, long number, byte[] bytes) {
            this.file = file;
            this.number = number;
            this.bytes = bytes;
        }

        long number() {
            return number;
        }

        int bytes() {
            return bytes.length;
        }

        /** What it says. Bytes that are not UTF-8 become U+FFFD, which may also be meant: they are looked at again only where there is one. */
        String text() {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') >= 0 && !Utf8.isWellFormed(bytes)) {
                throw StoppedException.damaged(file, number, "not UTF-8");
            }
            return text;
        }
    }

    /** The next line, empty after the last. */
    Optional<Line> next() throws IOException {
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
                return Optional.of(new Line(file, number, line.toByteArray()));
            }
        }
    }

    private Optional<Line> ended(ByteArrayOutputStream line) {
        if (line.size() > 0) {
            throw StoppedException.damaged(file, number + 1, "not ended by a line break");
        }
        return Optional.empty();
    }
}
