package se.samverkan.examples.intranet;

import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import se.samverkan.StorageProvider;
import se.samverkan.record.RecordStore;

/** Opens the database of a folder with the storage that is on the class path. */
final class OpenStorage {

    private OpenStorage() {}

    static RecordStore in(Path folder) throws RefusedStart {
        StorageProvider provider = ServiceLoader.load(StorageProvider.class)
                .findFirst()
                .orElseThrow(() -> new RefusedStart("No storage is on the class path: add samverkan-jdbc"));
        try {
            return provider.open(Map.of(Options.DATA, folder.toString()));
        } catch (IllegalArgumentException e) {
            throw new RefusedStart(firstLine(String.valueOf(e.getMessage())), e);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }
}
