package se.samverkan.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.record.RecordStore;

/** Opens an index wherever it can be kept. */
final class OpenIndex {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneSearch.class);

    private OpenIndex() {}

    /** The index of a folder, if it can be gone on with; else a new one. */
    static SearchIndex of(RecordStore store, Optional<Path> folder) {
        return folder.map(path -> kept(store, path)).orElseGet(OpenIndex::inMemory);
    }

    /** A new index. */
    static SearchIndex anew(Optional<Path> folder) {
        return folder.map(OpenIndex::emptied).orElseGet(OpenIndex::inMemory);
    }

    private static SearchIndex kept(RecordStore store, Path folder) {
        try {
            SearchIndex index = SearchIndex.open(IndexPlace.folder(folder));
            if (index.mark().isUsable(store.changes())) {
                return index;
            }
            LOG.info("The search index {} is of another format or storage and is made anew", folder);
            abandon(index);
        } catch (LockObtainFailedException e) {
            return open(IndexPlace.memoryInsteadOf(folder, e));
        } catch (IOException | RuntimeException e) {
            LOG.warn("The search index {} is damaged and is made anew", folder, e);
        }
        return emptied(folder);
    }

    private static SearchIndex emptied(Path folder) {
        try {
            IndexPlace place = IndexPlace.folder(folder);
            place.empty();
            return SearchIndex.open(place);
        } catch (IOException e) {
            return open(IndexPlace.memoryInsteadOf(folder, e));
        }
    }

    private static SearchIndex inMemory() {
        return open(IndexPlace.memory());
    }

    private static SearchIndex open(IndexPlace place) {
        try {
            return SearchIndex.open(place);
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot be opened", e);
        }
    }

    /** Lets go of an index without keeping what it holds. */
    static void abandon(SearchIndex index) {
        try {
            index.abandon();
        } catch (IOException | RuntimeException e) {
            LOG.debug("The abandoned index could not be closed", e);
        }
    }
}
