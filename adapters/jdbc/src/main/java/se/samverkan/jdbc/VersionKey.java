package se.samverkan.jdbc;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One version of one record as a key, as Jakarta Persistence wants it. */
final class VersionKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String recordType = "";
    private String recordId = "";
    private long version;

    VersionKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VersionKey key
                && recordType.equals(key.recordType)
                && recordId.equals(key.recordId)
                && version == key.version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(recordType, recordId, version);
    }
}
