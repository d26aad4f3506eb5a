package se.samverkan.lucene;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Reuse;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Visibility;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;

/** Makes documents of experiences as the storage has them. Safe for use by several threads. */
final class DocumentReader {

    private final RecordStore store;

    DocumentReader(RecordStore store) {
        this.store = store;
    }

    /** The documents of experiences in their order; none of one that can no longer be found. */
    Map<ExperienceId, Optional<ExperienceDocument>> read(Collection<ExperienceId> ids) {
        List<Experience> found = store.findAll(Experience.TYPE, ids, Visibility.everything());
        Map<ThemeId, Theme> themes = themes(found);
        ImmutableSetMultimap<ExperienceId, Reuse> reuses = reuses(found);
        Map<ExperienceId, Optional<ExperienceDocument>> documents = new LinkedHashMap<>();
        ids.forEach(id -> documents.put(id, Optional.empty()));
        for (Experience experience : found) {
            List<String> names = names(experience, themes);
            documents.put(
                    experience.id(),
                    Optional.of(ExperienceDocument.of(experience, names, reuses.get(experience.id()))));
        }
        return documents;
    }

    private Map<ThemeId, Theme> themes(List<Experience> experiences) {
        List<ThemeId> ids = experiences.stream()
                .flatMap(experience -> experience.scope().themes().stream())
                .distinct()
                .toList();
        return ids.isEmpty()
                ? ImmutableMap.of()
                : Maps.uniqueIndex(store.findAll(Theme.TYPE, ids, Visibility.everything()), Theme::id);
    }

    private ImmutableSetMultimap<ExperienceId, Reuse> reuses(List<Experience> experiences) {
        List<String> ids = experiences.stream()
                .map(experience -> experience.id().value().toString())
                .toList();
        RecordQuery<Reuse> query = RecordQuery.of(Reuse.TYPE).withAny("experience", ids);
        return ImmutableSetMultimap.copyOf(
                Multimaps.index(store.all(query, Visibility.everything()), Reuse::experience));
    }

    private static List<String> names(Experience experience, Map<ThemeId, Theme> themes) {
        List<String> names = new ArrayList<>();
        experience.scope().themes().stream()
                .flatMap(id -> Optional.ofNullable(themes.get(id)).stream())
                .flatMap(theme -> Stream.of(theme.swedish(), theme.english()))
                .forEach(names::add);
        MunicipalityCatalogue catalogue = MunicipalityCatalogue.bundled();
        experience.scope().municipalities().stream()
                .flatMap(code -> catalogue.find(code).stream())
                .flatMap(place -> Stream.of(place.name(), place.county().shortName()))
                .forEach(names::add);
        return names;
    }
}
