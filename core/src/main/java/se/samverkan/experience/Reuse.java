package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * One organisation has had use of an experience. Its owner is the organisation that reused.
 *
 * @param id its identity
 * @param header what every record carries
 * @param experience the experience reused
 * @param title the experience's title when it was reused
 * @param stage how far they came
 * @param change what they changed to make it fit; may be empty
 * @param effect what came of it; may be empty while it is too early to tell
 * @param ledTo the experience of their own that it led to; empty if they have told of none
 * @since 0.1.0
 */
public record Reuse(
        ReuseId id,
        Header header,
        ExperienceId experience,
        String title,
        ReuseStage stage,
        String change,
        String effect,
        Optional<ExperienceId> ledTo)
        implements NetworkRecord {

    /** How reuses are stored and found: by {@code experience}, {@code stage}, {@code organisation} and {@code led-to}. */
    public static final RecordType<Reuse> TYPE = RecordType.of("reuse", Reuse.class, ReuseId::new, Reuse::facets);

    /** Refuses missing parts. */
    public Reuse {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(experience, "experience");
        requireNonNull(title, "title");
        requireNonNull(stage, "stage");
        requireNonNull(change, "change");
        requireNonNull(effect, "effect");
        requireNonNull(ledTo, "ledTo");
    }

    private static Facets facets(Reuse reuse) {
        Facets.Builder facets = Facets.builder()
                .add("experience", reuse.experience().value().toString())
                .add("stage", reuse.stage().name())
                .add(
                        "organisation",
                        reuse.header().owner().organisation().value().toString());
        reuse.ledTo().ifPresent(id -> facets.add("led-to", id.value().toString()));
        return facets.build();
    }

    @Override
    public Reuse withHeader(Header other) {
        return new Reuse(id, other, experience, title, stage, change, effect, ledTo);
    }
}
