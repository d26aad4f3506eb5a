package se.samverkan.question;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceFacet;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Peers;
import se.samverkan.experience.Phase;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Members;
import se.samverkan.network.Membership;
import se.samverkan.network.Organisation;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PageRequest;
import se.samverkan.record.RecordQuery;
import se.samverkan.similarity.Likeness;
import se.samverkan.similarity.Profile;
import se.samverkan.similarity.Similarity;
import se.samverkan.similarity.Weights;
import se.samverkan.theme.Themes;

/**
 * Finds who most likely knows. Each experience of the themes counts as a chance that its municipality knows: 0.4, and 0.2 more if it came as far
 * as those who ask, 0.2 more if it is among the ten that the question's words find best; chances are joined as 1 − Π(1 − p), so that a second
 * experience adds less than the first. That it offers, in an answer to a call for interest, to share what touches the question is a chance of 0.3, and that
 * it works on it of 0.2; that it wants to learn the same makes it somebody to learn with, 0.1. Knowledge makes up 0.7 of the score and likeness 0.3. Those who were sent n questions within the last
 * {@value #DAYS} days have their score divided by 1 + n/2, so that the same are not always asked.
 */
final class QuestionMatcher {

    static final int DAYS = 90;

    private static final int FEWEST = 3;
    private static final int READ = 200;
    private static final int BY_WORDS = 10;
    private static final double THEME = 0.4;
    private static final double PHASE = 0.2;
    private static final double WORDS = 0.2;
    private static final Map<Match.Told, Double> TOLD =
            ImmutableMap.of(Match.Told.OFFERS, 0.3, Match.Told.WORKS_ON, 0.2, Match.Told.SEEKS, 0.1);
    private static final double KNOWLEDGE = 0.7;
    private static final double LIKENESS = 0.3;

    private final Records records;
    private final ExperienceBank bank;
    private final Members members;
    private final Themes themes;

    QuestionMatcher(Records records, ExperienceBank bank) {
        this.records = records;
        this.themes = new Themes(records);
        this.bank = bank;
        this.members = new Members(records);
    }

    /** Those who know first; filled up to three by those who are most alike. */
    List<Match> matches(Actor actor, QuestionDraft draft) {
        List<Organisation> all = members.organisations(actor);
        Optional<Profile> own = all.stream()
                .filter(each -> Optional.of(each.id()).equals(actor.organisation()))
                .findFirst()
                .flatMap(Peers::profile);
        Evidence evidence = evidence(actor, draft);
        Map<OrganisationId, Integer> recent = recent(actor);
        Set<String> reachable = reachable(actor);
        Map<String, Set<Match.Told>> told = new Heard(draft, themes.all(actor)).of(records, actor);
        List<Match> ranked = all.stream()
                .filter(each -> each.kind() == Organisation.Kind.MUNICIPALITY)
                .filter(each -> !Optional.of(each.id()).equals(actor.organisation()))
                .filter(each -> reachable.contains(each.id().value().toString()))
                .map(each -> match(each, own, evidence, told(told, each), recent.getOrDefault(each.id(), 0)))
                .sorted(Comparator.comparingDouble((Match each) -> -each.score()))
                .toList();
        long known = ranked.stream().filter(Match::knows).count();
        return ranked.stream()
                .sorted(Comparator.comparing((Match each) -> !each.knows()))
                .limit(Math.max(FEWEST, Math.min(known, Question.MOST_ASKED)))
                .toList();
    }

    private Set<String> reachable(Actor actor) {
        return records.count(
                        actor,
                        RecordQuery.of(Membership.TYPE).with("active", "true").with("role", Role.OFFICIAL.name()),
                        "organisation")
                .keySet();
    }

    private Map<OrganisationId, Integer> recent(Actor actor) {
        Instant since = records.now().minus(Duration.ofDays(DAYS));
        Map<OrganisationId, Integer> counts = new HashMap<>();
        records.list(actor, RecordQuery.of(Question.TYPE).newestFirst().page(1, READ)).items().stream()
                .filter(question -> question.header().created().isAfter(since))
                .flatMap(question -> question.asked().stream())
                .forEach(asked -> counts.merge(asked.organisation(), 1, Integer::sum));
        return counts;
    }

    /** Experiences of the themes by municipality's code, with the chance that each shows knowledge. */
    private record Evidence(Map<String, Map<Experience, Double>> byMunicipality, Optional<Phase> phase) {

        Map<Experience, Double> of(Organisation organisation) {
            return organisation
                    .municipality()
                    .map(MunicipalityCode::value)
                    .map(byMunicipality::get)
                    .orElseGet(LinkedHashMap::new);
        }
    }

    private Evidence evidence(Actor actor, QuestionDraft draft) {
        ExperienceFilter filter = ExperienceFilter.ALL.withAny(
                ExperienceFacet.THEME,
                draft.themes().stream().map(theme -> theme.value().toString()).toList());
        Optional<Phase> phase = Questions.phase(draft.phase()).filter(known -> known != Phase.UNKNOWN);
        Set<ExperienceId> found =
                bank
                        .search(actor, draft.title() + " " + draft.text(), filter, PageRequest.first(BY_WORDS))
                        .items()
                        .stream()
                        .map(hit -> hit.experience().id())
                        .collect(Collectors.toSet());
        Map<String, Map<Experience, Double>> byMunicipality = new HashMap<>();
        for (Experience each : bank.list(actor, filter, PageRequest.first(READ)).items()) {
            boolean samePhase = phase.filter(each.scope().phase()::equals).isPresent();
            double chance = THEME + (samePhase ? PHASE : 0) + (found.contains(each.id()) ? WORDS : 0);
            each.scope()
                    .municipalities()
                    .forEach(code -> byMunicipality
                            .computeIfAbsent(code.value(), key -> new LinkedHashMap<>())
                            .put(each, chance));
        }
        return new Evidence(byMunicipality, phase);
    }

    private static Set<Match.Told> told(Map<String, Set<Match.Told>> told, Organisation each) {
        return each.municipality().map(MunicipalityCode::value).map(told::get).orElseGet(ImmutableSet::of);
    }

    private static Match match(
            Organisation each, Optional<Profile> own, Evidence evidence, Set<Match.Told> told, int recent) {
        Map<Experience, Double> knows = evidence.of(each);
        double unknown = Stream.concat(
                        knows.values().stream(), told.stream().sorted().map(TOLD::get))
                .reduce(1.0, (left, chance) -> left * (1 - chance));
        Optional<Likeness> likeness = own.flatMap(to ->
                        Peers.profile(each).map(other -> Similarity.bundled().compare(to, other, Weights.USUAL)))
                .filter(found -> !found.parts().isEmpty());
        double alike = likeness.map(found -> found.value() * found.compared()).orElse(0.0);
        double score = (KNOWLEDGE * (1 - unknown) + LIKENESS * alike) / (1 + recent / 2.0);
        return new Match(
                each,
                score,
                knows.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey),
                knows.size(),
                evidence.phase()
                        .filter(phase -> knows.keySet().stream()
                                .anyMatch(experience ->
                                        Objects.equals(experience.scope().phase(), phase)))
                        .isPresent(),
                likeness,
                told,
                recent);
    }
}
