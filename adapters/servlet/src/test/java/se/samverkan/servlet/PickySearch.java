package se.samverkan.servlet;

import java.time.InstantSource;
import java.util.Map;
import se.samverkan.SearchProvider;
import se.samverkan.experience.ExperienceSearch;
import se.samverkan.experience.WordSearch;
import se.samverkan.record.RecordStore;

/** The search of the core, which cannot do with synonyms of one's own. */
public final class PickySearch implements SearchProvider {

    @Override
    public String name() {
        return "picky";
    }

    @Override
    public ExperienceSearch open(RecordStore store, InstantSource clock, Map<String, String> settings) {
        if (!settings.getOrDefault("samverkan.search.synonyms", "").isEmpty()) {
            throw new IllegalArgumentException("samverkan.search.synonyms is set: leave it out");
        }
        return new WordSearch(store);
    }
}
