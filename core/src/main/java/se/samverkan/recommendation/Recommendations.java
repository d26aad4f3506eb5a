package se.samverkan.recommendation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;

/**
 * Concluding and recommending: the coordinator writes what the network has come to, members take their positions, everyone sees what
 * speaks for and against. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Recommendations {

    private final Records records;
    private final DraftReader drafts;
    private final Positions positions;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Recommendations(Records records) {
        this.records = requireNonNull(records, "records");
        this.drafts = new DraftReader(records);
        this.positions = new Positions(records);
    }

    /**
     * Writes a conclusion.
     *
     * @param coordinator who concludes
     * @param draft what was typed
     * @return the conclusion as stored, or everything that is wrong
     */
    public Result<Conclusion> conclude(Actor coordinator, ConclusionDraft draft) {
        return coordinates(
                coordinator,
                () -> drafts.checked(
                        coordinator,
                        draft,
                        (language, themes) -> records.create(
                                coordinator,
                                Conclusion.TYPE,
                                Sharing.NETWORK,
                                language,
                                header -> new Conclusion(
                                        new ConclusionId(records.newId()),
                                        header,
                                        draft.text().strip(),
                                        themes,
                                        draft.from()))));
    }

    /**
     * Changes a conclusion.
     *
     * @param coordinator who changes it
     * @param conclusion the conclusion as read
     * @param draft all of it as it shall be
     * @return the conclusion as stored, everything that is wrong, or the newest version if somebody else was first
     */
    public Result<Conclusion> change(Actor coordinator, Conclusion conclusion, ConclusionDraft draft) {
        return drafts.checked(
                coordinator,
                draft,
                (language, themes) -> records.change(
                        coordinator,
                        Conclusion.TYPE,
                        new Conclusion(
                                conclusion.id(),
                                conclusion.header(),
                                draft.text().strip(),
                                themes,
                                draft.from())));
    }

    /**
     * The network's conclusions.
     *
     * @param actor who looks
     * @return the conclusions, the earliest first
     */
    public List<Conclusion> conclusions(Actor actor) {
        return records.all(actor, RecordQuery.of(Conclusion.TYPE).oldestFirst());
    }

    /**
     * Proposes a recommendation to the members.
     *
     * @param coordinator who proposes
     * @param draft what was typed
     * @return the recommendation as stored, or everything that is wrong
     */
    public Result<Recommendation> propose(Actor coordinator, RecommendationDraft draft) {
        return coordinates(
                coordinator,
                () -> drafts.read(coordinator, draft)
                        .then(content -> records.create(
                                coordinator,
                                Recommendation.TYPE,
                                Sharing.NETWORK,
                                DraftReader.LANGUAGE,
                                header -> content.at(
                                        new RecommendationId(records.newId()), header, List.of(), Status.PROPOSED))));
    }

    private static <T> Result<T> coordinates(Actor actor, Supplier<Result<T>> work) {
        return actor.is(Role.COORDINATOR) ? work.get() : Result.refused(Problem.forbidden("coordinators-only"));
    }

    /**
     * Changes a recommendation's texts; its evidence and status stay.
     *
     * @param coordinator who changes it
     * @param id the recommendation
     * @param version the version the change was made from
     * @param draft all of its fields as they shall be
     * @return the recommendation as stored, everything that is wrong, or the newest version if somebody else was first
     */
    public Result<Recommendation> change(
            Actor coordinator, RecommendationId id, Version version, RecommendationDraft draft) {
        return at(
                coordinator,
                id,
                version,
                stored -> drafts.read(coordinator, draft)
                        .map(content -> content.at(id, stored.header(), stored.evidence(), stored.status())));
    }

    /**
     * Adds a piece of evidence, whatever it says.
     *
     * @param coordinator who adds it
     * @param id the recommendation
     * @param version the version looked at
     * @param draft the evidence
     * @return the recommendation as stored, or everything that is wrong
     */
    public Result<Recommendation> addEvidence(
            Actor coordinator, RecommendationId id, Version version, EvidenceDraft draft) {
        return at(
                coordinator,
                id,
                version,
                stored -> stored.evidence().size() >= Evidence.MOST
                        ? Result.refused(Problem.conflict("evidence", "too-many")
                                .with("count", stored.evidence().size() + 1)
                                .with("max", Evidence.MOST))
                        : new EvidenceReader(records, coordinator, draft)
                                .read()
                                .map(evidence -> stored.withEvidence(
                                        Stream.concat(stored.evidence().stream(), Stream.of(evidence))
                                                .toList())));
    }

    /**
     * Takes a piece of evidence away. It stays in the history.
     *
     * @param coordinator who takes it away
     * @param id the recommendation
     * @param version the version looked at
     * @param evidence the evidence, as it stands in that version
     * @return the recommendation as stored, or why not
     */
    public Result<Recommendation> removeEvidence(
            Actor coordinator, RecommendationId id, Version version, Evidence evidence) {
        return at(
                coordinator,
                id,
                version,
                stored -> stored.evidence().contains(evidence)
                        ? Result.done(stored.withEvidence(stored.evidence().stream()
                                .filter(e -> !e.equals(evidence))
                                .toList()))
                        : Result.refused(
                                Problem.notFound("evidence", evidence.record().toString())));
    }

    /**
     * Adopts a recommendation, drops it, notes that it was carried out, or takes a dropped one up again.
     *
     * @param coordinator who does so
     * @param id the recommendation
     * @param version the version looked at
     * @param status the new status, one that {@link Status#mayFollow may follow} on the old
     * @return the recommendation as stored, or why not; one without evidence cannot be adopted
     */
    public Result<Recommendation> move(Actor coordinator, RecommendationId id, Version version, Status status) {
        return at(coordinator, id, version, stored -> {
            if (!status.mayFollow(stored.status())) {
                return Result.refused(Problem.conflict("status", "status-order")
                        .with("value", status)
                        .with("current", stored.status()));
            }
            return status == Status.ADOPTED && stored.evidence().isEmpty()
                    ? Result.refused(Problem.conflict("evidence", "no-evidence").with("title", stored.title()))
                    : Result.done(stored.withStatus(status));
        });
    }

    private Result<Recommendation> at(
            Actor actor,
            RecommendationId id,
            Version version,
            Function<Recommendation, Result<Recommendation>> change) {
        Optional<Recommendation> found = find(actor, id);
        if (found.isEmpty()) {
            return Result.refused(Problem.notFound("", id.value().toString()));
        }
        Recommendation stored = found.get();
        if (!stored.header().version().equals(version)) {
            return new Result.Stale<>(stored);
        }
        Result<Recommendation> changed = change.apply(stored);
        return changed instanceof Result.Done<Recommendation> done
                ? records.change(actor, Recommendation.TYPE, done.value())
                : changed;
    }

    /**
     * Makes a recommendation public on the web.
     *
     * @param coordinator who publishes
     * @param id the recommendation
     * @param version the version looked at
     * @return the recommendation as stored, the newer version if there is one, or why not
     */
    public Result<Recommendation> publish(Actor coordinator, RecommendationId id, Version version) {
        return records.publish(coordinator, Recommendation.TYPE, id, version);
    }

    /**
     * Looks up a recommendation; its strength stands in {@link Recommendation#strength}.
     *
     * @param actor who looks
     * @param id its id
     * @return the recommendation, empty if there is none that the actor may see
     */
    public Optional<Recommendation> find(Actor actor, RecommendationId id) {
        return records.find(actor, Recommendation.TYPE, id);
    }

    /**
     * Lists recommendations, the earliest first.
     *
     * @param actor who looks
     * @param facets wanted values of the facets {@code theme}, {@code addressee} and {@code status}; empty for all
     * @param page which part of the list
     * @return the page
     */
    public Page<Recommendation> list(Actor actor, Map<String, ? extends Collection<String>> facets, PageRequest page) {
        RecordQuery<Recommendation> query = RecordQuery.of(Recommendation.TYPE);
        for (Map.Entry<String, ? extends Collection<String>> wanted : facets.entrySet()) {
            query = query.withAny(wanted.getKey(), wanted.getValue());
        }
        return records.list(actor, query.oldestFirst().page(page));
    }

    /**
     * The recommendations that a record is evidence for or against.
     *
     * @param actor who looks
     * @param evidence the record
     * @return the recommendations by title
     */
    public List<Recommendation> restingOn(Actor actor, RecordRef evidence) {
        return records.all(actor, RecordQuery.of(Recommendation.TYPE).with("evidence", evidence.toString()));
    }

    /**
     * Takes, or changes, the position of the actor's organisation.
     *
     * @param actor who speaks for the organisation
     * @param id the recommendation
     * @param stand {@link Position.Stand#ENDORSES} or {@link Position.Stand#RESERVES}
     * @param reason why, at most 1,000 characters; needed for a reservation
     * @return the position as stored, or everything that is wrong
     */
    public Result<Position> takePosition(Actor actor, RecommendationId id, Position.Stand stand, String reason) {
        return find(actor, id)
                .map(recommendation -> positions.take(actor, recommendation, stand, reason))
                .orElseGet(() -> Result.refused(Problem.notFound("", id.value().toString())));
    }

    /**
     * The members' positions on a recommendation.
     *
     * @param actor who looks
     * @param id the recommendation
     * @return the positions, the earliest taken first
     */
    public List<Position> positions(Actor actor, RecommendationId id) {
        return positions.on(actor, List.of(id)).getOrDefault(id, List.of());
    }

    /**
     * How many endorse and how many have reservations, for several recommendations at once.
     *
     * @param actor who looks
     * @param recommendations the recommendations
     * @return the count per recommendation
     */
    public Map<RecommendationId, PositionCount> positionCounts(
            Actor actor, Collection<Recommendation> recommendations) {
        List<RecommendationId> ids =
                recommendations.stream().map(Recommendation::id).toList();
        Map<RecommendationId, List<Position>> taken = positions.on(actor, ids);
        return ids.stream()
                .distinct()
                .collect(ImmutableMap.toImmutableMap(
                        id -> id, id -> PositionCount.of(taken.getOrDefault(id, List.of()))));
    }

    /**
     * How a recommendation came to be as it is, from the change log.
     *
     * @param actor who looks
     * @param id the recommendation
     * @return its versions, the first first; empty if the actor may not see it
     */
    public List<HistoryEntry> history(Actor actor, RecommendationId id) {
        return find(actor, id)
                .map(r -> new History(records.store().changes()).of(r))
                .orElse(List.of());
    }
}
