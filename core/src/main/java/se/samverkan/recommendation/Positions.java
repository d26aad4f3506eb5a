package se.samverkan.recommendation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;

/** Keeps one position per organisation and recommendation. */
final class Positions {

    private final Records records;

    Positions(Records records) {
        this.records = records;
    }

    Result<Position> take(Actor actor, Recommendation recommendation, Position.Stand stand, String reason) {
        if (actor.organisation().isEmpty() || !(actor.is(Role.OFFICIAL) || actor.is(Role.COORDINATOR))) {
            return Result.refused(Problem.forbidden("members-only"));
        }
        if (recommendation.status() == Status.DROPPED) {
            return Result.refused(Problem.conflict("status", "dropped").with("title", recommendation.title()));
        }
        int shortest = stand == Position.Stand.RESERVES ? 1 : 0;
        return new Requirements()
                .text("reason", reason, shortest, Position.LONGEST_REASON)
                .ifMet(() -> stored(actor, actor.organisation().get(), recommendation, stand, reason.strip()));
    }

    private Result<Position> stored(
            Actor actor,
            OrganisationId organisation,
            Recommendation recommendation,
            Position.Stand stand,
            String reason) {
        PositionId id = id(recommendation.id(), organisation);
        Optional<Position> before = records.find(actor, Position.TYPE, id);
        return before.isPresent()
                ? records.change(
                        actor, Position.TYPE, position(id, before.get().header(), recommendation, stand, reason))
                : records.create(
                        actor,
                        Position.TYPE,
                        Sharing.NETWORK,
                        Language.SWEDISH,
                        header -> position(id, header, recommendation, stand, reason));
    }

    private static Position position(
            PositionId id, Header header, Recommendation recommendation, Position.Stand stand, String reason) {
        return new Position(id, header, recommendation.id(), recommendation.title(), stand, reason);
    }

    /** Made from the two ids, so that two people of one organisation who answer at the same moment cannot both be counted. */
    private static PositionId id(RecommendationId recommendation, OrganisationId organisation) {
        String name = "position/" + recommendation.value() + "/" + organisation.value();
        return new PositionId(RecordId.nameBased(name));
    }

    Map<RecommendationId, List<Position>> on(Actor actor, Collection<RecommendationId> recommendations) {
        RecordQuery<Position> query = RecordQuery.of(Position.TYPE)
                .withAny(
                        "recommendation",
                        recommendations.stream()
                                .map(id -> id.value().toString())
                                .toList())
                .oldestFirst();
        ImmutableListMultimap<RecommendationId, Position> taken =
                Multimaps.index(records.all(actor, query), Position::recommendation);
        return Multimaps.asMap(taken);
    }
}
