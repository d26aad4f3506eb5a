package se.samverkan.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class RecordStateTest {

    private static Header shared(Sharing sharing) {
        Instant now = Instant.parse("2026-11-23T12:00:00Z");
        return new Header(
                new NetworkId(new UUID(1, 1)),
                new Owner(new OrganisationId(new UUID(1, 2))),
                Version.NEW,
                sharing,
                Language.SWEDISH,
                Origin.GENUINE,
                Optional.empty(),
                now,
                now);
    }

    @Test
    void what_other_organisations_read_is_dispatched() {
        assertThat(shared(Sharing.DRAFT).state()).isEqualTo(RecordState.DRAFT);
        assertThat(shared(Sharing.RESTRICTED).state()).isEqualTo(RecordState.DRAFT);
        assertThat(shared(Sharing.ORGANISATION).state()).isEqualTo(RecordState.DRAFT);
        assertThat(shared(Sharing.NETWORK).state()).isEqualTo(RecordState.DISPATCHED);
        assertThat(shared(Sharing.PUBLIC).state()).isEqualTo(RecordState.DISPATCHED);
    }

    @Test
    void a_declared_state_counts_when_it_is_later() {
        assertThat(shared(Sharing.ORGANISATION).declaring(RecordState.SETTLED).state())
                .isEqualTo(RecordState.SETTLED);
        assertThat(shared(Sharing.NETWORK).declaring(RecordState.SETTLED).state())
                .isEqualTo(RecordState.DISPATCHED);
        assertThat(shared(Sharing.NETWORK).declaring(RecordState.ARCHIVED).state())
                .isEqualTo(RecordState.ARCHIVED);
    }

    @Test
    void a_declared_state_stays_with_the_next_version_and_another_sharing() {
        Header settled = shared(Sharing.ORGANISATION).declaring(RecordState.SETTLED);

        assertThat(settled.next(settled.changed()).state()).isEqualTo(RecordState.SETTLED);
        assertThat(settled.withSharing(Sharing.NETWORK)
                        .withSharing(Sharing.DRAFT)
                        .state())
                .isEqualTo(RecordState.SETTLED);
    }

    @Test
    void everything_but_a_draft_is_a_public_document() {
        assertThat(RecordState.DRAFT.isPublicDocument()).isFalse();
        assertThat(RecordState.SETTLED.isPublicDocument()).isTrue();
        assertThat(RecordState.DISPATCHED.isPublicDocument()).isTrue();
        assertThat(RecordState.ARCHIVED.isPublicDocument()).isTrue();
    }
}
