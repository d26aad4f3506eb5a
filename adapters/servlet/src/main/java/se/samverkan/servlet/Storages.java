package se.samverkan.servlet;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import se.samverkan.Samverkan;
import se.samverkan.StorageProvider;
import se.samverkan.record.RecordStore;
import se.samverkan.servlet.settings.Setting;
import se.samverkan.servlet.settings.Settings;

/** Opens the storage that the settings name. */
final class Storages {
    private static final String MEMORY = "memory";

    private Storages() {}

    /**
     * Opens an installation.
     *
     * @throws IllegalArgumentException if no storage fits, or its settings are wrong; the message says what to do
     */
    static Samverkan open(Settings settings) {
        List<StorageProvider> found =
                ServiceLoader.load(StorageProvider.class, Storages.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
        String wanted = settings.get(Setting.STORAGE);
        if (wanted.equals(MEMORY) || (wanted.isEmpty() && found.isEmpty())) {
            return Samverkan.inMemory();
        }
        Map<String, String> all = settings.all();
        return found.stream()
                .filter(provider -> wanted.isEmpty() || provider.name().equals(wanted))
                .findFirst()
                .map(provider -> installed(provider.open(all), all))
                .orElseThrow(() -> new IllegalArgumentException(Setting.STORAGE.key() + " is '" + wanted
                        + "': there is no such storage, write " + names(found) + MEMORY));
    }

    /** What else is set wrong must not leave the storage open: it is tried again, and a file that is locked or a pool stays what it is. */
    static Samverkan installed(RecordStore store, Map<String, String> all) {
        try {
            return Samverkan.on(store, all);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static String names(List<StorageProvider> found) {
        return found.stream().map(provider -> provider.name() + " or ").collect(Collectors.joining());
    }
}
