package se.samverkan.similarity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.municipality.Classification;
import se.samverkan.municipality.DegreeOfUrbanisation;
import se.samverkan.municipality.LabourMarket;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.municipality.Trait;

/**
 * What is known of a municipality when it is compared. Whatever is missing is left out of a comparison, so that an invented municipality with
 * nothing but a group can be compared by that. Immutable.
 *
 * @param key what tells it from others: its code
 * @param name its name
 * @param population inhabitants, above 0; empty if not known
 * @param density inhabitants per square kilometre, above 0; empty if not known
 * @param group its group
 * @param labourMarket its local labour market
 * @param urbanisation its degree of urbanisation
 * @param university whether it has higher education
 * @param traits what sets it apart, higher education left aside; empty if not known
 * @param neighbours the keys of those it shares a border with
 * @param themes the keys of what it works on
 * @since 0.1.0
 */
public record Profile(
        String key,
        String name,
        OptionalDouble population,
        OptionalDouble density,
        Optional<MunicipalityGroup> group,
        Optional<LabourMarket> labourMarket,
        Optional<DegreeOfUrbanisation> urbanisation,
        Optional<Boolean> university,
        Optional<Set<Trait>> traits,
        Set<String> neighbours,
        Set<String> themes) {

    /** Copies the sets. */
    public Profile {
        requireNonNull(key, "key");
        requireNonNull(name, "name");
        requireNonNull(group, "group");
        requireNonNull(labourMarket, "labourMarket");
        requireNonNull(urbanisation, "urbanisation");
        requireNonNull(university, "university");
        positive(population, "population", key);
        positive(density, "density", key);
        traits = traits.map(all -> Sets.immutableEnumSet(Sets.difference(all, EnumSet.of(Trait.UNIVERSITY_TOWN))));
        neighbours = ImmutableSet.copyOf(neighbours);
        themes = ImmutableSortedSet.copyOf(themes);
    }

    private static void positive(OptionalDouble value, String name, String key) {
        if (value.isPresent() && !(value.getAsDouble() > 0)) {
            throw new IllegalArgumentException(
                    "Profile " + key + " has a " + name + " of " + value.getAsDouble() + ": give above 0 or nothing");
        }
    }

    /**
     * The profile of a municipality of the catalogue, without themes.
     *
     * @param municipality the municipality
     * @return its profile, under its code
     */
    public static Profile of(Municipality municipality) {
        Classification classes = municipality.classification();
        return new Profile(
                municipality.code().value(),
                municipality.name(),
                OptionalDouble.of(municipality.population()),
                OptionalDouble.of(municipality.density()),
                Optional.of(classes.group()),
                Optional.of(classes.labourMarket()),
                Optional.of(classes.urbanisation()),
                Optional.of(classes.universityTown()),
                Optional.of(municipality.traits()),
                MunicipalityCatalogue.bundled().neighbours(municipality.code()).stream()
                        .map(neighbour -> neighbour.code().value())
                        .collect(Collectors.toSet()),
                ImmutableSet.of());
    }

    /**
     * The profile of a municipality of which only the group is known, as of an invented one.
     *
     * @param key what tells it from others
     * @param name its name
     * @param group its group; empty if not even that is known
     * @return the profile
     */
    public static Profile of(String key, String name, Optional<MunicipalityGroup> group) {
        return new Profile(
                key,
                name,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                group,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImmutableSet.of(),
                ImmutableSet.of());
    }

    /**
     * This profile, working on something.
     *
     * @param keys the keys of the themes
     * @return the profile with these themes
     */
    public Profile workingOn(Collection<String> keys) {
        return new Profile(
                key,
                name,
                population,
                density,
                group,
                labourMarket,
                urbanisation,
                university,
                traits,
                neighbours,
                ImmutableSortedSet.copyOf(keys));
    }
}
