package se.samverkan.examples.intranet;

import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import se.samverkan.StorageProvider;
import se.samverkan.record.RecordStore;

/** Opens a database with the storage that is on the class path. */
final class OpenStorage {

    private OpenStorage() {}

    /** Opens the database of a folder. */
    static RecordStore in(Path folder) throws RefusedStart {
        return with(Map.of(Options.DATA, folder.toString()));
    }

    /** Opens the database that the settings name. */
    static RecordStore with(Map<String, String> settings) throws RefusedStart {
        StorageProvider provider = ServiceLoader.load(StorageProvider.class)
                .findFirst()
                .orElseThrow(() -> new RefusedStart("No storage is on the class path: add samverkan-jdbc"));
        try {
            return provider.open(settings);
        } catch (IllegalArgumentException e) {
            throw new RefusedStart(firstLine(String.valueOf(e.getMessage())), e);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }
}
