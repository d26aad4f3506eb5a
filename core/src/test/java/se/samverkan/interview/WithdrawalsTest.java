package se.samverkan.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.network.Actor;
import se.samverkan.network.Notification;
import se.samverkan.record.PageRequest;
import se.samverkan.testing.SmallNetwork;

final class WithdrawalsTest {

    private final SmallNetwork network = new SmallNetwork(2);
    private final Withdrawals withdrawals = network.samverkan().withdrawals();
    private final Actor coordinator = network.coordinator();
    private final Actor interviewed = network.official(0);
    private final Actor other = network.official(1);
    private final Interview interview = network.samverkan()
            .interviews()
            .record(coordinator, Talks.draft(network.municipality(0)))
            .orThrow();

    @Test
    void an_organisation_sees_that_it_was_interviewed_and_on_what_terms() {
        assertThat(withdrawals.noticesFor(interviewed))
                .containsExactly(new Withdrawals.Notice(interview.id(), interview.occasion(), false));
        assertThat(withdrawals.noticesFor(other)).isEmpty();
        assertThat(withdrawals.noticesFor(coordinator)).isEmpty();
        assertThat(withdrawals.noticesFor(network.nobody())).isEmpty();
    }

    @Test
    void the_interviewed_organisation_withdraws_and_the_coordinators_are_told() {
        withdrawals
                .object(interviewed, interview.id(), Objection.Kind.WITHDRAWAL, "Ändrade planer")
                .orThrow();

        assertThat(withdrawals.withdrawn(coordinator.network())).containsExactly(interview.id());
        assertThat(withdrawals.noticesFor(interviewed).get(0).withdrawn()).isTrue();
        assertThat(withdrawals.all(coordinator)).extracting(Objection::reason).containsExactly("Ändrade planer");
        assertThat(network.samverkan()
                        .inbox()
                        .list(coordinator, PageRequest.first(5))
                        .items())
                .extracting(Notification::code)
                .containsExactly("interview-withdrawn");
    }

    @Test
    void an_objection_is_for_the_coordinator_to_handle_and_withdraws_nothing() {
        withdrawals
                .object(interviewed, interview.id(), Objection.Kind.OBJECTION, "")
                .orThrow();

        assertThat(withdrawals.withdrawn(coordinator.network())).isEmpty();
        assertThat(withdrawals.all(coordinator)).hasSize(1);
        assertThat(withdrawals.all(interviewed)).isEmpty();
    }

    @Test
    void the_coordinator_may_note_down_a_withdrawal_but_no_other_organisation_may() {
        assertThat(withdrawals
                        .object(other, interview.id(), Objection.Kind.WITHDRAWAL, "")
                        .isDone())
                .isFalse();
        assertThat(withdrawals
                        .object(coordinator, interview.id(), Objection.Kind.WITHDRAWAL, "Per telefon")
                        .isDone())
                .isTrue();
    }

    @Test
    void quotations_of_a_withdrawn_interview_are_shown_no_more() {
        CodingWork coding = network.samverkan().coding();
        Quotations quotations = network.samverkan().quotations();
        Code code = coding.addCode(coordinator, "Cykel", "").orThrow();
        Passage passage = coding.code(coordinator, interview.id(), new Selection(0, 9), List.of(code.id()))
                .orThrow();
        Quotation quotation =
                quotations.propose(coordinator, passage.id(), "Vi bygger").orThrow();
        quotations
                .decide(interviewed, quotation.id(), QuotationAnswer.Decision.APPROVED, "")
                .orThrow();

        withdrawals
                .object(interviewed, interview.id(), Objection.Kind.WITHDRAWAL, "")
                .orThrow();

        assertThat(quotations.approved(other)).isEmpty();
        assertThat(quotations.quotationsFor(interviewed))
                .extracting(ReviewedQuotation::state)
                .containsExactly(ReviewedQuotation.State.WITHDRAWN);
    }
}
