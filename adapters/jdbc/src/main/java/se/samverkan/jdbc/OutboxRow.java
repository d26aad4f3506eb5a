package se.samverkan.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OutboxMessage;
import se.samverkan.record.RecordRef;

/** A message that waits or is being delivered. */
@Entity
@Table(name = "outbox")
@IdClass(OutboxKey.class)
class OutboxRow {

    @Id
    @Column(name = "channel")
    String channel = "";

    @Id
    @Column(name = "message_id")
    String messageId = "";

    @Column(name = "network_id")
    String network = "";

    @Column(name = "about_type")
    String aboutType = "";

    @Column(name = "about_id")
    String aboutId = "";

    @Column(name = "attempt")
    int attempt;

    @Column(name = "due_at")
    long due;

    OutboxRow() {}

    static OutboxRow of(OutboxMessage message) {
        OutboxRow row = new OutboxRow();
        row.channel = message.channel();
        row.messageId = message.id().toString();
        row.network = message.network().value().toString();
        row.aboutType = message.about().type();
        row.aboutId = message.about().id().toString();
        row.attempt = message.attempt();
        row.due = Micros.of(message.due());
        return row;
    }

    OutboxMessage message() {
        return new OutboxMessage(
                UUID.fromString(messageId),
                channel,
                NetworkId.of(network),
                new RecordRef(aboutType, UUID.fromString(aboutId)),
                attempt,
                Micros.instant(due));
    }
}
