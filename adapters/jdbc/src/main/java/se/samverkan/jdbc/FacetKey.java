package se.samverkan.jdbc;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key of a {@link FacetRow}, as Jakarta Persistence wants it. */
final class FacetKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private long number;
    private String sortKey = "";
    private String recordId = "";

    FacetKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FacetKey key
                && number == key.number
                && sortKey.equals(key.sortKey)
                && recordId.equals(key.recordId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, sortKey, recordId);
    }
}
