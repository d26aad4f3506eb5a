package se.samverkan.testkit;

import static java.util.Optional.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.record.Change;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;

/** Clause 4 of {@link se.samverkan.record.ChangeLog}: nobody is told by when an anonymous answer stands in it. */
abstract class AnonymityClauses extends LogClauses {

    @Test
    void log_4_answers_wait_until_there_are_enough_and_then_stand_together_by_id() {
        for (long number : new long[] {5, 3, 4, 1}) {
            save(Probe.ABOUT, Probes.answer(number, "möte 1"));
            save(Probes.plain(100 + number));
        }
        assertThat(appeared()).as("with four").isEmpty();

        save(Probe.ABOUT, Probes.answer(2, "möte 1"));

        assertThat(appeared()).extracting(Change::record).containsExactly(answers(1, 2, 3, 4, 5));
        assertThat(log().subList(4, 9)).isEqualTo(appeared());
        assertThat(history(Probe.ABOUT, 0, 10)).hasSize(5);
    }

    @Test
    void log_4_an_answer_that_waits_is_found_but_has_no_entry() {
        Probe saved = save(Probe.ABOUT, Probes.answer(1, "möte 1"));

        assertThat(store().find(Probe.ABOUT, saved.id(), ALL)).contains(saved);
        assertThat(store().list(RecordQuery.of(Probe.ABOUT), ALL).items()).containsExactly(saved);
        assertThat(store().changes().of(Probe.ABOUT.ref(saved.id()))).isEmpty();
        assertThat(history(Probe.ABOUT, 0, 10)).isEmpty();
        assertThat(log()).isEmpty();
    }

    @Test
    void log_4_only_answers_of_one_type_and_network_and_about_the_same_thing_appear_together() {
        for (long number = 1; number <= 4; number++) {
            save(Probe.ABOUT, Probes.answer(number, "möte 1"));
            save(Probe.ABOUT, Probes.answer(10 + number, "möte 2"));
            save(Probe.ABOUT, Probes.there(Probes.answer(20 + number, "möte 1")).withGroup(of("möte 1")));
            save(Probe.ANONYMOUS, Probes.answer(30 + number, "möte 1"));
        }
        assertThat(log()).isEmpty();

        save(Probe.ABOUT, Probes.answer(15, "möte 2"));

        assertThat(appeared()).extracting(Change::record).containsExactly(answers(11, 12, 13, 14, 15));
        save(Probe.ANONYMOUS, Probes.answer(35, "något annat"));
        assertThat(log()).as("a type that names nothing they are about").hasSize(10);
    }

    @Test
    void log_4_the_next_group_waits_for_as_many_again() {
        for (long number = 1; number <= 9; number++) {
            save(Probe.ABOUT, Probes.answer(number, "möte 1"));
        }
        assertThat(appeared()).hasSize(5);

        save(Probe.ABOUT, Probes.answer(10, "möte 1"));

        assertThat(appeared()).hasSize(10);
    }

    @Test
    void log_4_entries_of_anonymous_answers_name_nobody() {
        for (long number = 1; number <= 5; number++) {
            save(Probe.ABOUT, Probes.answer(number, "möte 1"));
        }

        assertThat(appeared()).hasSize(5).allSatisfy(change -> {
            assertThat(change.actor()).isEmpty();
            assertThat(change.at()).isEqualTo(Probes.DAY);
        });
    }

    @Test
    void log_4_an_answer_that_is_undone_does_not_count() {
        for (long number = 1; number <= 4; number++) {
            save(Probe.ABOUT, Probes.answer(number, "möte 1"));
        }
        undone(() -> save(Probe.ABOUT, Probes.answer(5, "möte 1")));
        assertThat(log()).isEmpty();

        save(Probe.ABOUT, Probes.answer(6, "möte 1"));

        assertThat(appeared()).extracting(Change::record).containsExactly(answers(1, 2, 3, 4, 6));
    }

    @Test
    void log_4_answers_wait_on_after_closing_and_opening() {
        needs(Capability.KEEPS);
        for (long number = 1; number <= 4; number++) {
            save(Probe.ABOUT, Probes.answer(number, "möte 1"));
        }
        closeAndOpen();
        assertThat(log()).isEmpty();

        save(Probe.ABOUT, Probes.answer(5, "möte 1"));

        assertThat(appeared()).hasSize(5);
    }

    @Test
    void log_4_a_waiting_answer_that_is_destroyed_does_not_count() {
        for (long number = 1; number <= 4; number++) {
            Probe answer = save(Probe.ABOUT, Probes.answer(number, "möte 1"));
            if (number == 4) {
                store().destroy(Probe.ABOUT, answer, Optional.empty(), Probes.DAY);
            }
        }
        save(Probe.ABOUT, Probes.answer(5, "möte 1"));
        assertThat(appeared()).allMatch(Change::isDestruction);

        save(Probe.ABOUT, Probes.answer(6, "möte 1"));

        assertThat(appeared().stream().filter(change -> !change.isDestruction()))
                .extracting(Change::record)
                .containsExactly(answers(1, 2, 3, 5, 6));
    }

    /** The entries of answers about something. */
    private List<Change> appeared() {
        return log().stream()
                .filter(change -> change.record().type().equals(Probe.ABOUT.name()))
                .toList();
    }

    private static RecordRef[] answers(long... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> Probe.ABOUT.ref(Probes.plain(number).id()))
                .toArray(RecordRef[]::new);
    }
}
