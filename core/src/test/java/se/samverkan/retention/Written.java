package se.samverkan.retention;

import java.util.List;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.network.Actor;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Sharing;
import se.samverkan.testing.SmallNetwork;
import se.samverkan.theme.Themes;

/** Experiences to keep, change and destroy. */
public final class Written {

    private final SmallNetwork network;

    /** Writes in a network. */
    public Written(SmallNetwork network) {
        this.network = network;
        network.samverkan()
                .themes()
                .add(network.coordinator(), new Themes.Draft("cykel", "Gång och cykel", "Cycling", "", List.of()))
                .orThrow();
    }

    /** One experience. */
    public Experience by(Actor actor, String title, Sharing sharing) {
        return network.samverkan()
                .experiences()
                .write(actor, draft(title), sharing)
                .orThrow();
    }

    /** The experience with another title. */
    public Experience changed(Actor actor, Experience experience, String title) {
        return network.samverkan()
                .experiences()
                .change(actor, experience.id(), experience.header().version(), draft(title))
                .orThrow();
    }

    private static ExperienceDraft draft(String title) {
        return ExperienceDraft.empty()
                .with(ExperienceField.TITLE, title)
                .with(ExperienceField.MUNICIPALITIES, "2480")
                .with(ExperienceField.THEMES, "cykel")
                .with(ExperienceField.LEARNED, "Börja i liten skala.");
    }

    /** A link to it. */
    public static RecordRef ref(Experience experience) {
        return Experience.TYPE.ref(experience.id());
    }
}
