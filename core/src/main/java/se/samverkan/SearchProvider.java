package se.samverkan;

import java.time.InstantSource;
import java.util.Map;
import se.samverkan.experience.ExperienceSearch;
import se.samverkan.record.RecordStore;

/**
 * Opens a search of the experience bank. Implementations are found by {@link java.util.ServiceLoader}; without one,
 * {@link se.samverkan.experience.WordSearch} is used. Whoever embeds the library may also hand a search in.
 *
 * @since 0.1.0
 */
public interface SearchProvider {

    /**
     * The technology's short name, such as {@code lucene}.
     *
     * @return small letters
     */
    String name();

    /**
     * Opens a search that follows a storage. It never fails for want of a folder: a search that cannot keep its index there keeps it in
     * memory and says so in its {@link ExperienceSearch#state}.
     *
     * @param store where experiences are kept; not closed by the search
     * @param clock tells the time, by which experiences grow old
     * @param settings named values, such as {@code samverkan.data}, the data folder; the provider documents its own
     * @return the open search
     * @throws IllegalArgumentException if a setting is wrong; the message names the setting, what was found and what to do
     */
    ExperienceSearch open(RecordStore store, InstantSource clock, Map<String, String> settings);
}
