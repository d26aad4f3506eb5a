package se.samverkan.jdbc;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key of an {@link OutboxRow}, as Jakarta Persistence wants it. */
final class OutboxKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String channel = "";
    private String messageId = "";

    OutboxKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutboxKey key && channel.equals(key.channel) && messageId.equals(key.messageId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(channel, messageId);
    }
}
