package se.samverkan.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.experience.SearchState;
import se.samverkan.record.RecordStore;

/**
 * The index at work: brought up to the storage before each search, and replaced by a new one when it breaks. A large backlog is taken in by a
 * thread in the background, while searches answer with what there is. Safe for use by several threads.
 */
final class LiveIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneSearch.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_REFRESHES = Duration.ofSeconds(5);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(10);

    private final RecordStore store;
    private final Optional<Path> folder;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile SearchIndex index;
    private volatile LogFollower follower;
    private volatile boolean closed;
    private long lastCommit = System.nanoTime();
    private volatile Thread background = new Thread();

    private LiveIndex(RecordStore store, Optional<Path> folder, SearchIndex index) {
        this.store = store;
        this.folder = folder;
        this.index = index;
        this.follower = new LogFollower(store, index);
    }

    /** Opens the index of a folder, or one in memory, and begins to bring it up to the storage. */
    static LiveIndex open(RecordStore store, Optional<Path> folder) {
        LiveIndex live = new LiveIndex(store, folder, OpenIndex.of(store, folder));
        if (live.follower.isBehind()) {
            live.catchUpInBackground();
        }
        return live;
    }

    /** Work on the index as it is at one moment. */
    interface Search<T> {
        T with(IndexSearcher searcher, Vocabulary vocabulary) throws IOException;
    }

    /** Searches what was saved before. */
    <T> T search(Search<T> search) {
        try {
            return searchOnce(search);
        } catch (IOException | AlreadyClosedException e) {
            replace(e);
        }
        try {
            return searchOnce(search);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The search cannot read its new index " + index.place().name(), e);
        }
    }

    private <T> T searchOnce(Search<T> search) throws IOException {
        catchUp();
        SearchIndex current = index;
        IndexSearcher searcher = current.searchers().acquire();
        try {
            return search.with(searcher, current.vocabulary());
        } finally {
            current.searchers().release(searcher);
        }
    }

    /** Takes in the log for as long as a reader may wait. */
    private void catchUp() throws IOException {
        if (!follower.isBehind() || !tryLock()) {
            return;
        }
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            boolean more = true;
            while (more && System.nanoTime() < end) {
                more = follower.step();
            }
            index.refresh();
            commitNowAndThen();
            if (more) {
                catchUpInBackground();
            }
        } finally {
            writing.unlock();
        }
    }

    private boolean tryLock() {
        try {
            return writing.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void commitNowAndThen() throws IOException {
        if (System.nanoTime() - lastCommit > BETWEEN_COMMITS.toNanos()) {
            index.commit();
            lastCommit = System.nanoTime();
        }
    }

    private synchronized void catchUpInBackground() {
        if (!background.isAlive()) {
            background = new Thread(this::catchUpWholly, "samverkan-search");
            background.setDaemon(true);
            background.start();
        }
    }

    /** What has been taken in is found now and then: every time costs a segment more. */
    private void catchUpWholly() {
        boolean more = true;
        long lastRefresh = System.nanoTime();
        while (more && !closed) {
            writing.lock();
            try {
                more = !closed && follower.step();
                if (!more || System.nanoTime() - lastRefresh > BETWEEN_REFRESHES.toNanos()) {
                    index.refresh();
                    lastRefresh = System.nanoTime();
                }
                if (!more && !closed) {
                    index.commit();
                }
            } catch (IOException | RuntimeException e) {
                LOG.warn("The search could not take in the change log and tries again at the next search", e);
                return;
            } finally {
                writing.unlock();
            }
        }
    }

    /** Begins a new index in the place of one that broke. */
    private void replace(Exception reason) {
        writing.lock();
        try {
            if (closed) {
                throw new IllegalStateException("The search is closed: open another", reason);
            }
            LOG.warn("The search index {} broke and is made anew", index.place().name(), reason);
            OpenIndex.abandon(index);
            index = OpenIndex.anew(folder);
            follower = new LogFollower(store, index);
        } finally {
            writing.unlock();
        }
    }

    SearchState state() {
        SearchIndex current = index;
        return new SearchState(
                LuceneSearch.NAME, current.place().kept(), current.place().name(), current.experiences());
    }

    @Override
    public void close() {
        closed = true;
        writing.lock();
        try {
            index.close();
        } catch (IOException e) {
            LOG.warn(
                    "The search index {} was not closed; it is made anew if it is damaged",
                    index.place().name(),
                    e);
        } finally {
            writing.unlock();
        }
    }
}
