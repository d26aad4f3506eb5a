package se.samverkan.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A number that grows: the last position of the change log, held by one transaction at a time, and which edition of facets records have. */
@Entity
@Table(name = "counter")
class CounterRow {

    /** The counter of positions in the change log. */
    static final String CHANGE = "change";

    @Id
    @Column(name = "counter_name")
    String name = "";

    @Column(name = "counter_value")
    long value;

    CounterRow() {}
}
