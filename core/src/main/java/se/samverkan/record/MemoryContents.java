package se.samverkan.record;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Contents of attachments in memory: for trying things out and for tests. */
final class MemoryContents implements Contents {

    private final MemoryTransactions transactions;
    private final Map<ContentId, Kept> kept = new LinkedHashMap<>();

    private record Kept(NetworkId network, ByteSource bytes, long size) {}

    MemoryContents(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public long put(NetworkId network, ContentId id, InputStream from) throws IOException {
        byte[] bytes = from.readAllBytes();
        return transactions.together(() -> {
            if (kept.putIfAbsent(id, new Kept(network, ByteSource.wrap(bytes), bytes.length)) != null) {
                throw new IllegalArgumentException("Content " + id.value() + " exists: give each its own id");
            }
            transactions.undoneBy(() -> kept.remove(id));
            return (long) bytes.length;
        });
    }

    @Override
    public boolean copy(ContentId id, OutputStream to) throws IOException {
        Kept found = transactions.locked(() -> kept.get(id));
        if (found == null) {
            return false;
        }
        found.bytes().copyTo(to);
        return true;
    }

    @Override
    public boolean remove(ContentId id) {
        return transactions.together(() -> {
            Kept removed = kept.remove(id);
            if (removed == null) {
                return false;
            }
            transactions.undoneBy(() -> kept.put(id, removed));
            return true;
        });
    }

    @Override
    public long total(NetworkId network) {
        return transactions.locked(() -> kept.values().stream()
                .filter(each -> each.network().equals(network))
                .mapToLong(Kept::size)
                .sum());
    }

    void clear() {
        kept.clear();
    }
}
