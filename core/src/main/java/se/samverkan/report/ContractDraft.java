package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import se.samverkan.experience.ExperienceId;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * A year's draft of the most important experiences to share, for a municipality's climate contract (klimatkontrakt). Its organisation edits it
 * before it is printed.
 *
 * @param id its identity
 * @param header what every record carries; shared in the organisation
 * @param title its heading, 1–200 characters
 * @param year the year it is for
 * @param introduction what comes first, may be empty
 * @param entries the experiences, the most important first
 * @since 0.1.0
 */
public record ContractDraft(
        ContractDraftId id, Header header, String title, int year, String introduction, List<Entry> entries)
        implements NetworkRecord {

    /** How drafts are stored and found: by {@code year}. */
    public static final RecordType<ContractDraft> TYPE = RecordType.of(
            "contract-draft",
            ContractDraft.class,
            ContractDraftId::new,
            draft -> Facets.builder().add("year", String.valueOf(draft.year())).build());

    /**
     * One experience.
     *
     * @param experience the experience
     * @param heading what it is called in the contract
     * @param text what is told of it
     * @param reason why it was chosen
     */
    public record Entry(ExperienceId experience, String heading, String text, String reason) {

        /** Refuses missing parts. */
        public Entry {
            requireNonNull(experience, "experience");
            requireNonNull(heading, "heading");
            requireNonNull(text, "text");
            requireNonNull(reason, "reason");
        }
    }

    /** Copies the entries. */
    public ContractDraft {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(title, "title");
        requireNonNull(introduction, "introduction");
        entries = List.copyOf(entries);
    }

    @Override
    public ContractDraft withHeader(Header other) {
        return new ContractDraft(id, other, title, year, introduction, entries);
    }
}
