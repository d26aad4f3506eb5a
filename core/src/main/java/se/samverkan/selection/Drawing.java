package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;

/**
 * Everything that is needed to repeat the draw of a panel and check it.
 *
 * @param method the selector's {@link PanelSelector#method()}
 * @param seed the seed of its generator
 * @param seats the size of the panel, at least 1
 * @param pool the municipalities drawn from, by code
 * @param quotas what the panel had to fulfil
 * @param everyPanelAlike whether every panel that meets the quotas had the same chance
 * @param beside what quotas may count beside what the catalogue knows ({@link OwnFeature}): per code of the pool, per feature a value; empty for nothing
 * @param chances how the chances were shared; empty from methods that know no lottery, and of panels drawn before this was kept
 * @since 0.1.0
 */
public record Drawing(
        String method,
        long seed,
        int seats,
        List<MunicipalityCode> pool,
        List<Quota> quotas,
        boolean everyPanelAlike,
        Optional<Map<String, Map<String, String>>> beside,
        Optional<Chances> chances) {

    /** Copies the collections. */
    public Drawing {
        requireNonNull(method, "method");
        pool = List.copyOf(pool);
        quotas = List.copyOf(quotas);
        beside = beside.filter(facts -> !facts.isEmpty()).map(Drawing::copied);
        requireNonNull(chances, "chances");
    }

    private static Map<String, Map<String, String>> copied(Map<String, Map<String, String>> facts) {
        ImmutableSortedMap.Builder<String, Map<String, String>> copy = ImmutableSortedMap.naturalOrder();
        facts.forEach((code, values) -> copy.put(code, ImmutableSortedMap.copyOf(values)));
        return copy.build();
    }

    /**
     * A draw that counts nothing beside the catalogue.
     *
     * @param method the selector's {@link PanelSelector#method()}
     * @param seed the seed of its generator
     * @param seats the size of the panel, at least 1
     * @param pool the municipalities drawn from, by code
     * @param quotas what the panel had to fulfil
     * @param everyPanelAlike whether every panel that meets the quotas had the same chance
     */
    public Drawing(
            String method,
            long seed,
            int seats,
            List<MunicipalityCode> pool,
            List<Quota> quotas,
            boolean everyPanelAlike) {
        this(method, seed, seats, pool, quotas, everyPanelAlike, Optional.empty(), Optional.empty());
    }

    /**
     * What quotas may count beside what the catalogue knows.
     *
     * @return per code of the pool, per feature a value; empty for nothing
     */
    public Map<String, Map<String, String>> facts() {
        return beside.orElse(ImmutableMap.of());
    }

    /**
     * A municipality as the draw saw it.
     *
     * @param municipality the municipality
     * @return the candidate, with what the catalogue and the facts say
     */
    public Candidate candidate(Municipality municipality) {
        Candidate known = Candidate.of(municipality);
        Map<String, String> more = facts().getOrDefault(municipality.code().value(), ImmutableMap.of());
        return more.isEmpty()
                ? known
                : new Candidate(
                        known.key(),
                        ImmutableMap.<String, String>builder()
                                .putAll(known.values())
                                .putAll(more)
                                .buildKeepingLast());
    }

    /**
     * The request that the panel was drawn by.
     *
     * @param catalogue the country; who is no longer in it is left out
     * @return the request
     */
    public DrawRequest request(MunicipalityCatalogue catalogue) {
        List<Candidate> candidates = pool.stream()
                .flatMap(code -> catalogue.find(code).stream())
                .map(this::candidate)
                .toList();
        return new DrawRequest(candidates, quotas, seats, seed);
    }

    /**
     * The same with another seed.
     *
     * @param other the seed
     * @return the drawing
     */
    public Drawing seeded(long other) {
        return new Drawing(method, other, seats, pool, quotas, everyPanelAlike, beside, chances);
    }

    /** The same with what a method told of the draw. */
    Drawing with(String name, Selection.Selected selected) {
        return new Drawing(
                name,
                seed,
                seats,
                pool,
                quotas,
                selected.everyPanelAlike(),
                beside,
                selected.fairness().map(fairness -> Chances.of(fairness.lottery(), fairness.exact())));
    }
}
