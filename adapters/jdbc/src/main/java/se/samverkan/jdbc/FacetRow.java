package se.samverkan.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One value by which a record is found. */
@Entity
@Table(name = "record_facet")
@IdClass(FacetKey.class)
class FacetRow {

    @Id
    @Column(name = "record_type")
    String recordType = "";

    @Id
    @Column(name = "record_id")
    String recordId = "";

    @Id
    @Column(name = "facet_name")
    String name = "";

    @Id
    @Column(name = "facet_value")
    String value = "";

    @Column(name = "facet_number")
    long number;

    @Column(name = "sort_key")
    String sortKey = "";

    @Column(name = "moment")
    long moment;

    FacetRow() {}
}
