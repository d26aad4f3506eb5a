package se.samverkan.experience;

import java.util.Locale;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Facets;

/**
 * The values by which experiences are found and counted.
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
    /** A county's two-digit code; of every municipality mentioned. */
    COUNTY,
    /** A {@link Phase}. */
    PHASE,
    /** A {@link SourceKind}. */
    SOURCE,
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

    /** Whoever changes what is told here raises the edition of {@link Experience#TYPE}: since 2 there are sorts of lesson and where it was told. */
    static Facets of(Experience experience) {
        Scope scope = experience.scope();
        Facets.Builder facets = Facets.builder()
                .add(SLUG.facet(), experience.slug().value())
                .add(PHASE.facet(), scope.phase().name())
                .add(SOURCE.facet(), experience.provenance().kind().name());
        scope.themes().forEach(theme -> facets.add(THEME.facet(), theme.value().toString()));
        scope.municipalities().forEach(code -> addPlace(facets, code));
        LessonKind.of(experience).forEach(kind -> facets.add(LESSON.facet(), kind.name()));
        experience.provenance().toldIn().ifPresent(record -> facets.add(TOLD_IN.facet(), record.toString()));
        return facets.build();
    }

    private static void addPlace(Facets.Builder facets, MunicipalityCode code) {
        facets.add(MUNICIPALITY.facet(), code.value());
        facets.add(COUNTY.facet(), code.value().substring(0, 2));
        MunicipalityCatalogue.bundled()
                .find(code)
                .ifPresent(municipality ->
                        facets.add(GROUP.facet(), municipality.group().name()));
    }
}
