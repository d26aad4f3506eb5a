package se.samverkan.jdbc;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key of a {@link ContentPartRow}, as Jakarta Persistence wants it. */
final class ContentPartKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String contentId = "";
    private int number;

    ContentPartKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContentPartKey key && contentId.equals(key.contentId) && number == key.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(contentId, number);
    }
}
