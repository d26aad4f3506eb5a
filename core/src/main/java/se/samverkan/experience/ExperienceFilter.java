package se.samverkan.experience;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkan.record.Facets;
import se.samverkan.record.RecordQuery;

/**
 * Which experiences are wanted: those that have one of the wanted values in every facet named.
 *
 * @param wanted per facet the wanted values; themes by id, municipalities by code
 * @since 0.1.0
 */
public record ExperienceFilter(Map<ExperienceFacet, Set<String>> wanted) {

    /** All experiences. */
    public static final ExperienceFilter ALL = new ExperienceFilter(new EnumMap<>(ExperienceFacet.class));

    /** Copies the values in a fixed order. */
    public ExperienceFilter {
        EnumMap<ExperienceFacet, Set<String>> copy = new EnumMap<>(ExperienceFacet.class);
        wanted.forEach((facet, values) -> copy.put(facet, ImmutableSortedSet.copyOf(values)));
        wanted = Maps.immutableEnumMap(copy);
    }

    /**
     * This filter, narrowed to a value.
     *
     * @param facet the facet
     * @param value the value wanted
     * @return the narrowed filter
     */
    public ExperienceFilter with(ExperienceFacet facet, String value) {
        return withAny(facet, List.of(value));
    }

    /**
     * This filter, narrowed to one of some values.
     *
     * @param facet the facet
     * @param values the values wanted, in place of any wanted before; none takes the condition away
     * @return the narrowed filter
     */
    public ExperienceFilter withAny(ExperienceFacet facet, Collection<String> values) {
        EnumMap<ExperienceFacet, Set<String>> copy = new EnumMap<>(ExperienceFacet.class);
        copy.putAll(wanted);
        copy.remove(facet);
        if (!values.isEmpty()) {
            copy.put(facet, ImmutableSortedSet.copyOf(values));
        }
        return new ExperienceFilter(copy);
    }

    /**
     * This filter as a query by title.
     *
     * @return the query
     */
    public RecordQuery<Experience> query() {
        RecordQuery<Experience> query = RecordQuery.of(Experience.TYPE);
        for (Map.Entry<ExperienceFacet, Set<String>> entry : wanted.entrySet()) {
            query = query.withAny(entry.getKey().facet(), entry.getValue());
        }
        return query;
    }

    boolean accepts(Experience experience) {
        Facets facets = Experience.TYPE.facets(experience);
        return wanted.entrySet().stream()
                .allMatch(entry -> facets.of(entry.getKey().facet()).stream().anyMatch(entry.getValue()::contains));
    }
}
