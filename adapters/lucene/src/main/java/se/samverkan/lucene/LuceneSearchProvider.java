package se.samverkan.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.SearchProvider;
import se.samverkan.record.RecordStore;

/**
 * Opens a {@link LuceneSearch}. Settings:
 *
 * <ul>
 *   <li>{@value #FOLDER}: the folder of the index, one for each node; without it the folder {@code search} in the data folder.
 *   <li>{@value #SYNONYMS}: a text file of the installation's own synonyms, one line of words with commas between for those that mean the same;
 *       without it {@code synonyms.txt} in the data folder, if there is one. It is read at start.
 *   <li>{@code samverkan.data}: the data folder; without it the index is kept in memory.
 * </ul>
 *
 * Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class LuceneSearchProvider implements SearchProvider {

    /** The setting that names the folder of the index. */
    public static final String FOLDER = "samverkan.search.folder";

    /** The setting that names the file of the installation's own synonyms. */
    public static final String SYNONYMS = "samverkan.search.synonyms";

    private static final String DATA = "samverkan.data";
    private static final String OWN_FOLDER = "search";
    private static final String OWN_SYNONYMS = "synonyms.txt";

    /** A provider, as {@link java.util.ServiceLoader} makes it. */
    public LuceneSearchProvider() {}

    @Override
    public String name() {
        return LuceneSearch.NAME;
    }

    @Override
    public LuceneSearch open(RecordStore store, InstantSource clock, Map<String, String> settings) {
        Optional<Path> data = path(settings, DATA);
        Optional<Path> folder = path(settings, FOLDER).or(() -> data.map(path -> path.resolve(OWN_FOLDER)));
        Synonyms synonyms = Synonyms.with(ownSynonyms(settings, data));
        return LuceneSearch.open(store, clock, folder, synonyms);
    }

    private static List<String> ownSynonyms(Map<String, String> settings, Optional<Path> data) {
        Optional<Path> named = path(settings, SYNONYMS);
        Optional<Path> file =
                named.or(() -> data.map(path -> path.resolve(OWN_SYNONYMS)).filter(Files::exists));
        return file.map(LuceneSearchProvider::lines).orElse(List.of());
    }

    private static List<String> lines(Path file) {
        try {
            return WordList.entries(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    SYNONYMS + " is '" + file + "', which cannot be read as UTF-8: name a text file, or leave it out",
                    e);
        }
    }

    private static Optional<Path> path(Map<String, String> settings, String key) {
        String value = settings.getOrDefault(key, "");
        try {
            return value.isBlank() ? Optional.empty() : Optional.of(Path.of(value));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(key + " is '" + value + "', which is no path: write one", e);
        }
    }
}
