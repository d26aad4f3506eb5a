package se.samverkan.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a record in its newest version is found by; what was written is the {@link PayloadRow} of that version. */
@Entity
@Table(name = "record")
@IdClass(RecordKey.class)
class RecordRow {

    @Id
    @Column(name = "record_type")
    String recordType = "";

    @Id
    @Column(name = "record_id")
    String recordId = "";

    @Column(name = "network_id")
    String network = "";

    @Column(name = "owner_id")
    String owner = "";

    @Column(name = "author")
    @Nullable
    String author;

    @Column(name = "version")
    long version;

    @Column(name = "sharing")
    String sharing = "";

    @Column(name = "sort_key")
    String sortKey = "";

    @Column(name = "moment")
    long moment;

    @Column(name = "created_at")
    long created;

    @Column(name = "changed_at")
    long changed;

    /** {@link FacetLines}. */
    @Column(name = "facets")
    String facets = "";

    RecordRow() {}

    /** A row of which only the key is known. */
    static RecordRow of(String type, String id) {
        RecordRow row = new RecordRow();
        row.recordType = type;
        row.recordId = id;
        return row;
    }
}
