package se.samverkan.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import se.samverkan.record.Change;

/** One entry of the change log. */
@Entity
@Table(name = "change")
class ChangeRow {

    @Id
    @Column(name = "log_position")
    long position;

    @Column(name = "record_type")
    String recordType = "";

    @Column(name = "record_id")
    String recordId = "";

    @Column(name = "version")
    long version;

    @Column(name = "network_id")
    String network = "";

    @Column(name = "owner_id")
    String owner = "";

    @Column(name = "actor")
    @Nullable
    String actor;

    @Column(name = "changed_at")
    long changed;

    @Column(name = "change_kind")
    String kind = Change.Kind.WRITTEN.name();

    ChangeRow() {}
}
