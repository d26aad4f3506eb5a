package se.samverkan.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import se.samverkan.record.RecordRef;

/**
 * A record as one version wrote it. The row stays when what was written is erased and when the record is destroyed: it tells that the version
 * is taken, so that no id is used again.
 */
@Entity
@Table(name = "change_payload")
@IdClass(VersionKey.class)
class PayloadRow {

    @Id
    @Column(name = "record_type")
    String recordType = "";

    @Id
    @Column(name = "record_id")
    String recordId = "";

    @Id
    @Column(name = "version")
    long version;

    @Column(name = "body")
    @Nullable
    String body;

    PayloadRow() {}

    /** A row of which only the key is known. */
    static PayloadRow of(RecordRef record, long version) {
        PayloadRow row = new PayloadRow();
        row.recordType = record.type();
        row.recordId = record.id().toString();
        row.version = version;
        return row;
    }
}
