package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.experience.Experience;
import se.samverkan.network.Membership;
import se.samverkan.network.Network;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordState;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Sharing;
import se.samverkan.record.Visibility;
import se.samverkan.reflection.Reflection;

final class SampleBuilderTest {

    static List<RecordType<?>> types() {
        return Samples.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_record_of_every_type_is_built_and_saved(RecordType<?> type) {
        assertIsBuiltAndSaved(type);
    }

    private static <R extends NetworkRecord> void assertIsBuiltAndSaved(RecordType<R> type) {
        try (RecordStore store = RecordStore.inMemory()) {
            R saved = Samples.of(type).sharedWith(Sharing.PUBLIC).saveIn(store);

            assertThat(store.find(type, saved.id(), Visibility.publicIn(HeaderBuilder.NETWORK)))
                    .contains(saved);
            assertThat(Samples.of(type).least().build().header())
                    .isEqualTo(Samples.of(type).build().header());
        }
    }

    @Test
    void what_is_told_is_what_is_built() {
        Instant time = Instant.parse("2026-01-02T03:04:05Z");
        UUID id = UUID.randomUUID();

        Experience built = Samples.of(Experience.TYPE)
                .identifiedBy(id)
                .titled("Cykelgata")
                .in(Probes.NETWORKS.get(1))
                .ownedBy(Probes.ORGANISATIONS.get(1))
                .sharedWith(Sharing.ORGANISATION)
                .writtenBy(new PersonId("anna"))
                .writtenAt(time)
                .writtenIn(Language.ENGLISH)
                .asExample()
                .declared(RecordState.SETTLED)
                .version(3)
                .build();

        assertThat(built.id().value()).isEqualTo(id);
        assertThat(built.title()).isEqualTo("Cykelgata");
        assertThat(built.header().network()).isEqualTo(Probes.NETWORKS.get(1));
        assertThat(built.header().owner().organisation()).isEqualTo(Probes.ORGANISATIONS.get(1));
        assertThat(built.header().sharing()).isEqualTo(Sharing.ORGANISATION);
        assertThat(built.header().author()).contains(new PersonId("anna"));
        assertThat(built.header().created()).isEqualTo(time);
        assertThat(built.header().language()).isEqualTo(Language.ENGLISH);
        assertThat(built.header().origin()).isEqualTo(Origin.EXAMPLE);
        assertThat(built.header().state()).isEqualTo(RecordState.SETTLED);
        assertThat(built.header().version().number()).isEqualTo(3);
    }

    @Test
    void components_are_given_by_name() {
        Probe built =
                Samples.of(Probe.TYPE).with("text", "å ä ö").with("group", "C7").build();

        assertThat(built.text()).isEqualTo("å ä ö");
        assertThat(built.group()).contains("C7");
        assertThat(Samples.of(Probe.TYPE)
                        .with("group", Optional.empty())
                        .build()
                        .group())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.of(Probe.TYPE).with("colour", "blå"))
                .withMessageContaining("has no component 'colour': it has id, header, title");
    }

    @Test
    void each_record_has_an_id_of_its_own() {
        assertThat(Samples.of(Membership.TYPE).build().id())
                .isNotEqualTo(Samples.of(Membership.TYPE).build().id());
    }

    @Test
    void a_network_bears_the_id_of_the_network_it_is_in() {
        assertThat(Samples.of(Network.TYPE).in(Probes.NETWORKS.get(1)).build().id())
                .isEqualTo(Probes.NETWORKS.get(1));
    }

    @Test
    void an_anonymous_answer_is_of_nobody_and_of_a_day() {
        Reflection built = Samples.of(Reflection.TYPE).build();

        assertThat(built.header().author()).isEmpty();
        assertThat(built.header().created()).isEqualTo("2026-11-23T00:00:00Z");
    }

    @Test
    void a_title_that_is_made_from_other_parts_is_refused_with_advice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.of(Reflection.TYPE).titled("Rubrik").build())
                .withMessageContaining("by with(component, value)");
    }
}
