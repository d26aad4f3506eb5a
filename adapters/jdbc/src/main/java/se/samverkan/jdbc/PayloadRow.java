package se.samverkan.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A record as one version wrote it. */
@Entity
@Table(name = "change_payload")
@IdClass(PayloadKey.class)
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
    String body = "";

    PayloadRow() {}
}
