package se.samverkan.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import se.samverkan.record.PersonId;
import se.samverkan.testing.SmallNetwork;

final class DirectoryTest {

    private final SmallNetwork network = new SmallNetwork(1);
    private final Directory directory = network.samverkan().directory();

    @Test
    void whoever_is_admitted_gets_a_pseudonym_that_tells_nothing_of_the_log_in() {
        PersonId person = directory.admitted("anna");

        assertThat(person.value()).isNotEqualTo("anna");
        assertThat(directory.person("anna")).isEqualTo(person);
        assertThat(directory.admitted("anna")).isEqualTo(person);
        assertThat(directory.subject(person)).contains("anna");
    }

    @Test
    void whoever_was_admitted_before_there_were_keys_stays_who_they_are() {
        PersonId official = network.official(0).person().orElseThrow();

        assertThat(directory.admitted(official.value())).isEqualTo(official);
        assertThat(directory.person(official.value())).isEqualTo(official);
        assertThat(directory.subject(official)).isEmpty();
    }

    @Test
    void somebody_who_only_looks_gets_no_key() {
        assertThat(directory.person("bo")).isEqualTo(new PersonId("bo"));
        assertThat(network.samverkan().store().personKeys().orElseThrow().find("bo"))
                .isEmpty();
    }

    @Test
    void an_e_mail_address_gets_no_key() {
        assertThatIllegalArgumentException().isThrownBy(() -> directory.admitted("anna@example.se"));
    }
}
