package se.samverkan.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;

/**
 * A story of value that the network created for a member. Its owner is the organisation it was created for.
 *
 * @param id its identity
 * @param header what every record carries
 * @param title what came of it in a sentence, 1–120 characters
 * @param cycle how far the value reached
 * @param story how it came about, at most 2,000 characters; may be empty
 * @param from what it came from: a meeting, an experience, a reuse, a recommendation
 * @since 0.1.0
 */
public record ValueCreated(
        ValueCreatedId id, Header header, String title, ValueCycle cycle, String story, List<RecordRef> from)
        implements NetworkRecord {

    /** How value stories are stored and found: by {@code cycle}, {@code organisation} and {@code from}. */
    public static final RecordType<ValueCreated> TYPE =
            RecordType.of("value-story", ValueCreated.class, ValueCreatedId::new, ValueCreated::facets);

    /** Copies the links and refuses an empty title. */
    public ValueCreated {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        if (title.isBlank()) {
            throw new IllegalArgumentException("Value story " + id.value() + " has no title: write a sentence");
        }
        requireNonNull(cycle, "cycle");
        requireNonNull(story, "story");
        from = ImmutableList.copyOf(from);
    }

    private static Facets facets(ValueCreated value) {
        Facets.Builder facets = Facets.builder()
                .add("cycle", value.cycle().name())
                .add(
                        "organisation",
                        value.header().owner().organisation().value().toString());
        value.from().forEach(ref -> facets.add("from", ref.toString()));
        return facets.build();
    }

    @Override
    public ValueCreated withHeader(Header other) {
        return new ValueCreated(id, other, title, cycle, story, from);
    }
}
