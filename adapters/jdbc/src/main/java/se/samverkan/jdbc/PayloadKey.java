package se.samverkan.jdbc;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key of a {@link PayloadRow}, as Jakarta Persistence wants it. */
final class PayloadKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String recordType = "";
    private String recordId = "";
    private long version;

    PayloadKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PayloadKey key
                && recordType.equals(key.recordType)
                && recordId.equals(key.recordId)
                && version == key.version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(recordType, recordId, version);
    }
}
