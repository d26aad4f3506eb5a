package se.samverkan.lucene;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Reuse;
import se.samverkan.experience.SearchNames;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Visibility;

/** Makes documents of experiences as the storage has them. Safe for use by several threads. */
final class DocumentReader {

    private final RecordStore store;

    DocumentReader(RecordStore store) {
        this.store = store;
    }

    /** The documents of experiences in their order; none of one that can no longer be found. */
    Map<ExperienceId, Optional<ExperienceDocument>> read(Collection<ExperienceId> ids) {
        List<Experience> found = store.findAll(Experience.TYPE, ids, Visibility.everything());
        SearchNames names = SearchNames.read(store, found);
        ImmutableSetMultimap<ExperienceId, Reuse> reuses = reuses(found);
        Map<ExperienceId, Optional<ExperienceDocument>> documents = new LinkedHashMap<>();
        ids.forEach(id -> documents.put(id, Optional.empty()));
        for (Experience experience : found) {
            documents.put(
                    experience.id(),
                    Optional.of(ExperienceDocument.of(experience, names.of(experience), reuses.get(experience.id()))));
        }
        return documents;
    }

    private ImmutableSetMultimap<ExperienceId, Reuse> reuses(List<Experience> experiences) {
        List<String> ids = experiences.stream()
                .map(experience -> experience.id().value().toString())
                .toList();
        RecordQuery<Reuse> query = RecordQuery.of(Reuse.TYPE).withAny("experience", ids);
        return ImmutableSetMultimap.copyOf(
                Multimaps.index(store.all(query, Visibility.everything()), Reuse::experience));
    }
}
