package se.samverkan.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.network.Notification;
import se.samverkan.network.Role;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Result;
import se.samverkan.testing.SmallNetwork;

final class QuotationsTest {

    private static final String WORDS = "Elcyklar är svårare 🚲 än vi trodde.";

    private final SmallNetwork network = new SmallNetwork(2);
    private final Quotations quotations = network.samverkan().quotations();
    private final CodingWork coding = network.samverkan().coding();
    private final Actor coordinator = network.coordinator();
    private final Actor interviewed = network.official(0);
    private final Actor other = network.official(1);
    private final Interview interview = network.samverkan()
            .interviews()
            .record(coordinator, Talks.draft(network.municipality(0)))
            .orThrow();
    private final Passage passage = coding.code(
                    coordinator,
                    interview.id(),
                    interview.transcript().find(WORDS).orElseThrow(),
                    List.of(coding.addCode(coordinator, "Cykel", "").orThrow().id()))
            .orThrow();

    private Quotation proposed() {
        return quotations.propose(coordinator, passage.id(), WORDS).orThrow();
    }

    private Result<QuotationAnswer> decide(Actor actor, Quotation quotation, QuotationAnswer.Decision decision) {
        return quotations.decide(actor, quotation.id(), decision, "");
    }

    private ReviewedQuotation.State state(Quotation quotation) {
        return quotations.quotationsFor(coordinator).stream()
                .filter(reviewed -> reviewed.quotation().equals(quotation))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void officials_see_the_quotations_of_their_own_organisation_and_not_the_interview() {
        Quotation quotation = proposed();

        assertThat(quotations.quotationsFor(interviewed))
                .containsExactly(new ReviewedQuotation(quotation, ReviewedQuotation.State.PROPOSED, ""));
        assertThat(quotations.quotationsFor(coordinator)).hasSize(1);
        assertThat(quotations.quotationsFor(other)).isEmpty();
        assertThat(quotations.quotationsFor(network.administrator())).isEmpty();
        assertThat(quotations.quotationsFor(network.nobody())).isEmpty();
        assertThat(network.samverkan().records().find(interviewed, Quotation.TYPE, quotation.id()))
                .isEmpty();
        assertThat(network.samverkan().interviews().find(interviewed, interview.id()))
                .isEmpty();
    }

    @Test
    void only_coordinators_propose_and_only_from_passages() {
        assertThat(quotations.propose(interviewed, passage.id(), WORDS).isDone())
                .isFalse();
        assertThat(quotations.propose(coordinator, passage.id(), " ").isDone()).isFalse();
        assertThat(quotations
                        .propose(coordinator, new PassageId(interview.id().value()), WORDS)
                        .isDone())
                .isFalse();
    }

    @Test
    void the_officials_of_the_interviewed_organisation_are_told() {
        proposed();

        assertThat(network.samverkan()
                        .inbox()
                        .list(interviewed, PageRequest.first(10))
                        .items())
                .extracting(Notification::code)
                .containsExactly("quotation-proposed");
        assertThat(network.samverkan().inbox().unread(other)).isZero();
    }

    @Test
    void nothing_is_shown_to_members_before_it_is_approved() {
        Quotation quotation = proposed();
        assertThat(quotations.approved(other)).isEmpty();

        decide(interviewed, quotation, QuotationAnswer.Decision.APPROVED).orThrow();

        assertThat(quotations.approved(other)).containsExactly(quotation);
        assertThat(quotations.approved(other, List.of(passage.id()))).containsExactly(quotation);
        assertThat(quotations.approved(
                        other, List.of(new PassageId(interview.id().value()))))
                .isEmpty();
        assertThat(quotations.approved(network.nobody())).isEmpty();
        assertThat(quotations.approved(network.administrator())).isEmpty();
    }

    @Test
    void quotations_are_decided_one_by_one() {
        Quotation first = proposed();
        Quotation second = quotations
                .propose(coordinator, passage.id(), "Elcyklar är svårare")
                .orThrow();

        decide(interviewed, first, QuotationAnswer.Decision.DECLINED).orThrow();
        decide(interviewed, second, QuotationAnswer.Decision.APPROVED).orThrow();

        assertThat(state(first)).isEqualTo(ReviewedQuotation.State.DECLINED);
        assertThat(quotations.approved(coordinator)).containsExactly(second);
    }

    @Test
    void nobody_decides_for_another_organisation_not_even_the_coordinator() {
        Quotation quotation = proposed();
        Actor coder = network.member(network.municipality(0), Role.CODER);

        for (Actor stranger : List.of(other, coordinator, coder, network.administrator(), network.nobody())) {
            assertThat(decide(stranger, quotation, QuotationAnswer.Decision.APPROVED)
                            .isDone())
                    .isFalse();
        }
        assertThat(state(quotation)).isEqualTo(ReviewedQuotation.State.PROPOSED);
    }

    @Test
    void an_approval_can_be_taken_back_by_a_colleague_and_both_answers_stay_in_the_log() {
        Quotation quotation = proposed();
        decide(interviewed, quotation, QuotationAnswer.Decision.APPROVED).orThrow();

        QuotationAnswer taken = quotations
                .decide(network.official(0), quotation.id(), QuotationAnswer.Decision.DECLINED, "Fel siffra")
                .orThrow();

        assertThat(quotations.approved(other)).isEmpty();
        assertThat(taken.header().version().number()).isEqualTo(2);
        assertThat(taken.header().owner().organisation()).isEqualTo(network.municipality(0));
        assertThat(network.samverkan().store().changes().of(QuotationAnswer.TYPE.ref(quotation.id())))
                .hasSize(2);
        assertThat(quotations.quotationsFor(coordinator).get(0).comment()).isEqualTo("Fel siffra");
    }

    @Test
    void the_answer_itself_is_no_business_of_other_members() {
        Quotation quotation = proposed();
        decide(interviewed, quotation, QuotationAnswer.Decision.DECLINED).orThrow();

        assertThat(network.samverkan().records().find(other, QuotationAnswer.TYPE, quotation.id()))
                .isEmpty();
        assertThat(network.samverkan().records().find(coordinator, QuotationAnswer.TYPE, quotation.id()))
                .isPresent();
    }
}
