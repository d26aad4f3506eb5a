package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.network.Records;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;
import se.samverkan.record.Visibility;

/**
 * What was taken from an interview, or said about it, and tells nothing without it: the passages with their codes, the quotations with the
 * answers on them, and the objections. Whoever destroys an interview destroys these too. Immutable and safe for use by several threads.
 *
 * @param records the gate to the storage
 * @since 0.1.0
 */
public record HangingOnInterviews(Records records) {

    /** Refuses a missing gate. */
    public HangingOnInterviews {
        requireNonNull(records, "records");
    }

    /**
     * What hangs on a record, whoever may see it.
     *
     * @param record an interview, a passage or a quotation; on others nothing hangs here
     * @param network its network
     * @return links to the passages, quotations, answers and objections
     */
    public List<RecordRef> of(RecordRef record, NetworkId network) {
        List<RecordRef> found = new ArrayList<>();
        if (record.type().equals(Interview.TYPE.name())) {
            found.addAll(with("interview", record, network, Passage.TYPE));
            found.addAll(with("interview", record, network, Quotation.TYPE));
            found.addAll(with("interview", record, network, Objection.TYPE));
        } else if (record.type().equals(Passage.TYPE.name())) {
            found.addAll(with("passage", record, network, Quotation.TYPE));
        } else if (record.type().equals(Quotation.TYPE.name())) {
            RecordId answer = QuotationAnswer.TYPE.id(record.id());
            records.store()
                    .find(QuotationAnswer.TYPE, answer, Visibility.everythingIn(network))
                    .ifPresent(there -> found.add(QuotationAnswer.TYPE.ref(there.id())));
        }
        return found;
    }

    private <R extends NetworkRecord> List<RecordRef> with(
            String facet, RecordRef of, NetworkId network, RecordType<R> type) {
        return records.allIn(network, RecordQuery.of(type).with(facet, of.id().toString())).stream()
                .map(record -> type.ref(record.id()))
                .toList();
    }
}
