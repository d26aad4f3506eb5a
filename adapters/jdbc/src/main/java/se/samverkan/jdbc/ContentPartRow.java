package se.samverkan.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Some of the bytes of a content. */
@Entity
@Table(name = "content_part")
@IdClass(ContentPartKey.class)
class ContentPartRow {

    @Id
    @Column(name = "content_id")
    String contentId = "";

    @Id
    @Column(name = "part_number")
    int number;

    @Column(name = "part")
    byte[] part = {};

    ContentPartRow() {}
}
