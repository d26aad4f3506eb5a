package se.samverkan.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import se.samverkan.record.Entry;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordType;

/** The entries of one type in an archive, read one by one. Used by one thread. */
final class Source<R extends NetworkRecord> {

    private final RecordType<R> type;
    private final RecordCodec codec;
    private final String file;
    private final LineReader lines;

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
        Optional<String> line = lines.next();
        try {
            return line.map(text -> codec.decodeEntry(type, text));
        } catch (IllegalArgumentException e) {
            throw StoppedException.damaged(file, lines.number(), String.valueOf(e.getMessage()));
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
        return lines.number();
    }
}
