package se.samverkan.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import se.samverkan.record.Entry;
import se.samverkan.record.RecordCodec;

/** All entries of an archive in the order of the log, those that wait for a place in it last. Used by one thread. */
final class Merge implements AutoCloseable {

    private final List<InputStream> open = new ArrayList<>();
    private final Queue<Head> heads = new PriorityQueue<>(Comparator.comparingLong(Head::position)
            .thenComparingInt(Head::number)
            .thenComparingLong(head -> head.source().line()));

    /** The next entry of one file. */
    private record Head(int number, Source<?> source, Entry<?> entry) {

        long position() {
            long position = entry.change().position();
            return position == 0 ? Long.MAX_VALUE : position;
        }
    }

    Merge(Archive archive, RecordCodec codec, Manifest manifest) throws IOException {
        int number = 0;
        for (ArchivedFile file : manifest.files()) {
            if (RecordFiles.type(file.name()).isPresent()) {
                InputStream in = archive.stream(file);
                open.add(in);
                advance(number++, Source.of(archive, codec, file, in));
            }
        }
    }

    private void advance(int number, Source<?> source) throws IOException {
        Optional<? extends Entry<?>> next = source.next();
        next.ifPresent(entry -> heads.add(new Head(number, source, entry)));
    }

    /** The next entry, empty after the last. */
    Optional<Entry<?>> next() throws IOException {
        Head head = heads.poll();
        if (head == null) {
            return Optional.empty();
        }
        advance(head.number(), head.source());
        return Optional.of(head.entry());
    }

    @Override
    public void close() throws IOException {
        for (InputStream in : open) {
            in.close();
        }
    }
}
