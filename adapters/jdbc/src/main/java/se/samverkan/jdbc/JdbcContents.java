package se.samverkan.jdbc;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import se.samverkan.record.ContentId;
import se.samverkan.record.Contents;
import se.samverkan.record.NetworkId;

/** Contents in parts of 256 KiB, one row each: of many that are written and read at once, one part each is in memory. */
final class JdbcContents implements Contents {

    private static final int PART = 256 * 1024;

    private final Transactions transactions;

    JdbcContents(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public long put(NetworkId network, ContentId id, InputStream from) throws IOException {
        try {
            // Not tried again by itself: the stream can be read but once.
            return transactions.togetherOnce(
                    () -> transactions.write(transaction -> write(transaction.entities(), network, id, from)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long write(EntityManager entities, NetworkId network, ContentId id, InputStream from) {
        if (!Insertion.isDone(entities, row(network, id))) {
            throw new IllegalArgumentException("Content " + id.value() + " exists: give each its own id");
        }
        long bytes = 0;
        int number = 0;
        for (byte[] part = next(from); part.length > 0; part = next(from)) {
            Insertion.all(entities, List.of(part(id, number++, part)));
            bytes += part.length;
        }
        entities.createQuery("update ContentRow c set c.bytes = :bytes where c.contentId = :id")
                .setParameter("bytes", bytes)
                .setParameter("id", id.value().toString())
                .executeUpdate();
        return bytes;
    }

    private static byte[] next(InputStream from) {
        try {
            return from.readNBytes(PART);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ContentRow row(NetworkId network, ContentId id) {
        ContentRow row = new ContentRow();
        row.contentId = id.value().toString();
        row.network = network.value().toString();
        return row;
    }

    private static ContentPartRow part(ContentId id, int number, byte[] part) {
        ContentPartRow row = new ContentPartRow();
        row.contentId = id.value().toString();
        row.number = number;
        row.part = part;
        return row;
    }

    /** No connection is held while the receiver takes a part, however slow it is. */
    @Override
    public boolean copy(ContentId id, OutputStream to) throws IOException {
        Optional<Long> bytes = transactions.read(
                entities -> entities.createQuery("select c.bytes from ContentRow c where c.contentId = :id", Long.class)
                        .setParameter("id", id.value().toString())
                        .getResultStream()
                        .findFirst());
        long left = bytes.orElse(0L);
        for (int number = 0; left > 0; number++) {
            byte[] part = part(id, number);
            to.write(part);
            left -= part.length;
        }
        return bytes.isPresent();
    }

    private byte[] part(ContentId id, int number) throws IOException {
        return transactions
                .read(entities -> entities.createQuery(
                                "select p.part from ContentPartRow p where p.contentId = :id and p.number = :number",
                                byte[].class)
                        .setParameter("id", id.value().toString())
                        .setParameter("number", number)
                        .getResultStream()
                        .findFirst())
                .orElseThrow(() -> new IOException("Content " + id.value() + " was removed while it was read"));
    }

    @Override
    public boolean remove(ContentId id) {
        return transactions.write(transaction -> {
            EntityManager entities = transaction.entities();
            delete(entities, "delete from ContentPartRow p where p.contentId = :id", id);
            return delete(entities, "delete from ContentRow c where c.contentId = :id", id) > 0;
        });
    }

    private static int delete(EntityManager entities, String statement, ContentId id) {
        return entities.createQuery(statement)
                .setParameter("id", id.value().toString())
                .executeUpdate();
    }

    @Override
    public long total(NetworkId network) {
        return transactions.read(entities -> entities.createQuery(
                        "select coalesce(sum(c.bytes), 0) from ContentRow c where c.network = :network", Long.class)
                .setParameter("network", network.value().toString())
                .getSingleResult());
    }
}
