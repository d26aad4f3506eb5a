package se.samverkan.examples.journal;

import java.time.Instant;
import java.util.UUID;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordType;

/**
 * A record of any type as the journal keeps it: what it is found and sorted by, and its text, which only the codec understands.
 *
 * @param id its identity
 * @param header what every record carries
 * @param title its name
 * @param moment the moment it is sorted by
 * @param facets the values it is found by
 * @param subject of an anonymous answer, what it is about
 * @param text the record as the codec writes it; empty when erased
 */
record Kept(Id id, Header header, String title, Instant moment, Facets facets, String subject, String text)
        implements NetworkRecord {

    /**
     * An identity of any type.
     *
     * @param value the UUID
     */
    public record Id(UUID value) implements RecordId {}

    static <R extends NetworkRecord> Kept of(RecordType<R> type, R record, String text) {
        return new Kept(
                new Id(record.id().value()),
                record.header(),
                record.title(),
                type.when(record),
                type.facets(record),
                type.isAnonymous() ? type.subject(record) : "",
                text);
    }

    /** The record itself. */
    <R extends NetworkRecord> R record(RecordType<R> type, RecordCodec codec) {
        return codec.decode(type, text);
    }

    @Override
    public Kept withHeader(Header other) {
        return new Kept(id, other, title, moment, facets, subject, text);
    }

    /** What is left when it was erased: that it was, and when. */
    Kept erased() {
        return new Kept(id, header, "", header.changed(), Facets.NONE, subject, "");
    }
}
