package se.samverkan.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Notification;
import se.samverkan.record.Language;
import se.samverkan.record.PageRequest;
import se.samverkan.recruitment.PlannedPool;
import se.samverkan.selection.OwnFeature;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class CallsTest {

    private final SmallNetwork network = new SmallNetwork(1);
    private final Calls calls = network.samverkan().calls();

    private static CallDraft draft(String closes, String... questions) {
        return new CallDraft("Vill ni vara med?", "Vi lär av varandra.", closes, List.of(questions), Language.SWEDISH);
    }

    private CallForInterest published() {
        CallForInterest call = calls.write(network.coordinator(), draft("2026-12-01", "Bilpool", "Cykel"))
                .orThrow();
        return calls.publish(network.coordinator(), call).orThrow();
    }

    private static InterestDraft answer(String municipality, String role, Work... work) {
        return new InterestDraft(
                municipality, role, "kommun@exempel.se", List.of(work), "Erfarenhet", "", Language.SWEDISH);
    }

    @Test
    void anyone_answers_a_published_call_until_its_last_day() {
        CallForInterest call = published();
        assertThat(calls.find(network.nobody(), call.id())).contains(call);
        network.later(Duration.ofDays(8));
        calls.answer(call, answer("2480", "Trafikplanerare")).orThrow();
        network.later(Duration.ofDays(1));

        assertThat(Problems.of(calls.answer(call, answer("1280", "Trafikplanerare"))))
                .containsExactly(": call-closed");
        assertThat(calls.answers(network.coordinator(), call)).hasSize(1);
        assertThat(calls.answers(network.official(0), call)).isEmpty();
        assertThat(calls.answers(network.nobody(), call)).isEmpty();
    }

    @Test
    void the_coordinators_are_told_of_answers_until_they_read_it() {
        CallForInterest call = published();
        calls.answer(call, answer("2480", "Trafikplanerare")).orThrow();
        calls.answer(call, answer("1280", "Trafikplanerare")).orThrow();
        assertThat(told()).hasSize(1).allMatch(each -> each.about().equals(CallForInterest.TYPE.ref(call.id())));

        network.samverkan().inbox().markRead(network.coordinator(), told().get(0));
        calls.answer(call, answer("1880", "Trafikplanerare")).orThrow();
        assertThat(told()).hasSize(2).extracting(Notification::code).containsOnly("call-answered");
    }

    private List<Notification> told() {
        return network.samverkan()
                .inbox()
                .list(network.coordinator(), PageRequest.first(9))
                .items();
    }

    @Test
    void a_flood_of_answers_shuts_nobody_out_but_a_coordinator_reads_them_before_they_count() {
        CallForInterest call = published();
        List<String> codes = MunicipalityCatalogue.bundled().all().stream()
                .map(each -> each.code().value())
                .filter(code -> !code.equals("2480"))
                .toList();
        for (int i = 0; i < Calls.MOST_AT_ONCE + 40; i++) {
            calls.answer(call, answer(codes.get(i), "Robot")).orThrow();
        }
        Interest honest = calls.answer(call, answer("2480", "Planerare")).orThrow();

        assertThat(honest.standing()).isEqualTo(Interest.Standing.HELD);
        assertThat(calls.answers(network.coordinator(), call)).hasSize(Calls.MOST_AT_ONCE);
        assertThat(calls.received(network.coordinator(), call)).hasSize(Calls.MOST_AT_ONCE + 41);
        assertThat(calls.received(network.official(0), call)).isEmpty();

        network.later(Duration.ofMinutes(11));
        assertThat(calls.answer(call, answer("1280", "Planerare")).orThrow().standing())
                .isEqualTo(Interest.Standing.COUNTS);
    }

    @Test
    void many_answers_of_one_municipality_are_held_and_at_last_it_is_asked_to_write_while_others_are_not_touched() {
        CallForInterest call = published();
        for (int i = 0; i < Calls.MOST_UNREAD + Calls.MOST_HELD; i++) {
            calls.answer(call, answer("2480", "Robot")).orThrow();
        }

        assertThat(calls.answers(network.coordinator(), call)).hasSize(Calls.MOST_UNREAD);
        assertThat(Problems.of(calls.answer(call, answer("2480", "Planerare"))))
                .containsExactly("municipality: call-full");
        assertThat(calls.answer(call, answer("1280", "Planerare")).orThrow().standing())
                .isEqualTo(Interest.Standing.COUNTS);
    }

    @Test
    void held_answers_count_or_are_removed_once_a_coordinator_has_read_them_and_then_there_is_room_again() {
        CallForInterest call = published();
        for (int i = 0; i < Calls.MOST_UNREAD + Calls.MOST_HELD; i++) {
            calls.answer(call, answer("2480", "Robot")).orThrow();
        }
        List<InterestId> all = calls.received(network.coordinator(), call).stream()
                .map(Interest::id)
                .toList();
        assertThat(Problems.of(calls.check(network.official(0), call, all, true)))
                .containsExactly(": coordinators-only");

        assertThat(calls.check(network.coordinator(), call, all.subList(0, 2), true)
                        .orThrow())
                .isEqualTo(2);
        assertThat(calls.check(network.coordinator(), call, all, false).orThrow())
                .isEqualTo(Calls.MOST_HELD - 2);

        assertThat(calls.received(network.coordinator(), call))
                .hasSize(Calls.MOST_UNREAD + 2)
                .allMatch(answer -> answer.standing() == Interest.Standing.COUNTS);
        assertThat(calls.answer(call, answer("2480", "Planerare")).orThrow().standing())
                .isEqualTo(Interest.Standing.HELD);
    }

    @Test
    void an_answer_names_a_role_and_an_address_and_never_a_person() {
        CallForInterest call = published();

        assertThat(Problems.of(calls.answer(
                        call, new InterestDraft("9999", "anna@x.se", "anna", List.of(), "", "", Language.SWEDISH))))
                .containsExactly("municipality: unknown-municipality", "role: not-a-role", "contact: not-an-address");
        Interest stored = calls.answer(call, answer("2480", "Trafikplanerare")).orThrow();
        assertThat(stored.header().author()).isEmpty();
        assertThat(stored.title()).isEqualTo("Umeå");
    }

    @Test
    void answers_of_one_municipality_are_merged_with_the_furthest_of_each_question() {
        CallForInterest call = published();
        calls.answer(call, answer("2480", "Planerare", new Work("Bilpool", Maturity.TRYING)))
                .orThrow();
        network.later(Duration.ofMinutes(1));
        calls.answer(
                        call,
                        answer(
                                "2480",
                                "Strateg",
                                new Work("Bilpool", Maturity.PLANNING),
                                new Work("Cykel", Maturity.ESTABLISHED),
                                new Work("Annat", Maturity.ESTABLISHED)))
                .orThrow();

        Interest merged = calls.merge(network.coordinator(), call, MunicipalityCode.of("2480"))
                .orThrow();

        assertThat(merged.role()).isEqualTo("Strateg");
        assertThat(merged.work())
                .containsExactly(new Work("Bilpool", Maturity.TRYING), new Work("Cykel", Maturity.ESTABLISHED));
        assertThat(merged.offers()).isEqualTo("Erfarenhet");
        assertThat(calls.answers(network.coordinator(), call)).containsExactly(merged);
        assertThat(Problems.of(calls.merge(network.coordinator(), call, MunicipalityCode.of("2480"))))
                .containsExactly("municipality: nothing-to-merge");
    }

    @Test
    void what_was_removed_does_not_count_and_the_rest_is_a_pool_with_the_questions_as_features() {
        CallForInterest call = published();
        Interest robot = calls.answer(call, answer("1280", "Robot")).orThrow();
        calls.answer(call, answer("2480", "Planerare", new Work("Cykel", Maturity.PLANNING)))
                .orThrow();
        calls.remove(network.coordinator(), robot.id()).orThrow();

        PlannedPool pool = PlannedPool.ofCall(call, calls.answers(network.coordinator(), call));

        assertThat(pool.municipalities()).containsExactly(MunicipalityCode.of("2480"));
        assertThat(pool.facts().get("2480"))
                .containsEntry(OwnFeature.question("Cykel"), OwnFeature.YES)
                .containsEntry(OwnFeature.question("Bilpool"), OwnFeature.NO);
    }

    @Test
    void questions_stay_once_the_call_is_published_and_the_last_day_can_be_moved() {
        CallForInterest call = published();

        assertThat(Problems.of(calls.change(network.coordinator(), call, draft("2026-12-05", "Buss"))))
                .containsExactly("questions: published-already");
        assertThat(calls.change(network.coordinator(), call, draft("2026-12-05", "Bilpool", "Cykel"))
                        .orThrow()
                        .closes())
                .hasToString("2026-12-05");
        assertThat(Problems.of(calls.write(network.coordinator(), draft("2026-11-01"))))
                .containsExactly("closes: passed");
        assertThat(Problems.of(calls.write(network.official(0), draft("2026-12-01"))))
                .containsExactly(": coordinators-only");
    }

    @Test
    void a_call_that_is_not_published_takes_no_answers() {
        CallForInterest call =
                calls.write(network.coordinator(), draft("2026-12-01")).orThrow();

        assertThat(Problems.of(calls.answer(call, answer("2480", "Planerare")))).containsExactly(": call-closed");
        assertThat(calls.find(network.nobody(), call.id())).isEmpty();
    }
}
