package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import se.samverkan.record.Change;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Visibility;

/**
 * The search that needs no search engine: Swedish words with their inflections, beginnings as one types, and both ends of compounds. It keeps
 * the words of all experiences in memory and follows the change log; for more than some thousand experiences, hand in another
 * {@link ExperienceSearch}. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class WordSearch implements ExperienceSearch {

    private static final int STEP = 1_000;

    private final RecordStore store;
    private final ReentrantLock lock = new ReentrantLock();
    private final WordIndex index = new WordIndex();
    private long position;

    /**
     * Searches a storage.
     *
     * @param store where experiences are kept
     */
    public WordSearch(RecordStore store) {
        this.store = requireNonNull(store, "store");
    }

    @Override
    public Page<ExperienceHit> search(ExperienceQuery query, Visibility visibility, PageRequest page) {
        List<ExperienceHit> hits = hits(query, visibility);
        List<ExperienceHit> part =
                hits.stream().skip(page.offset()).limit(page.limit()).toList();
        return new Page<>(part, hits.size(), page);
    }

    private List<ExperienceHit> hits(ExperienceQuery query, Visibility visibility) {
        List<String> wanted = wanted(query.text());
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<ExperienceId, WordIndex.Found> found = Maps.uniqueIndex(ranked(wanted), WordIndex.Found::id);
        return store.findAll(Experience.TYPE, found.keySet(), visibility).stream()
                .filter(query.filter()::accepts)
                .flatMap(experience -> hit(experience, found).stream())
                .toList();
    }

    /** {@inheritDoc} Counted among the best {@value ExperienceSearch#MOST_HITS}. */
    @Override
    public Map<String, Long> counts(ExperienceQuery query, ExperienceFacet facet, Visibility visibility) {
        ExperienceFilter others = query.filter().withAny(facet, List.of());
        Map<String, Long> counts = new TreeMap<>();
        hits(query.within(others), visibility)
                .forEach(hit -> Experience.TYPE
                        .facets(hit.experience())
                        .of(facet.facet())
                        .forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts;
    }

    /** {@inheritDoc} This search knows none. */
    @Override
    public List<String> nearestWords(String text, Visibility visibility) {
        return List.of();
    }

    @Override
    public SearchState state() {
        lock.lock();
        try {
            catchUp();
            return new SearchState("words", SearchState.Kept.IN_MEMORY, "", index.size());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        // Nothing is held but memory.
    }

    private static List<String> wanted(String text) {
        return SwedishWords.of(text).stream().distinct().limit(MOST_WORDS).toList();
    }

    private static Optional<ExperienceHit> hit(Experience experience, Map<ExperienceId, WordIndex.Found> found) {
        return Optional.ofNullable(found.get(experience.id()))
                .map(reason -> new ExperienceHit(experience, reason.words()));
    }

    private List<WordIndex.Found> ranked(List<String> wanted) {
        lock.lock();
        try {
            catchUp();
            return index.find(wanted, MOST_HITS);
        } finally {
            lock.unlock();
        }
    }

    private void catchUp() {
        List<Change> changes;
        do {
            changes = store.changes().after(position, STEP);
            update(changes);
            if (!changes.isEmpty()) {
                position = changes.get(changes.size() - 1).position();
            }
        } while (changes.size() == STEP);
    }

    private void update(List<Change> changes) {
        Set<ExperienceId> changed = new LinkedHashSet<>();
        changes.stream()
                .map(Change::record)
                .filter(record -> record.type().equals(Experience.TYPE.name()))
                .forEach(record -> changed.add(new ExperienceId(record.id())));
        if (changed.isEmpty()) {
            return;
        }
        changed.forEach(index::remove);
        List<Experience> experiences = store.findAll(Experience.TYPE, changed, Visibility.everything());
        SearchNames names = SearchNames.read(store, experiences);
        experiences.forEach(experience -> index.put(IndexedExperience.of(experience, names.of(experience))));
    }
}
