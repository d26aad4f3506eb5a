package se.samverkan.lucene;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Reuse;
import se.samverkan.experience.ReuseId;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.record.Change;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Visibility;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;

/**
 * Reads the change log and keeps an index like the storage: an experience is indexed anew when it, one of its themes or one of its reuses was
 * written, and leaves the index when it can no longer be found. Used by one thread at a time.
 */
final class LogFollower {

    private static final int STEP = 1_000;

    private final RecordStore store;
    private final SearchIndex index;

    LogFollower(RecordStore store, SearchIndex index) {
        this.store = store;
        this.index = index;
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
        if (ids.isEmpty()) {
            return;
        }
        List<Experience> found = store.findAll(Experience.TYPE, ids, Visibility.everything());
        Map<ThemeId, Theme> themes = themes(found);
        ImmutableSetMultimap<ExperienceId, Reuse> reuses = reuses(found);
        Set<ExperienceId> gone = new LinkedHashSet<>(ids);
        for (Experience experience : found) {
            gone.remove(experience.id());
            index.put(
                    experience.id().value().toString(),
                    ExperienceDocument.of(experience, names(experience, themes), reuses.get(experience.id())));
        }
        for (ExperienceId id : gone) {
            index.remove(id.value().toString());
        }
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

    private ImmutableSetMultimap<ExperienceId, Reuse> reuses(Collection<Experience> experiences) {
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
