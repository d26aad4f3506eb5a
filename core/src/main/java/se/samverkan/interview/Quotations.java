package se.samverkan.interview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Inbox;
import se.samverkan.network.Members;
import se.samverkan.network.Permissions;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;

/**
 * Quotations: the coordinator proposes words from an interview, an official of the interviewed organisation approves or declines them one by
 * one, and only then may others read them. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Quotations {

    private static final int LONGEST_WORDS = 1_000;
    private static final int LONGEST_COMMENT = 1_000;

    private final Records records;
    private final Inbox inbox;
    private final Members members;
    private final QuotationReview review;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Quotations(Records records) {
        this.records = requireNonNull(records, "records");
        this.inbox = new Inbox(records);
        this.members = new Members(records);
        this.review = new QuotationReview(records);
    }

    /**
     * Asks the interviewed organisation whether some words may be shown. Its officials are told.
     *
     * @param coordinator who asks
     * @param id the passage they are taken from
     * @param words the words to be shown, 1–1,000 characters; may be shorter than the passage
     * @return the quotation as stored, or why not
     */
    public Result<Quotation> propose(Actor coordinator, PassageId id, String words) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return Result.refused(Problem.forbidden("coordinators-only"));
        }
        Optional<Passage> passage = records.find(coordinator, Passage.TYPE, id);
        return new Requirements()
                .text("words", words, 1, LONGEST_WORDS)
                .check(
                        passage.isPresent(),
                        Problem.notFound("passage", id.value().toString()))
                .ifMet(() -> records.together(() -> proposed(coordinator, passage.orElseThrow(), words.strip())));
    }

    private Result<Quotation> proposed(Actor coordinator, Passage passage, String words) {
        Result<Quotation> stored = records.create(
                coordinator.buildingOn(passage.header()),
                Quotation.TYPE,
                Sharing.RESTRICTED,
                passage.header().language(),
                header -> new Quotation(
                        new QuotationId(records.newId()),
                        header,
                        passage.id(),
                        passage.interview(),
                        passage.organisation(),
                        words));
        return stored.map(quotation -> {
            inbox.tell(
                    coordinator,
                    members.of(coordinator, List.of(quotation.organisation())),
                    "quotation-proposed",
                    ImmutableMap.of(),
                    Quotation.TYPE.ref(quotation.id()),
                    quotation.title());
            return quotation;
        });
    }

    /**
     * Approves or declines a quotation. The answer may be changed later; the last one counts.
     *
     * @param official who answers for the interviewed organisation
     * @param id the quotation
     * @param decision whether the words may be shown
     * @param comment why, or what to change; at most 1,000 characters, may be empty
     * @return the answer as stored, or why not
     */
    public Result<QuotationAnswer> decide(
            Actor official, QuotationId id, QuotationAnswer.Decision decision, String comment) {
        Optional<Quotation> quotation = review.quotation(official.network(), id)
                .filter(asked -> Permissions.mayAnswerFor(official, asked.organisation()));
        return new Requirements()
                .text("comment", comment, 0, LONGEST_COMMENT)
                .check(
                        quotation.isPresent(),
                        Problem.notFound("quotation", id.value().toString()))
                .ifMet(() -> review.answer(official, quotation.orElseThrow(), decision, comment.strip()));
    }

    /**
     * The quotations the actor may decide on or follow up: an official's own organisation's, and all for a coordinator.
     *
     * @param actor who looks
     * @return the quotations, the first proposed first; empty for others
     */
    public List<ReviewedQuotation> quotationsFor(Actor actor) {
        RecordQuery<Quotation> query = RecordQuery.of(Quotation.TYPE).oldestFirst();
        if (actor.is(Role.COORDINATOR)) {
            return review.reviewed(actor.network(), query);
        }
        Optional<OrganisationId> organisation =
                actor.organisation().filter(own -> Permissions.mayAnswerFor(actor, own));
        return organisation
                .map(own -> review.reviewed(
                        actor.network(), query.with("organisation", own.value().toString())))
                .orElse(List.of());
    }

    /**
     * The approved quotations of the network.
     *
     * @param actor who reads
     * @return the quotations, the first proposed first; empty for those who are not members
     */
    public List<Quotation> approved(Actor actor) {
        return approved(actor, RecordQuery.of(Quotation.TYPE));
    }

    /**
     * The approved quotations from some passages, such as those a theme was found in.
     *
     * @param actor who reads
     * @param passages the passages
     * @return the quotations, the first proposed first; empty for those who are not members
     */
    public List<Quotation> approved(Actor actor, Collection<PassageId> passages) {
        List<String> ids = passages.stream().map(id -> id.value().toString()).toList();
        return approved(actor, RecordQuery.of(Quotation.TYPE).withAny("passage", ids));
    }

    private List<Quotation> approved(Actor actor, RecordQuery<Quotation> query) {
        if (!actor.isMember()) {
            return List.of();
        }
        return review.reviewed(actor.network(), query.oldestFirst()).stream()
                .filter(ReviewedQuotation::isApproved)
                .map(ReviewedQuotation::quotation)
                .toList();
    }
}
