package se.samverkan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.attachment.Attachment;
import se.samverkan.attachment.AttachmentRules;
import se.samverkan.attachment.Attachments;
import se.samverkan.experience.Experience;
import se.samverkan.interview.Code;
import se.samverkan.interview.Interview;
import se.samverkan.interview.Objection;
import se.samverkan.interview.Passage;
import se.samverkan.interview.Selection;
import se.samverkan.interview.Talks;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Membership;
import se.samverkan.network.Notification;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.PageRequest;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;
import se.samverkan.retention.DecisionDraft;
import se.samverkan.retention.DisposalReport;
import se.samverkan.retention.HoldDraft;
import se.samverkan.retention.HoldScope;
import se.samverkan.retention.Written;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class ErasureTest {

    private static final DecisionDraft DECISION = new DecisionDraft("KS 2026/31", "2026-11-01", "Dataskyddsombudet");

    private final SmallNetwork network = new SmallNetwork(2);
    private final Erasure erasure = network.samverkan().privacy().erasure();
    private final Written written = new Written(network);
    private final Actor coordinator = network.coordinator();
    private final PersonId person = network.samverkan().directory().admitted("anna");
    private final Membership membership = network.samverkan()
            .administration()
            .admit(
                    network.administrator(),
                    new Administration.NewMember(
                            person, "Anna Exempel", network.municipality(0), ImmutableSet.of(Role.OFFICIAL)))
            .orThrow();
    private final Actor anna = Actor.of(membership);

    private Map<String, Outcome> outcomes(Actor handler) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        erasure.plan(handler, person)
                .orThrow()
                .steps()
                .forEach(step ->
                        outcomes.put(step.record().type() + " " + step.title().orElse("?"), step.outcome()));
        return outcomes;
    }

    private DisposalReport erased() {
        String token = erasure.plan(coordinator, person).orThrow().token();
        return erasure.erase(coordinator, person, token, DECISION, Language.SWEDISH)
                .orThrow();
    }

    private Visibility everything() {
        return Visibility.everythingIn(coordinator.network());
    }

    private void told() {
        network.samverkan()
                .inbox()
                .tell(
                        coordinator,
                        List.of(person),
                        "meeting-invitation",
                        new LinkedHashMap<>(),
                        Membership.TYPE.ref(membership.id()),
                        "Träff");
    }

    @Test
    void a_file_goes_with_the_draft_it_is_attached_to() throws IOException {
        Experience draft = written.by(anna, "Utkast", Sharing.DRAFT);
        Attachments attachments = network.samverkan()
                .attachments(new AttachmentRules(100, 100, Optional.of(file -> "application/pdf"), List.of()));
        Attachment file = attachments
                .add(anna, Experience.TYPE.ref(draft.id()), "Plan.pdf", new ByteArrayInputStream(new byte[] {1, 2, 3}))
                .orThrow();
        assertThat(attachments.total(coordinator.network())).isEqualTo(3);

        erased();

        assertThat(network.samverkan().store().find(Experience.TYPE, draft.id(), everything()))
                .isEmpty();
        assertThat(network.samverkan().store().find(Attachment.TYPE, file.id(), everything()))
                .isEmpty();
        assertThat(attachments.total(coordinator.network())).isZero();
    }

    @Test
    void what_need_not_stay_is_destroyed_and_what_must_stay_tells_no_more_who_wrote_it() {
        Experience draft = written.by(anna, "Utkast", Sharing.DRAFT);
        Experience shared = written.by(anna, "Cykelpool", Sharing.NETWORK);
        told();

        DisposalReport report = erased();

        assertThat(network.samverkan().store().find(Experience.TYPE, draft.id(), everything()))
                .isEmpty();
        assertThat(network.samverkan().inbox().list(anna, PageRequest.first(5)).items())
                .isEmpty();
        assertThat(network.samverkan().store().find(Experience.TYPE, shared.id(), everything()))
                .contains(shared);
        assertThat(network.samverkan().directory().subject(person)).isEmpty();
        assertThat(network.samverkan().directory().person("anna")).isNotEqualTo(person);
        assertThat(network.samverkan().directory().memberships(person)).isEmpty();
        assertThat(report.cause()).isEqualTo(DisposalReport.Cause.ERASURE);
        assertThat(report.lines())
                .extracting(DisposalReport.Line::type)
                .containsExactly(Notification.TYPE.name(), Experience.TYPE.name());
        assertThat(report.title()).doesNotContain("Anna");
    }

    @Test
    void the_name_is_gone_from_the_membership_and_from_its_earlier_versions() {
        erased();

        Membership now = network.samverkan()
                .store()
                .find(Membership.TYPE, membership.id(), everything())
                .orElseThrow();
        assertThat(now.title()).isEqualTo("Tidigare medlem");
        assertThat(now.active()).isFalse();
        assertThat(network.samverkan().store().changes().payload(Membership.TYPE, membership.id(), new Version(1)))
                .isEmpty();
    }

    @Test
    void it_tells_first_what_will_be_done_to_what_and_why() {
        written.by(anna, "Utkast", Sharing.DRAFT);
        written.by(anna, "Arbetsmaterial", Sharing.ORGANISATION);
        written.by(anna, "Cykelpool", Sharing.NETWORK);
        told();

        assertThat(outcomes(coordinator))
                .containsEntry("membership Anna Exempel", new Outcome.NameRemoved())
                .containsEntry("notification ?", new Outcome.Destroyed())
                .containsEntry("experience ?", new Outcome.Pseudonymised(Outcome.Reason.WORK_OF_OTHERS, Version.NEW))
                .containsEntry(
                        "experience Cykelpool", new Outcome.Pseudonymised(Outcome.Reason.PUBLIC_DOCUMENT, Version.NEW));
        assertThat(outcomes(network.administrator())).doesNotContainKey("experience Cykelpool");
    }

    @Test
    void what_was_a_draft_before_it_became_a_public_document_is_erased() {
        Experience draft = written.by(anna, "Första tanken", Sharing.DRAFT);
        network.samverkan()
                .experiences()
                .share(anna, draft.id(), draft.header().version(), Sharing.NETWORK)
                .orThrow();

        erased();

        assertThat(network.samverkan().store().changes().payload(Experience.TYPE, draft.id(), new Version(1)))
                .isEmpty();
        assertThat(network.samverkan().store().changes().payload(Experience.TYPE, draft.id(), new Version(2)))
                .isPresent();
    }

    @Test
    void the_words_of_a_withdrawn_interview_are_erased_with_all_that_was_taken_from_them() {
        Interview interview = network.samverkan()
                .interviews()
                .record(coordinator, Talks.draft(network.municipality(0)))
                .orThrow();
        Code code =
                network.samverkan().coding().addCode(coordinator, "Cykel", "").orThrow();
        Passage passage = network.samverkan()
                .coding()
                .code(coordinator, interview.id(), new Selection(0, 9), List.of(code.id()))
                .orThrow();
        assertThat(outcomes(coordinator)).doesNotContainKey("interview " + interview.title());
        network.samverkan()
                .withdrawals()
                .object(anna, interview.id(), Objection.Kind.WITHDRAWAL, "")
                .orThrow();

        erased();

        Interview now = network.samverkan()
                .store()
                .find(Interview.TYPE, interview.id(), everything())
                .orElseThrow();
        assertThat(now.transcript().text()).isEqualTo("Orden är raderade.");
        assertThat(network.samverkan().store().changes().payload(Interview.TYPE, interview.id(), new Version(1)))
                .isEmpty();
        assertThat(network.samverkan().store().find(Passage.TYPE, passage.id(), everything()))
                .isEmpty();
    }

    @Test
    void it_is_refused_while_a_hold_keeps_everything_about_the_person() {
        place(new HoldScope.AboutPerson(person));

        assertThat(Problems.of(erasure.plan(coordinator, person))).containsExactly(": person-held");
        assertThat(Problems.of(erasure.erase(coordinator, person, "", DECISION, Language.SWEDISH)))
                .containsExactly(": person-held");
        assertThat(network.samverkan().directory().subject(person)).contains("anna");
    }

    @Test
    void a_hold_over_one_record_keeps_that_record_as_it_is() {
        Experience draft = written.by(anna, "Utkast", Sharing.DRAFT);
        place(new HoldScope.OneRecord(Written.ref(draft)));

        DisposalReport report = erased();

        assertThat(network.samverkan().store().find(Experience.TYPE, draft.id(), everything()))
                .contains(draft);
        assertThat(report.keptBack()).isEqualTo(1);
    }

    private void place(HoldScope scope) {
        network.samverkan()
                .retention()
                .holds()
                .place(coordinator, new HoldDraft("Tvist", DECISION, Optional.of(scope)), Language.SWEDISH)
                .orThrow();
    }

    @Test
    void a_list_that_has_changed_since_it_was_shown_erases_nothing() {
        String shown = erasure.plan(coordinator, person).orThrow().token();
        written.by(anna, "Utkast", Sharing.DRAFT);

        assertThat(Problems.of(erasure.erase(coordinator, person, shown, DECISION, Language.SWEDISH)))
                .containsExactly(": list-changed");
        assertThat(network.samverkan().directory().memberships(person)).hasSize(1);
    }

    @Test
    void the_key_stays_while_another_network_needs_it_and_without_a_key_that_is_told() {
        assertThat(erasure.plan(coordinator, person).orThrow().key()).isEqualTo(ErasurePlan.Key.FORGOTTEN);
        assertThat(erasure.plan(coordinator, network.official(1).person().orElseThrow())
                        .orThrow()
                        .key())
                .isEqualTo(ErasurePlan.Key.NONE);
    }

    @Test
    void those_who_handle_no_requests_neither_read_nor_erase() {
        Actor other = network.official(1);

        assertThat(Problems.of(erasure.plan(other, person))).containsExactly(": handlers-only");
        assertThat(Problems.of(network.samverkan().privacy().personalData().of(other, person)))
                .containsExactly(": own-data-only");
    }

    @Test
    void a_person_gets_everything_and_a_handler_what_they_may_read_and_the_number_of_the_rest() {
        written.by(anna, "Utkast", Sharing.DRAFT);
        written.by(anna, "Cykelpool", Sharing.NETWORK);
        told();

        PersonRecords own =
                network.samverkan().privacy().personalData().of(anna, person).orThrow();
        PersonRecords handled = network.samverkan()
                .privacy()
                .personalData()
                .of(coordinator, person)
                .orThrow();
        PersonRecords counted = network.samverkan()
                .privacy()
                .personalData()
                .of(network.administrator(), person)
                .orThrow();

        assertThat(own.subject()).contains("anna");
        assertThat(own.memberships()).containsExactly(membership);
        assertThat(own.traces())
                .extracting(trace -> trace.record().title())
                .containsExactlyInAnyOrder("Träff", "Utkast", "Cykelpool");
        assertThat(own.hidden()).isEmpty();
        assertThat(own.changes()).hasSize(2);
        assertThat(handled.traces()).extracting(trace -> trace.record().title()).containsExactly("Cykelpool");
        assertThat(handled.hidden()).containsEntry("experience", 1L).containsEntry("notification", 1L);
        assertThat(handled.changes()).hasSize(1);
        assertThat(counted.traces()).isEmpty();
        assertThat(counted.memberships()).containsExactly(membership);
        assertThat(counted.hidden()).containsEntry("experience", 2L);
    }

    @Test
    void a_member_corrects_their_own_name_and_no_others() {
        Administration administration = network.samverkan().administration();

        Membership renamed =
                administration.rename(anna, membership, "Trafikplanerare").orThrow();

        assertThat(renamed.title()).isEqualTo("Trafikplanerare");
        assertThat(Problems.of(administration.rename(network.official(0), renamed, "Ops")))
                .containsExactly(": administrators-only");
        assertThat(administration
                        .rename(network.administrator(), membership, "För sent")
                        .isDone())
                .isFalse();
        assertThat(network.samverkan()
                        .records()
                        .all(coordinator, RecordQuery.of(Membership.TYPE).with("person", person.value())))
                .containsExactly(renamed);
    }
}
