package se.samverkan.experience;

import static se.samverkan.experience.ExperienceField.LEARNED;
import static se.samverkan.experience.ExperienceField.MUNICIPALITIES;
import static se.samverkan.experience.ExperienceField.THEMES;
import static se.samverkan.experience.ExperienceField.TITLE;

import java.util.List;
import se.samverkan.testing.SmallNetwork;
import se.samverkan.theme.Theme;
import se.samverkan.theme.Themes;

/** Experiences for tests. */
public final class Tales {

    private Tales() {}

    /** Adds a theme to write about. */
    public static Theme theme(SmallNetwork network, String key, String swedish) {
        return network.samverkan()
                .themes()
                .add(network.coordinator(), new Themes.Draft(key, swedish, swedish, "", List.of()))
                .orThrow();
    }

    /** The four fields that are enough, about Linköping and cycling. */
    public static ExperienceDraft draft(String title) {
        return ExperienceDraft.empty()
                .with(TITLE, title)
                .with(MUNICIPALITIES, "0580")
                .with(THEMES, "cykel")
                .with(LEARNED, "Fråga användarna först.");
    }
}
