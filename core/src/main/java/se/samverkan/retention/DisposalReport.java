package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * What was destroyed, by whose decision: kinds and numbers, never what it said. A document of its own that is kept. Who did it and when stand
 * in the header.
 *
 * @param id its identity
 * @param header what every record carries; its author destroyed what it tells of
 * @param title its name with the day
 * @param cause why records were destroyed
 * @param lines what was destroyed, one line for each type
 * @param keptBack how many records were due, or asked for, but kept by a hold or the archive
 * @since 0.1.0
 */
public record DisposalReport(
        DisposalReportId id, Header header, String title, Cause cause, List<Line> lines, int keptBack)
        implements NetworkRecord {

    /** How reports are stored and found: by {@code cause}. */
    public static final RecordType<DisposalReport> TYPE = RecordType.of(
            "disposal-report",
            DisposalReport.class,
            DisposalReportId::new,
            report -> Facets.builder().add("cause", report.cause().name()).build());

    /** Why records were destroyed. */
    public enum Cause {
        /** The retention schedule said so (gallring). */
        DISPOSAL,
        /** A person's data were erased (radering, GDPR article 17). */
        ERASURE
    }

    /**
     * What was destroyed of one type.
     *
     * @param type the type's name
     * @param count how many records
     * @param decision what it rested on
     */
    public record Line(String type, int count, Decision decision) {

        /** Refuses missing parts. */
        public Line {
            requireNonNull(type, "type");
            requireNonNull(decision, "decision");
        }
    }

    /** Copies the lines. */
    public DisposalReport {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(title, "title");
        requireNonNull(cause, "cause");
        lines = ImmutableList.copyOf(lines);
    }

    /**
     * How many records were destroyed.
     *
     * @return the sum of the lines
     */
    public int total() {
        return lines.stream().mapToInt(Line::count).sum();
    }

    @Override
    public DisposalReport withHeader(Header other) {
        return new DisposalReport(id, other, title, cause, lines, keptBack);
    }
}
