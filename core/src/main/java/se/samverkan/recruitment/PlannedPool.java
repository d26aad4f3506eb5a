package se.samverkan.recruitment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.interest.CallForInterest;
import se.samverkan.interest.Interest;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.selection.Candidate;
import se.samverkan.selection.Drawing;
import se.samverkan.selection.MunicipalitySheet;
import se.samverkan.selection.OwnFeature;

/**
 * Whom a panel is drawn from.
 *
 * @param source where they come from
 * @param municipalities the municipalities, each once
 * @param facts what is known of them beside the catalogue: per code, per feature a value
 * @since 0.1.0
 */
public record PlannedPool(
        PoolSource source, List<MunicipalityCode> municipalities, Map<String, Map<String, String>> facts) {

    /** Copies the collections; who comes twice counts once. */
    public PlannedPool {
        requireNonNull(source, "source");
        municipalities = municipalities.stream().distinct().toList();
        ImmutableSortedMap.Builder<String, Map<String, String>> copy = ImmutableSortedMap.naturalOrder();
        facts.forEach((code, values) -> copy.put(code, ImmutableSortedMap.copyOf(values)));
        facts = copy.build();
    }

    /**
     * All of the catalogue.
     *
     * @return a pool of 290
     */
    public static PlannedPool ofCountry() {
        return new PlannedPool(
                PoolSource.COUNTRY,
                MunicipalityCatalogue.bundled().all().stream()
                        .map(each -> each.code())
                        .toList(),
                ImmutableMap.of());
    }

    /**
     * The municipalities of a file, with what it tells of them.
     *
     * @param sheet what the file holds
     * @return a pool of them
     */
    public static PlannedPool ofFile(MunicipalitySheet sheet) {
        return new PlannedPool(PoolSource.FILE, sheet.municipalities(), sheet.facts());
    }

    /**
     * Those who answered a call, with the questions of the call as features.
     *
     * @param call the call
     * @param answers its answers, of which municipalities may have given several
     * @return a pool of the municipalities of the answers
     */
    public static PlannedPool ofCall(CallForInterest call, List<Interest> answers) {
        Map<String, Map<String, String>> facts = new LinkedHashMap<>();
        for (Interest answer : answers) {
            Map<String, String> values =
                    facts.computeIfAbsent(answer.municipality().value(), code -> new LinkedHashMap<>());
            call.questions().forEach(question -> values.putIfAbsent(OwnFeature.question(question), OwnFeature.NO));
            answer.work().forEach(work -> values.put(OwnFeature.question(work.question()), OwnFeature.YES));
        }
        return new PlannedPool(
                PoolSource.CALL,
                facts.keySet().stream().map(MunicipalityCode::of).toList(),
                facts);
    }

    /**
     * The same with what is known of who has joined the network, as a feature.
     *
     * @param joined those who have joined
     * @return the pool with the fact {@link OwnFeature#JOINED} about everybody
     */
    public PlannedPool knowing(Collection<MunicipalityCode> joined) {
        Map<String, Map<String, String>> more = new LinkedHashMap<>();
        for (MunicipalityCode code : municipalities) {
            Map<String, String> values = new LinkedHashMap<>(facts.getOrDefault(code.value(), ImmutableMap.of()));
            values.put(OwnFeature.JOINED, joined.contains(code) ? OwnFeature.YES : OwnFeature.NO);
            more.put(code.value(), values);
        }
        return new PlannedPool(source, municipalities, more);
    }

    /**
     * The features that the facts tell of.
     *
     * @return their keys, in order
     */
    public Set<String> features() {
        Set<String> features = new TreeSet<>();
        facts.values().forEach(values -> features.addAll(values.keySet()));
        return features;
    }

    /** The candidates but for some. */
    List<Candidate> candidates(Collection<MunicipalityCode> without) {
        Drawing seen = new Drawing("-", 0, 1, municipalities, List.of(), false, Optional.of(facts), Optional.empty());
        return municipalities.stream()
                .filter(code -> !without.contains(code))
                .flatMap(code -> MunicipalityCatalogue.bundled().find(code).stream())
                .map(seen::candidate)
                .toList();
    }
}
