package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Visibility;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;

/**
 * The names by which a search finds experiences besides their own texts: of their themes, in both languages, and of their municipalities and
 * counties. For who writes an {@link ExperienceSearch}. Immutable.
 *
 * @since 0.1.0
 */
public final class SearchNames {

    private final Map<ThemeId, Theme> themes;

    private SearchNames(Map<ThemeId, Theme> themes) {
        this.themes = themes;
    }

    /**
     * Reads the names of the themes of some experiences, in one statement for all.
     *
     * @param store where themes are kept
     * @param experiences the experiences
     * @return the names of these experiences
     */
    public static SearchNames read(RecordStore store, Collection<Experience> experiences) {
        requireNonNull(store, "store");
        List<ThemeId> ids = experiences.stream()
                .flatMap(experience -> experience.scope().themes().stream())
                .distinct()
                .toList();
        return new SearchNames(
                ids.isEmpty()
                        ? ImmutableMap.of()
                        : Maps.uniqueIndex(store.findAll(Theme.TYPE, ids, Visibility.everything()), Theme::id));
    }

    /**
     * The names of an experience.
     *
     * @param experience one of those that were read for
     * @return its themes, then its municipalities, each with its county; what is unknown is left out
     */
    public List<String> of(Experience experience) {
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
