package se.samverkan.servlet.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.experience.Experience;
import se.samverkan.network.Actor;
import se.samverkan.servlet.page.Installation;
import se.samverkan.theme.ThemeId;

/**
 * Experiences as a JSON array, each as the API tells it.
 *
 * @since 0.1.0
 */
public final class ExperienceExport {
    private ExperienceExport() {}

    /**
     * Writes experiences.
     *
     * @param installation the installation
     * @param actor who reads
     * @param experiences the experiences
     * @return the text
     */
    public static String json(Installation installation, Actor actor, List<Experience> experiences) {
        Map<ThemeId, String> keys = new LinkedHashMap<>();
        installation.samverkan().themes().all(actor).forEach(theme -> keys.put(theme.id(), theme.key()));
        return Json.text(Json.list(experiences.stream()
                .map(experience -> ExperienceWriter.told(experience, keys))
                .toList()));
    }
}
