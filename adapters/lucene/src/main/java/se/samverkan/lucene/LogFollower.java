package se.samverkan.lucene;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Reuse;
import se.samverkan.experience.ReuseId;
import se.samverkan.record.Change;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Visibility;
import se.samverkan.theme.Theme;

/**
 * Reads the change log and keeps an index like the storage: an experience is indexed anew when it, one of its themes or one of its reuses was
 * written, and leaves the index when it can no longer be found. Used by one thread at a time.
 */
final class LogFollower {

    private static final int STEP = 1_000;
    /** So many experiences are read at once; of a large part of the log, while those before them are put into the index. */
    private static final int READ_AT_ONCE = 100;

    private final RecordStore store;
    private final SearchIndex index;
    private final DocumentReader documents;

    LogFollower(RecordStore store, SearchIndex index) {
        this.store = store;
        this.index = index;
        this.documents = new DocumentReader(store);
    }

    /** Whether the log holds something that is not found yet. */
    boolean isBehind() {
        return !store.changes().after(index.searchable().position(), 1).isEmpty();
    }

    /** Takes in a part of the log; true if there may be more. */
    boolean step() throws IOException {
        List<Change> changes = store.changes().after(index.mark().position(), STEP);
        if (!changes.isEmpty()) {
            indexAgain(touched(changes));
            index.reached(LogMark.of(changes.get(changes.size() - 1)));
            if (changes.stream().anyMatch(LogFollower::endsAnExperience)) {
                index.forget();
            }
        }
        return changes.size() == STEP;
    }

    private static boolean endsAnExperience(Change change) {
        return change.isDestruction() && change.record().type().equals(Experience.TYPE.name());
    }

    private Set<ExperienceId> touched(List<Change> changes) throws IOException {
        Set<ExperienceId> touched = new LinkedHashSet<>();
        ids(changes, Experience.TYPE.name()).map(ExperienceId::new).forEach(touched::add);
        List<UUID> reuses = ids(changes, Reuse.TYPE.name()).toList();
        if (!reuses.isEmpty()) {
            touched.addAll(reused(reuses));
        }
        List<UUID> themes = ids(changes, Theme.TYPE.name()).toList();
        if (!themes.isEmpty() && index.experiences() > 0) {
            touched.addAll(themed(themes));
        }
        return touched;
    }

    private static Stream<UUID> ids(List<Change> changes, String type) {
        return changes.stream()
                .map(Change::record)
                .filter(record -> record.type().equals(type))
                .map(record -> record.id())
                .distinct();
    }

    /** The experiences of reuses, also of such that can no longer be found. */
    private Set<ExperienceId> reused(List<UUID> reuses) throws IOException {
        Set<ExperienceId> experiences = new LinkedHashSet<>();
        List<ReuseId> ids = reuses.stream().map(ReuseId::new).toList();
        store.findAll(Reuse.TYPE, ids, Visibility.everything()).forEach(reuse -> experiences.add(reuse.experience()));
        index.refresh();
        new IndexedIds(index)
                .having(Fields.REUSE, reuses.stream().map(UUID::toString).toList()).stream()
                        .map(ExperienceId::new)
                        .forEach(experiences::add);
        return experiences;
    }

    private List<ExperienceId> themed(List<UUID> themes) {
        RecordQuery<Experience> query = RecordQuery.of(Experience.TYPE)
                .withAny(
                        ExperienceFacet.THEME.facet(),
                        themes.stream().map(UUID::toString).toList());
        return store.all(query, Visibility.everything()).stream()
                .map(Experience::id)
                .toList();
    }

    private void indexAgain(Set<ExperienceId> ids) throws IOException {
        List<List<ExperienceId>> parts = Lists.partition(ImmutableList.copyOf(ids), READ_AT_ONCE);
        if (parts.size() < 2) {
            for (List<ExperienceId> part : parts) {
                put(documents.read(part));
            }
            return;
        }
        ExecutorService ahead = Executors.newSingleThreadExecutor();
        try {
            List<Future<Map<ExperienceId, Optional<ExperienceDocument>>>> read = new ArrayList<>();
            parts.forEach(part -> read.add(ahead.submit(() -> documents.read(part))));
            for (Future<Map<ExperienceId, Optional<ExperienceDocument>>> part : read) {
                put(result(part));
            }
        } finally {
            ahead.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return requireNonNull(Uninterruptibles.getUninterruptibly(future));
        } catch (ExecutionException e) {
            Throwable cause = requireNonNull(e.getCause());
            Throwables.throwIfUnchecked(cause);
            throw new IllegalStateException("Experiences could not be read", cause);
        }
    }

    private void put(Map<ExperienceId, Optional<ExperienceDocument>> read) throws IOException {
        for (Map.Entry<ExperienceId, Optional<ExperienceDocument>> each : read.entrySet()) {
            String id = each.getKey().value().toString();
            if (each.getValue().isPresent()) {
                index.put(id, each.getValue().get());
            } else {
                index.remove(id);
            }
        }
    }
}
