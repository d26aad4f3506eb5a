package se.samverkan.meeting;

import static java.util.Objects.requireNonNull;

import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * A format that a network has made itself, or its own version of a ready-made one.
 *
 * @param id its identity
 * @param header what every record carries
 * @param format the format
 * @since 0.1.0
 */
public record OwnFormat(OwnFormatId id, Header header, MeetingFormat format) implements NetworkRecord {

    /** How own formats are stored and found: by {@code key}. */
    public static final RecordType<OwnFormat> TYPE = RecordType.of(
            "meeting-format",
            OwnFormat.class,
            OwnFormatId::new,
            own -> Facets.builder().add("key", own.format().key().value()).build());

    /** Refuses missing parts. */
    public OwnFormat {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(format, "format");
    }

    @Override
    public String title() {
        return format.name().swedish();
    }

    @Override
    public OwnFormat withHeader(Header other) {
        return new OwnFormat(id, other, format);
    }
}
