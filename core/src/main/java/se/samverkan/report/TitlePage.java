package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.samverkan.record.Origin;

/**
 * The first page of a report.
 *
 * @param series what kind of document it is and its number, such as "PM 2026:1"
 * @param title its title; somebody's own words carry their language
 * @param subtitle what it is about, in a sentence
 * @param origin whether the report as a whole is invented
 * @param facts the network, the date, the state it is in
 * @param notice what the reader must know before reading, such as that parts are invented; empty if nothing
 * @since 0.1.0
 */
public record TitlePage(String series, Span title, Span subtitle, Origin origin, Facts facts, Optional<Notice> notice) {

    /** Refuses missing words. */
    public TitlePage {
        Texts.required("series", series);
        requireNonNull(title, "title");
        requireNonNull(subtitle, "subtitle");
        requireNonNull(origin, "origin");
        requireNonNull(facts, "facts");
        requireNonNull(notice, "notice");
    }
}
