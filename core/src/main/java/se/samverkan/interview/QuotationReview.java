package se.samverkan.interview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkId;
import se.samverkan.record.Owner;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordState;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;

/**
 * Brings quotations and their answers together. It reads past the gate, since an official may see the quotations of an interview that they may
 * not read; {@link Quotations} decides who gets what.
 */
final class QuotationReview {

    private final Records records;
    private final Withdrawals withdrawals;

    QuotationReview(Records records) {
        this.records = records;
        this.withdrawals = new Withdrawals(records);
    }

    Optional<Quotation> quotation(NetworkId network, QuotationId id) {
        return records.store().find(Quotation.TYPE, id, Visibility.everythingIn(network));
    }

    List<ReviewedQuotation> reviewed(NetworkId network, RecordQuery<Quotation> query) {
        List<Quotation> quotations = records.allIn(network, query);
        if (quotations.isEmpty()) {
            return List.of();
        }
        Map<QuotationId, QuotationAnswer> answers = records
                .store()
                .findAll(
                        QuotationAnswer.TYPE,
                        quotations.stream().map(Quotation::id).toList(),
                        Visibility.everythingIn(network))
                .stream()
                .collect(Collectors.toMap(QuotationAnswer::id, Function.identity()));
        Set<InterviewId> withdrawn = withdrawals.withdrawn(network);
        return quotations.stream()
                .map(quotation -> reviewed(
                        quotation,
                        Optional.ofNullable(answers.get(quotation.id())),
                        withdrawn.contains(quotation.interview())))
                .toList();
    }

    private static ReviewedQuotation reviewed(
            Quotation quotation, Optional<QuotationAnswer> answer, boolean withdrawn) {
        ReviewedQuotation.State said = answer.map(given -> switch (given.decision()) {
                    case APPROVED -> ReviewedQuotation.State.APPROVED;
                    case DECLINED -> ReviewedQuotation.State.DECLINED;
                })
                .orElse(ReviewedQuotation.State.PROPOSED);
        return new ReviewedQuotation(
                quotation,
                withdrawn ? ReviewedQuotation.State.WITHDRAWN : said,
                answer.map(QuotationAnswer::comment).orElse(""));
    }

    /** Stores an answer; when a colleague answered at the same moment, that answer comes back as the newest version. */
    Result<QuotationAnswer> answer(
            Actor official, Quotation quotation, QuotationAnswer.Decision decision, String comment) {
        Visibility all = Visibility.everythingIn(official.network());
        Optional<QuotationAnswer> before = records.store().find(QuotationAnswer.TYPE, quotation.id(), all);
        if (before.filter(said -> said.header().state() == RecordState.ARCHIVED).isPresent()) {
            return Result.refused(Problem.conflict("", "archived").with("title", quotation.title()));
        }
        QuotationAnswer answer = new QuotationAnswer(
                quotation.id(),
                header(official, quotation, before.map(QuotationAnswer::header)),
                quotation.organisation(),
                decision,
                comment);
        try {
            return Result.done(records.store().save(QuotationAnswer.TYPE, answer, official.person()));
        } catch (StaleVersionException e) {
            return new Result.Stale<>(records.store()
                    .find(QuotationAnswer.TYPE, quotation.id(), all)
                    .orElse(answer));
        }
    }

    private Header header(Actor official, Quotation quotation, Optional<Header> before) {
        Instant now = records.now();
        return new Header(
                official.network(),
                new Owner(quotation.organisation()),
                before.map(Header::version).orElse(Version.NEW),
                Sharing.RESTRICTED,
                quotation.header().language(),
                before.map(Header::origin).orElse(official.origin()),
                before.map(Header::author).orElse(official.person()),
                before.map(Header::created).orElse(now),
                now,
                before.flatMap(Header::declared));
    }
}
