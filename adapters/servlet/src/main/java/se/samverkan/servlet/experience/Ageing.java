package se.samverkan.servlet.experience;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import se.samverkan.Samverkan;
import se.samverkan.experience.Experience;
import se.samverkan.experience.Freshness;
import se.samverkan.experience.LawChange;
import se.samverkan.network.Actor;

/**
 * Judges how far experiences can still be trusted, today and with the changes of law that the reader may see: one question to the storage.
 *
 * @param laws the changes of law, the latest first
 * @param today the day in Sweden
 * @since 0.1.0
 */
public record Ageing(List<LawChange> laws, LocalDate today) {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** Copies the list. */
    public Ageing {
        laws = List.copyOf(laws);
    }

    /**
     * Judges for a reader.
     *
     * @param samverkan the use cases
     * @param actor who reads
     * @return the judge
     */
    public static Ageing of(Samverkan samverkan, Actor actor) {
        return new Ageing(
                samverkan.lawChanges().all(actor),
                LocalDate.ofInstant(samverkan.records().now(), SWEDEN));
    }

    /**
     * Judges an experience.
     *
     * @param experience the experience
     * @return how far it can be trusted
     */
    public Freshness of(Experience experience) {
        return Freshness.of(experience, laws, today);
    }
}
