package se.samverkan.jdbc;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key of a {@link RecordRow}, as Jakarta Persistence wants it. */
final class RecordKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String recordType = "";
    private String recordId = "";

    RecordKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordKey key && recordType.equals(key.recordType) && recordId.equals(key.recordId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(recordType, recordId);
    }
}
