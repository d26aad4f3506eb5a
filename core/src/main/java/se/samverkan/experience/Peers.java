package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Members;
import se.samverkan.network.Organisation;
import se.samverkan.network.Records;
import se.samverkan.record.RecordQuery;
import se.samverkan.similarity.Aspect;
import se.samverkan.similarity.Likeness;
import se.samverkan.similarity.Profile;
import se.samverkan.similarity.Similarity;
import se.samverkan.similarity.Weights;

/**
 * Municipalities like one, among all of the country and those that the network has invented, by facts and by the themes that each has
 * experiences of. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Peers {

    private final Records records;
    private final Members members;

    /**
     * Looks through a gate.
     *
     * @param records the gate to the storage
     */
    public Peers(Records records) {
        this.records = requireNonNull(records, "records");
        this.members = new Members(records);
    }

    /**
     * The facts of a municipality.
     *
     * @param code its code
     * @return its profile without themes, empty if the catalogue does not hold it
     */
    public static Optional<Profile> profile(MunicipalityCode code) {
        return MunicipalityCatalogue.bundled().find(code).map(Profile::of);
    }

    /**
     * The facts of an organisation that is a municipality.
     *
     * @param organisation the organisation
     * @return its profile without themes; of an invented municipality only the group is known; empty for other kinds of organisations
     */
    public static Optional<Profile> profile(Organisation organisation) {
        Optional<Profile> real = organisation.municipality().flatMap(Peers::profile);
        return organisation.kind() == Organisation.Kind.MUNICIPALITY
                ? real.or(() -> Optional.of(Profile.of(key(organisation), organisation.title(), organisation.group())))
                : real;
    }

    private static String key(Organisation organisation) {
        return organisation
                .municipality()
                .map(MunicipalityCode::value)
                .orElse(organisation.id().value().toString());
    }

    /**
     * Those most like a municipality.
     *
     * @param actor who looks; only experiences they may see tell what a municipality works on
     * @param to the municipality's facts
     * @param weights how much each aspect counts
     * @param limit how many at most, 1 or more
     * @return the most alike first
     */
    public List<Likeness> like(Actor actor, Profile to, Weights weights, int limit) {
        Map<String, Set<String>> themes = weights.of(Aspect.THEMES) > 0 ? themes(actor) : new HashMap<>();
        List<Profile> candidates = candidates(actor)
                .map(profile -> profile.workingOn(themes.getOrDefault(profile.key(), ImmutableSet.of())))
                .toList();
        return Similarity.among(candidates)
                .nearest(to.workingOn(themes.getOrDefault(to.key(), ImmutableSet.of())), weights, limit);
    }

    private Stream<Profile> candidates(Actor actor) {
        Stream<Profile> invented = members.organisations(actor).stream()
                .filter(organisation -> organisation.header().isExample())
                .flatMap(organisation -> profile(organisation).stream());
        return Stream.concat(Similarity.profiles().stream(), invented);
    }

    /**
     * What municipalities work on: the themes of the experiences that tell of them.
     *
     * @param actor who looks
     * @return per municipality's code the ids of its themes; those without experiences are left out
     */
    public Map<String, Set<String>> themes(Actor actor) {
        RecordQuery<Experience> all = RecordQuery.of(Experience.TYPE);
        Map<String, Set<String>> found = new HashMap<>();
        for (String theme :
                records.count(actor, all, ExperienceFacet.THEME.facet()).keySet()) {
            records.count(actor, all.with(ExperienceFacet.THEME.facet(), theme), ExperienceFacet.MUNICIPALITY.facet())
                    .keySet()
                    .forEach(code -> found.computeIfAbsent(code, key -> new LinkedHashSet<>())
                            .add(theme));
        }
        return found;
    }
}
