package se.samverkan.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** The place of a record in the lists of one value: which value is told by its {@link FacetNumber}, and in full by the {@link FacetLines}. */
@Entity
@Table(name = "record_facet")
@IdClass(FacetKey.class)
class FacetRow {

    @Id
    @Column(name = "facet_number")
    long number;

    @Id
    @Column(name = "sort_key")
    String sortKey = "";

    @Id
    @Column(name = "record_id")
    String recordId = "";

    @Column(name = "moment")
    long moment;

    FacetRow() {}
}
