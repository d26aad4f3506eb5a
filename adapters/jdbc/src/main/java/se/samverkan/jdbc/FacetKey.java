package se.samverkan.jdbc;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key of a {@link FacetRow}, as Jakarta Persistence wants it. */
final class FacetKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String recordType = "";
    private String recordId = "";
    private String name = "";
    private String value = "";

    FacetKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FacetKey key
                && recordType.equals(key.recordType)
                && recordId.equals(key.recordId)
                && name.equals(key.name)
                && value.equals(key.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(recordType, recordId, name, value);
    }
}
