package se.samverkan.jdbc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The content of an attachment: whose it is and how long. The bytes lie in its parts. */
@Entity
@Table(name = "content")
class ContentRow {

    @Id
    @Column(name = "content_id")
    String contentId = "";

    @Column(name = "network_id")
    String network = "";

    @Column(name = "bytes")
    long bytes;

    ContentRow() {}
}
