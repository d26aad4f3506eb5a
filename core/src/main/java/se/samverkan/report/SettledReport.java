package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * A PM as it was composed on the day it was settled, in one language. What the network writes later, corrects or takes away changes nothing
 * in it. Read through {@link Reports#report}.
 *
 * @param id its identity
 * @param header what every record carries
 * @param pm the PM
 * @param report the content, in the report's language
 * @since 0.1.0
 */
public record SettledReport(SettledReportId id, Header header, PmId pm, Report report) implements NetworkRecord {

    /** How settled reports are stored and found: by {@code pm} and {@code language}. */
    public static final RecordType<SettledReport> TYPE = RecordType.of(
            "settled-report",
            SettledReport.class,
            SettledReportId::new,
            settled -> Facets.builder()
                    .add("pm", settled.pm().value().toString())
                    .add("language", settled.report().language().tag())
                    .build());

    /** Refuses missing parts. */
    public SettledReport {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(pm, "pm");
        requireNonNull(report, "report");
    }

    @Override
    public String title() {
        return report.title();
    }

    @Override
    public SettledReport withHeader(Header other) {
        return new SettledReport(id, other, pm, report);
    }
}
