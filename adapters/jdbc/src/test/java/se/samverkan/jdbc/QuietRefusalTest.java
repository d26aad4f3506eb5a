package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.record.PersonId;
import se.samverkan.record.StaleVersionException;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;

/** A key that is taken is an answer: nothing of it comes into the host's log as an error. */
final class QuietRefusalTest {

    private static final PersonId PERSON = new PersonId("7c3e0c8a-0000-4000-8000-000000000001");
    private static final PersonId OTHER = new PersonId("7c3e0c8a-0000-4000-8000-000000000002");

    @ParameterizedTest
    @EnumSource
    void a_taken_key_is_refused_without_an_error_in_the_log(TestDatabase database) {
        try (JdbcRecordStore store = new JdbcStorageProvider().open(database.fresh());
                HostLog log = HostLog.listen()) {
            Probe probe = NewProbe.plain();
            store.save(Probe.TYPE, probe, Optional.of(HeaderBuilder.PERSON));
            assertThat(store.personKeys().orElseThrow().keep("subject", PERSON)).isTrue();

            assertThatExceptionOfType(StaleVersionException.class)
                    .isThrownBy(() -> store.save(Probe.TYPE, probe, Optional.of(HeaderBuilder.PERSON)));
            assertThat(store.personKeys().orElseThrow().keep("another", PERSON)).isFalse();
            assertThat(store.personKeys().orElseThrow().keep("subject", OTHER)).isFalse();

            assertThat(log.warnings()).isEmpty();
        }
    }
}
