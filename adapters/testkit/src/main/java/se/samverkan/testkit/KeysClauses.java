package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.samverkan.record.PersonId;
import se.samverkan.record.PersonKeys;

/** The clauses of {@link PersonKeys} as seen by one who asks, and what clause 10 of the storage says of them. */
abstract class KeysClauses extends OutboxClauses {

    private static final PersonId ELSEWHERE = new PersonId("made-elsewhere");

    @Test
    void keys_1_a_subject_has_one_pseudonym_by_which_it_is_found() {
        assertThat(keys().find("anna")).isEmpty();

        PersonId anna = keys().of("anna");

        assertThat(keys().of("anna")).isEqualTo(anna);
        assertThat(keys().find("anna")).contains(anna);
        assertThat(keys().subject(anna)).contains("anna");
        assertThat(keys().of("bertil")).isNotEqualTo(anna);
    }

    @Test
    void keys_1_subjects_that_look_alike_are_different_persons() {
        List<String> alike = List.of("anna", "Anna", "ånna", "änna", "anna ", " anna", "anna🚲", "a".repeat(200));
        List<PersonId> persons =
                alike.stream().map(subject -> keys().of(subject)).toList();

        assertThat(persons).doesNotHaveDuplicates();
        assertThat(persons)
                .extracting(person -> keys().subject(person).orElseThrow())
                .isEqualTo(alike);
    }

    @Test
    void keys_1_a_key_made_elsewhere_is_kept_unless_there_is_another() {
        PersonId anna = keys().of("anna");

        assertThat(keys().keep("bertil", ELSEWHERE)).isTrue();
        assertThat(keys().of("bertil")).isEqualTo(ELSEWHERE);
        assertThat(keys().keep("bertil", ELSEWHERE)).as("the same key again").isTrue();
        assertThat(keys().keep("anna", new PersonId("another"))).isFalse();
        assertThat(keys().keep("cecilia", ELSEWHERE)).isFalse();
        assertThat(keys().find("cecilia")).isEmpty();
        assertThat(keys().subject(new PersonId("another"))).isEmpty();
        assertThat(keys().find("anna")).contains(anna);
    }

    @Test
    void keys_1_keys_are_there_after_closing_and_opening() {
        PersonId anna = keys().of("anna");
        PersonId bertil = keys().of("bertil");
        keys().forget(bertil);
        closeAndOpen();

        assertThat(keys().of("anna")).isEqualTo(anna);
        assertThat(keys().subject(bertil)).isEmpty();
    }

    @Test
    void keys_2_a_pseudonym_tells_nothing_of_its_subject() {
        String subject = "anna.andersson@example.org";
        List<PersonId> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            PersonId person = keys().of(subject);
            assertThat(person.value().toLowerCase(Locale.ROOT))
                    .doesNotContain("anna", "andersson", Integer.toHexString(subject.hashCode()));
            made.add(person);
            keys().forget(person);
        }

        assertThat(made).as("made by chance, not from the subject").doesNotHaveDuplicates();
    }

    @Test
    void keys_3_a_forgotten_key_is_gone_and_the_subject_gets_another() {
        PersonId anna = keys().of("anna");
        PersonId bertil = keys().of("bertil");

        assertThat(keys().forget(anna)).isTrue();
        assertThat(keys().forget(anna)).isFalse();
        assertThat(keys().subject(anna)).isEmpty();
        assertThat(keys().find("anna")).isEmpty();
        assertThat(keys().of("anna")).isNotEqualTo(anna);
        assertThat(keys().subject(bertil)).contains("bertil");
    }

    @Test
    void store_10_keys_are_kept_or_undone_with_their_transaction() {
        PersonId anna = keys().of("anna");
        undone(() -> {
            assertThat(keys().forget(anna)).isTrue();
            assertThat(keys().keep("bertil", ELSEWHERE)).isTrue();
        });

        assertThat(keys().subject(anna)).contains("anna");
        assertThat(keys().subject(ELSEWHERE)).isEmpty();
        assertThat(keys().keep("cecilia", ELSEWHERE)).isTrue();
    }

    final PersonKeys keys() {
        needs(Capability.PERSON_KEYS);
        return store().personKeys().orElseThrow();
    }
}
