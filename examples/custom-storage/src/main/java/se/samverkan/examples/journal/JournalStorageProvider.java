package se.samverkan.examples.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import se.samverkan.StorageProvider;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordStore;

/**
 * Opens the journal in the folder {@code journal} of the data folder, {@code samverkan.data}. Immutable and safe for use by several threads;
 * found by {@link ServiceLoader}.
 */
public final class JournalStorageProvider implements StorageProvider {

    private static final String DATA = "samverkan.data";

    /** Called by {@link ServiceLoader}. */
    public JournalStorageProvider() {}

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public RecordStore open(Map<String, String> settings) {
        String data = settings.get(DATA);
        if (data == null || data.isBlank()) {
            throw new IllegalArgumentException(DATA + " is missing: write the folder in which the journal is kept");
        }
        try {
            return JournalRecordStore.open(Path.of(data).resolve("journal"), codec());
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    DATA + " is '" + data + "', where no journal can be kept: give a folder that may be written to", e);
        }
    }

    private static RecordCodec codec() {
        return ServiceLoader.load(RecordCodec.class, JournalStorageProvider.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no RecordCodec: add samverkan-jackson, whose form the journal is written in"));
    }
}
