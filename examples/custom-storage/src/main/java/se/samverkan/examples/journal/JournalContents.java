package se.samverkan.examples.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import se.samverkan.record.ContentId;
import se.samverkan.record.Contents;
import se.samverkan.record.NetworkId;

/** Contents in files: on the disk before the journal tells of them, deleted after it has told that they are removed. */
final class JournalContents implements Contents {

    private final Transactions transactions;
    private final JournalFiles files;

    JournalContents(Transactions transactions, JournalFiles files) {
        this.transactions = transactions;
        this.files = files;
    }

    JournalFiles files() {
        return files;
    }

    @Override
    public long put(NetworkId network, ContentId id, InputStream from) throws IOException {
        UUID name = UUID.randomUUID();
        boolean done = false;
        try {
            long size = files.write(name, from);
            done = transactions.together(() -> keep(new Step.Filed(network, id, name, size)));
            return size;
        } finally {
            if (!done) {
                files.delete(name);
            }
        }
    }

    private boolean keep(Step.Filed filed) {
        ContentId id = filed.content();
        if (files.kept().putIfAbsent(id, filed) != null) {
            throw new IllegalArgumentException("Content " + id.value() + " exists: give each its own id");
        }
        transactions.note(
                filed,
                () -> {
                    files.kept().remove(id);
                    files.delete(filed.file());
                },
                () -> {});
        return true;
    }

    @Override
    public boolean copy(ContentId id, OutputStream to) throws IOException {
        Optional<Step.Filed> found =
                transactions.locked(() -> Optional.ofNullable(files.kept().get(id)));
        return found.isPresent() && files.copy(found.get().file(), to);
    }

    @Override
    public boolean remove(ContentId id) {
        return transactions.together(() -> {
            Step.Filed removed = files.kept().remove(id);
            if (removed != null) {
                transactions.note(
                        new Step.Removed(id), () -> files.kept().put(id, removed), () -> files.delete(removed.file()));
            }
            return removed != null;
        });
    }

    @Override
    public long total(NetworkId network) {
        return transactions.locked(() -> files.kept().values().stream()
                .filter(filed -> filed.network().equals(network))
                .mapToLong(Step.Filed::size)
                .sum());
    }
}
