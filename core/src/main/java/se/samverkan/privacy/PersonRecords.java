package se.samverkan.privacy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.interview.Withdrawals;
import se.samverkan.network.Membership;
import se.samverkan.record.Change;
import se.samverkan.record.PersonId;

/**
 * Everything about one person in one network, as far as the reader may see it.
 *
 * @param person the person's pseudonym
 * @param subject the person as the log-in knows them; empty if no key is kept
 * @param memberships their memberships, those that have ended among them
 * @param traces the records they wrote or are named in, memberships left aside, in the order of the steps of the method
 * @param hidden per type how many more there are that the reader may not see
 * @param interviews that interviews were made with the organisations they act for and on what terms, as the organisation sees it
 * @param changes what they did, the earliest first: the audit trail
 * @since 0.1.0
 */
public record PersonRecords(
        PersonId person,
        Optional<String> subject,
        List<Membership> memberships,
        List<Trace<?>> traces,
        Map<String, Long> hidden,
        List<Withdrawals.Notice> interviews,
        List<Change> changes) {

    /** Copies the lists. */
    public PersonRecords {
        requireNonNull(person, "person");
        requireNonNull(subject, "subject");
        memberships = List.copyOf(memberships);
        traces = List.copyOf(traces);
        hidden = ImmutableMap.copyOf(hidden);
        interviews = List.copyOf(interviews);
        changes = List.copyOf(changes);
    }
}
