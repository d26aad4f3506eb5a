package se.samverkan.experience;

import java.util.Locale;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Facets;

/**
 * The values by which experiences are found and counted. There are as few as are asked for, since each costs every writing of an experience a place
 * in the indexes of a storage. Those of a county are found by its municipalities: {@link ExperienceFilter#withAny} with the codes of
 * {@link MunicipalityCatalogue#in}.
 *
 * @since 0.1.0
 */
public enum ExperienceFacet {
    /** The name in addresses. */
    SLUG,
    /** A theme's id. */
    THEME,
    /** A municipality's four-digit code. */
    MUNICIPALITY,
    /** A municipality group, such as {@code C7}; of every municipality mentioned that is in the catalogue. */
    GROUP,
    /** A {@link Phase}. */
    PHASE,
    /** A {@link LessonKind}; of every sort of lesson that is told. */
    LESSON,
    /** The record it was first told in, as {@code note/<id>}. */
    TOLD_IN;

    /**
     * The facet's name in a query.
     *
     * @return small letters, and hyphens between words
     */
    public String facet() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whoever changes what is told here raises the edition of {@link Experience#TYPE}. */
    static Facets of(Experience experience) {
        Scope scope = experience.scope();
        Facets.Builder facets = Facets.builder()
                .add(SLUG.facet(), experience.slug().value())
                .add(PHASE.facet(), scope.phase().name());
        scope.themes().forEach(theme -> facets.add(THEME.facet(), theme.value().toString()));
        scope.municipalities().forEach(code -> addPlace(facets, code));
        LessonKind.of(experience).forEach(kind -> facets.add(LESSON.facet(), kind.name()));
        experience.provenance().toldIn().ifPresent(record -> facets.add(TOLD_IN.facet(), record.toString()));
        return facets.build();
    }

    private static void addPlace(Facets.Builder facets, MunicipalityCode code) {
        facets.add(MUNICIPALITY.facet(), code.value());
        MunicipalityCatalogue.bundled()
                .find(code)
                .ifPresent(municipality ->
                        facets.add(GROUP.facet(), municipality.group().name()));
    }
}
