package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * The network's PM as the coordinator writes it: the few texts of the coordinator's own. All the rest is composed of what the network has
 * written ({@link ReportComposer}).
 *
 * @param id its identity
 * @param header what every record carries
 * @param series what kind of document it is and its number, such as {@code PM 2026:1}, 1–40 characters
 * @param title its title, 1–150 characters
 * @param texts the coordinator's texts
 * @param status whether it may still be changed
 * @param composed the day written on it since it was settled; empty before that
 * @since 0.1.0
 */
public record Pm(
        PmId id,
        Header header,
        String series,
        String title,
        OwnTexts texts,
        Status status,
        Optional<LocalDate> composed)
        implements NetworkRecord {

    /** How PMs are stored and found: by {@code status}. */
    public static final RecordType<Pm> TYPE = RecordType.of(
            "pm",
            Pm.class,
            PmId::new,
            pm -> Facets.builder().add("status", pm.status().name()).build());

    /** The most characters of a title. */
    public static final int LONGEST_TITLE = 150;

    /** The most characters of the name of the series. */
    public static final int LONGEST_SERIES = 40;

    /** Whether a PM may still be changed. */
    public enum Status {
        /** Being written (utkast). */
        DRAFT,
        /** Decided by the coordinator; texts are fixed (fastställt). */
        SETTLED
    }

    /**
     * The coordinator's own texts. Blank lines part paragraphs.
     *
     * @param subtitle what the PM is about in a sentence, at most 200 characters
     * @param summary what it says in short, at most 6,000 characters; empty leaves the generated summary alone
     * @param background why the network exists, at most 6,000 characters
     */
    public record OwnTexts(String subtitle, String summary, String background) {

        /** Refuses missing texts; empty ones are fine. */
        public OwnTexts {
            requireNonNull(subtitle, "subtitle");
            requireNonNull(summary, "summary");
            requireNonNull(background, "background");
        }
    }

    /** Refuses missing parts and an empty title. */
    public Pm {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        Texts.required("series", series);
        Texts.required("title", title);
        requireNonNull(texts, "texts");
        requireNonNull(status, "status");
        requireNonNull(composed, "composed");
    }

    Pm settled(LocalDate day) {
        return new Pm(id, header, series, title, texts, Status.SETTLED, Optional.of(day));
    }

    @Override
    public Pm withHeader(Header other) {
        return new Pm(id, other, series, title, texts, status, composed);
    }
}
