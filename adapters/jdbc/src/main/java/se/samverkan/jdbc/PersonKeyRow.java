package se.samverkan.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which subject of the log-in a pseudonym stands for. */
@Entity
@Table(name = "person_key")
class PersonKeyRow {

    @Id
    @Column(name = "person")
    String person = "";

    @Column(name = "subject")
    String subject = "";

    PersonKeyRow() {}
}
