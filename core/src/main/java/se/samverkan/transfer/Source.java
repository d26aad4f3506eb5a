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

/** The entries of one type in an archive, read one by one; some are decoded ahead, on all processors there are. Used by one thread. */
final class Source<R extends NetworkRecord> {

    private static final int LINES_AHEAD = 64;
    private static final int CHARACTERS_AHEAD = 1 << 20;

    private final RecordType<R> type;
    private final RecordCodec codec;
    private final String file;
    private final LineReader lines;
    private final Queue<Line<R>> ahead = new ArrayDeque<>();
    private long line;

    /** What a line gave: an entry, or why it is none. */
    private record Line<R extends NetworkRecord>(
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

    private record Text(long number, String text) {}

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
        Line<R> next = ahead.poll();
        if (next == null) {
            return Optional.empty();
        }
        line = next.number();
        return Optional.of(next.orThrow());
    }

    /** What goes wrong is told when its line is reached, after all before it. */
    private void readAhead() {
        List<Text> texts = new ArrayList<>();
        @Nullable Exception failure = null;
        try {
            readTo(texts);
        } catch (IOException | StoppedException e) {
            failure = e;
        }
        ahead.addAll(texts.parallelStream().map(this::decoded).toList());
        if (failure != null) {
            ahead.add(new Line<>(lines.number(), null, failure));
        }
    }

    private void readTo(List<Text> texts) throws IOException {
        int characters = 0;
        while (texts.size() < LINES_AHEAD && characters < CHARACTERS_AHEAD) {
            Optional<String> text = lines.next();
            if (text.isEmpty()) {
                return;
            }
            texts.add(new Text(lines.number(), text.get()));
            characters += text.get().length();
        }
    }

    private Line<R> decoded(Text text) {
        try {
            return new Line<>(text.number(), codec.decodeEntry(type, text.text()), null);
        } catch (IllegalArgumentException e) {
            return new Line<>(
                    text.number(), null, StoppedException.damaged(file, text.number(), String.valueOf(e.getMessage())));
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
