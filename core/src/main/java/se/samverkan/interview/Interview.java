package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordType;

/**
 * An interview with an official, by role and never by name. Restricted: read by coordinators and by the coders it is assigned to.
 *
 * @param id its identity
 * @param header what every record carries; its owner is the organiser, its language that of the words
 * @param occasion whose words they are and on what terms
 * @param transcript what was said
 * @param assigned the coders who may read and code it
 * @since 0.1.0
 */
public record Interview(InterviewId id, Header header, Occasion occasion, Transcript transcript, Set<PersonId> assigned)
        implements NetworkRecord {

    /** How interviews are stored and found: by {@code organisation} and {@link Facets#ASSIGNED}. */
    public static final RecordType<Interview> TYPE =
            RecordType.of("interview", Interview.class, InterviewId::new, Interview::facets);

    /** Copies the assigned persons. */
    public Interview {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(occasion, "occasion");
        requireNonNull(transcript, "transcript");
        assigned = ImmutableSet.copyOf(assigned);
    }

    private static Facets facets(Interview interview) {
        List<String> persons =
                interview.assigned().stream().map(PersonId::value).toList();
        return Facets.builder()
                .add("organisation", interview.organisation().value().toString())
                .addAll(Facets.ASSIGNED, persons)
                .build();
    }

    /**
     * The organisation whose official was interviewed.
     *
     * @return its id
     */
    public OrganisationId organisation() {
        return occasion.organisation();
    }

    @Override
    public String title() {
        return occasion.role() + " " + occasion.date();
    }

    Interview assignedTo(Set<PersonId> coders) {
        return new Interview(id, header, occasion, transcript, coders);
    }

    Interview with(Occasion corrected, Transcript said) {
        return new Interview(id, header, corrected, said, assigned);
    }

    /**
     * This interview without its words, for one that was withdrawn: that it was made and on what terms is all that stays.
     *
     * @return the interview with a line in the place of its text, assigned to nobody
     */
    public Interview wordless() {
        boolean english = header.language().equals(Language.ENGLISH);
        String line = english ? "The words have been erased." : "Orden är raderade.";
        return new Interview(id, header, occasion, Transcript.of(line), ImmutableSet.of());
    }

    @Override
    public Interview withHeader(Header other) {
        return new Interview(id, other, occasion, transcript, assigned);
    }
}
