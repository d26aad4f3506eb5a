package se.samverkan.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** An anonymous answer that has no place in the change log yet, and what it is about. */
@Entity
@Table(name = "waiting")
@IdClass(VersionKey.class)
class WaitingRow {

    @Id
    @Column(name = "record_type")
    String recordType = "";

    @Id
    @Column(name = "record_id")
    String recordId = "";

    @Id
    @Column(name = "version")
    long version;

    @Column(name = "network_id")
    String network = "";

    @Column(name = "owner_id")
    String owner = "";

    @Column(name = "changed_at")
    long changed;

    @Column(name = "subject")
    String subject = "";

    WaitingRow() {}

    /** The entry as it waits; nobody is named in it. */
    static WaitingRow of(ChangeRow change, String subject) {
        WaitingRow row = new WaitingRow();
        row.recordType = change.recordType;
        row.recordId = change.recordId;
        row.version = change.version;
        row.network = change.network;
        row.owner = change.owner;
        row.changed = change.changed;
        row.subject = subject;
        return row;
    }

    /** The entry, which now gets a place. */
    ChangeRow entry() {
        ChangeRow change = new ChangeRow();
        change.recordType = recordType;
        change.recordId = recordId;
        change.version = version;
        change.network = network;
        change.owner = owner;
        change.changed = changed;
        return change;
    }
}
