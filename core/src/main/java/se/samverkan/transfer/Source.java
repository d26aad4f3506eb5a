package se.samverkan.transfer;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordType;
import se.samverkan.transfer.LineReader.Line;

/** The entries of one type in an archive, read one by one; some are decoded ahead, on all processors there are. Used by one thread. */
final class Source<R extends NetworkRecord> {

    private static final int LINES_AHEAD = 64;
    private static final int BYTES_AHEAD = 1 << 20;

    private final RecordType<R> type;
    private final RecordCodec codec;
    private final String file;
    private final LineReader lines;
    private final Queue<Read<R>> ahead = new ArrayDeque<>();
    private long line;

    /** What a line gave: an entry, or why it is none. */
    private record Read<R extends NetworkRecord>(
            long number, @Nullable Entry<R> entry, @Nullable Exception failure) {

        Entry<R> orThrow() throws IOException {
            if (failure instanceof IOException thrown) {
                throw thrown;
            }
            if (failure instanceof RuntimeException thrown) {
                throw thrown;
            }
            return requireNonNull(entry);
        }
    }

    Source(RecordType<R> type, RecordCodec codec, String file, LineReader lines) {
        this.type = type;
        this.codec = codec;
        this.file = file;
        this.lines = lines;
    }

    /** The source of a file, reading from a stream. */
    static Source<?> of(Archive archive, RecordCodec codec, ArchivedFile file, InputStream from) {
        return of(archive, codec, file, RecordFiles.type(file.name()).orElseThrow(), from);
    }

    static <R extends NetworkRecord> Source<R> of(
            Archive archive, RecordCodec codec, ArchivedFile file, RecordType<R> type, InputStream from) {
        return new Source<>(type, codec, file.name(), archive.lines(file, from));
    }

    /** The next entry, empty after the last. */
    Optional<Entry<R>> next() throws IOException {
        if (ahead.isEmpty()) {
            readAhead();
        }
        Read<R> next = ahead.poll();
        if (next == null) {
            return Optional.empty();
        }
        line = next.number();
        return Optional.of(next.orThrow());
    }

    /** What goes wrong is told when its line is reached, after all before it. */
    private void readAhead() {
        List<Line> some = new ArrayList<>();
        @Nullable Exception failure = null;
        try {
            readTo(some);
        } catch (IOException | StoppedException e) {
            failure = e;
        }
        ahead.addAll(some.parallelStream().map(this::decoded).toList());
        if (failure != null) {
            ahead.add(new Read<>(lines.number(), null, failure));
        }
    }

    private void readTo(List<Line> some) throws IOException {
        int bytes = 0;
        while (some.size() < LINES_AHEAD && bytes < BYTES_AHEAD) {
            Optional<Line> next = lines.next();
            if (next.isEmpty()) {
                return;
            }
            some.add(next.get());
            bytes += next.get().bytes();
        }
    }

    private Read<R> decoded(Line from) {
        try {
            return new Read<>(from.number(), codec.decodeEntry(type, from.text()), null);
        } catch (StoppedException e) {
            return new Read<>(from.number(), null, e);
        } catch (IllegalArgumentException e) {
            return new Read<>(
                    from.number(), null, StoppedException.damaged(file, from.number(), String.valueOf(e.getMessage())));
        }
    }

    RecordType<R> type() {
        return type;
    }

    String file() {
        return file;
    }

    /** The number of the line read last. */
    long line() {
        return line;
    }
}
