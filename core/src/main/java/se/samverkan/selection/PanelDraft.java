package se.samverkan.selection;

import java.util.List;
import java.util.Set;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Language;

/**
 * A panel to be drawn, as somebody typed it.
 *
 * @param title its name, 1–120 characters
 * @param language the language of the title
 * @param seats the size of the panel, a whole number from 1 to the size of the pool
 * @param features the features for which ready-made quotas in proportion are wanted ({@link ProportionalQuotas})
 * @param quotas own quotas; one for a value that also has a ready-made quota takes its place
 * @param pool the municipalities drawn from; empty for all of the catalogue
 * @param seed a whole number announced beforehand, so that anyone can repeat the draw; empty for one by chance
 * @since 0.1.0
 */
public record PanelDraft(
        String title,
        Language language,
        String seats,
        Set<Feature> features,
        List<Quota> quotas,
        List<MunicipalityCode> pool,
        String seed) {

    PanelDraft named(String name) {
        return new PanelDraft(name, language, seats, features, quotas, pool, seed);
    }
}
