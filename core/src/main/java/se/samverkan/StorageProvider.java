package se.samverkan;

import java.util.Map;
import se.samverkan.record.RecordStore;

/**
 * Opens a storage from settings. Implementations are found by {@link java.util.ServiceLoader}, or handed in by whoever embeds the library.
 *
 * @since 0.1.0
 */
public interface StorageProvider {

    /**
     * The technology's short name, such as {@code jdbc}.
     *
     * @return small letters
     */
    String name();

    /**
     * Opens a storage.
     *
     * @param settings named values, such as {@code samverkan.jdbc.url}; the provider documents its own
     * @return the open storage
     * @throws IllegalArgumentException if a setting is wrong; the message names the setting, what was found and what to do
     */
    RecordStore open(Map<String, String> settings);
}
