package se.samverkan.writing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordType;

/**
 * A spreadsheet that has been read and waits for its sender's yes. Only its sender sees it.
 *
 * @param id its identity
 * @param header what every record carries; shared with nobody
 * @param title the name of the file
 * @param rows what each row would become, in order
 * @param notes what the sender should know of the file as a whole, such as columns that nobody understands
 * @since 0.1.0
 */
public record PendingImport(PendingImportId id, Header header, String title, List<Row> rows, List<Problem> notes)
        implements NetworkRecord {

    /** How waiting imports are stored. */
    public static final RecordType<PendingImport> TYPE =
            RecordType.of("pending-import", PendingImport.class, PendingImportId::new, waiting -> Facets.NONE);

    /** Copies the lists. */
    public PendingImport {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(title, "title");
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * One row.
     *
     * @param number its number as the spreadsheet shows it
     * @param draft what it would become
     * @param missing what remains before it can be shared
     */
    public record Row(int number, ExperienceDraft draft, List<Problem> missing) {

        /** Copies the list. */
        public Row {
            requireNonNull(draft, "draft");
            missing = List.copyOf(missing);
        }
    }

    @Override
    public PendingImport withHeader(Header other) {
        return new PendingImport(id, other, title, rows, notes);
    }
}
