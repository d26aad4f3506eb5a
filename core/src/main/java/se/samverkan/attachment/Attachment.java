package se.samverkan.attachment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.samverkan.record.ContentId;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;

/**
 * A file that belongs to a record. Its own sharing is the narrowest there is, since it is only ever shown through the record it belongs to and
 * to those who see that.
 *
 * @param id its identity
 * @param header what every record carries; its owner is the owner of the record it belongs to
 * @param about the experience, draft of an experience, meeting or interview it belongs to
 * @param title its file name as cleaned, 1–120 characters, with the extension of its kind
 * @param kind what sort of file its content is
 * @param bytes how large it is
 * @param sha256 the SHA-256 of its content (FIPS 180-4), 64 hexadecimal digits
 * @param content where its content is kept; empty once it was removed
 * @since 0.1.0
 */
public record Attachment(
        AttachmentId id,
        Header header,
        RecordRef about,
        String title,
        FileKind kind,
        long bytes,
        String sha256,
        Optional<ContentId> content)
        implements NetworkRecord {

    /** How attachments are stored and found: by {@code about} and by whether they are {@code kept}. */
    public static final RecordType<Attachment> TYPE =
            RecordType.of("attachment", Attachment.class, AttachmentId::new, Attachment::facets);

    /** Refuses missing parts and a negative size. */
    public Attachment {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(about, "about");
        requireNonNull(title, "title");
        requireNonNull(kind, "kind");
        requireNonNull(sha256, "sha256");
        requireNonNull(content, "content");
        if (bytes < 0) {
            throw new IllegalArgumentException("Attachment " + id.value() + " has " + bytes + " bytes: 0 or more");
        }
    }

    private static Facets facets(Attachment attachment) {
        return Facets.builder()
                .add("about", attachment.about().toString())
                .add("kept", String.valueOf(attachment.content().isPresent()))
                .build();
    }

    @Override
    public Attachment withHeader(Header other) {
        return new Attachment(id, other, about, title, kind, bytes, sha256, content);
    }

    /** This attachment beside another record. */
    Attachment beside(RecordRef other, Header next) {
        return new Attachment(id, next, other, title, kind, bytes, sha256, content);
    }

    /** This attachment without its content. */
    Attachment removed(Header next) {
        return new Attachment(id, next, about, title, kind, bytes, sha256, Optional.empty());
    }
}
