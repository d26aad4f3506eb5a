package se.samverkan.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.retention.Written.ref;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.network.Actor;
import se.samverkan.record.PageRequest;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.testing.SmallNetwork;

final class HistoryTest {

    private static final PageRequest FIRST = PageRequest.first(20);

    private final SmallNetwork network = new SmallNetwork(2);
    private final History history = network.samverkan().retention().history();
    private final Written written = new Written(network);
    private final Actor official = network.official(0);
    private final Actor other = network.official(1);
    private final Actor coordinator = network.coordinator();

    private List<HistoryEntry> entries(Actor actor, RecordRef record) {
        return history.of(actor, record, FIRST).orElseThrow().entries().items();
    }

    @Test
    void a_change_tells_who_made_it_and_each_field_before_and_after() {
        Experience experience = written.by(official, "Cykelpool", Sharing.NETWORK);
        written.changed(official, experience, "Cykelpool i centrum");

        HistoryEntry latest = entries(other, ref(experience)).get(0);

        assertThat(latest.who()).contains("Person 2");
        assertThat(latest.content()).isEqualTo(HistoryEntry.Content.SHOWN);
        assertThat(latest.fields())
                .containsExactly(new FieldChange("title", List.of("Cykelpool"), List.of("Cykelpool i centrum")));
    }

    @Test
    void nobody_reads_in_it_what_was_another_ones_draft() {
        Experience draft = written.by(official, "Hemligt", Sharing.DRAFT);
        Experience open = written.changed(official, draft, "Öppet");
        network.samverkan()
                .experiences()
                .share(official, open.id(), open.header().version(), Sharing.NETWORK)
                .orThrow();

        List<HistoryEntry> seen = entries(other, ref(draft));

        assertThat(seen)
                .extracting(HistoryEntry::content)
                .containsExactly(
                        HistoryEntry.Content.SHOWN, HistoryEntry.Content.WITHHELD, HistoryEntry.Content.WITHHELD);
        assertThat(seen.get(0).fields())
                .filteredOn(field -> field.field().equals("title"))
                .containsExactly(new FieldChange("title", List.of(), List.of("Öppet")));
        assertThat(entries(official, ref(draft)).get(1).fields())
                .containsExactly(new FieldChange("title", List.of("Hemligt"), List.of("Öppet")));
    }

    @Test
    void it_is_for_those_who_may_see_the_record() {
        Experience draft = written.by(official, "Cykelpool", Sharing.DRAFT);
        Experience open = written.by(coordinator, "Cykelgata", Sharing.NETWORK);
        network.samverkan()
                .experiences()
                .publish(coordinator, open.id(), open.header().version())
                .orThrow();

        assertThat(history.of(other, ref(draft), FIRST)).isEmpty();
        assertThat(history.of(coordinator, ref(draft), FIRST)).isEmpty();
        assertThat(history.of(network.nobody(), ref(open), FIRST)).isEmpty();
        assertThat(history.of(other, new RecordRef("no-type", draft.id().value()), FIRST))
                .isEmpty();
    }

    @Test
    void what_was_erased_or_destroyed_is_told_as_such() {
        Experience experience = written.by(official, "Cykelpool", Sharing.ORGANISATION);
        Experience changed = written.changed(official, experience, "Cykelpool i centrum");
        network.samverkan().store().changes().erase(ref(experience), new Version(1));

        assertThat(entries(official, ref(experience)))
                .extracting(HistoryEntry::content)
                .containsExactly(HistoryEntry.Content.SHOWN, HistoryEntry.Content.ERASED);

        network.samverkan()
                .retention()
                .states()
                .discard(official, ref(experience), changed.header().version())
                .orThrow();
        assertThat(entries(coordinator, ref(experience)))
                .extracting(HistoryEntry::content)
                .containsExactly(
                        HistoryEntry.Content.DESTROYED, HistoryEntry.Content.ERASED, HistoryEntry.Content.ERASED);
        assertThat(history.of(official, ref(experience), FIRST)).isEmpty();
    }

    @Test
    void the_coordinator_follows_the_latest_changes_but_no_drafts_of_others() {
        written.by(official, "Utkast", Sharing.DRAFT);
        Experience shared = written.by(official, "Cykelpool", Sharing.NETWORK);
        NetworkChanges changes = network.samverkan().retention().changes();

        LatestChanges latest = changes.list(coordinator, OptionalLong.empty());

        assertThat(latest.changes().get(0).title()).isEqualTo(Optional.of("Cykelpool"));
        assertThat(latest.changes().get(0).who()).contains("Person 2");
        assertThat(latest.changes())
                .extracting(LatestChanges.Item::title)
                .doesNotContain(Optional.of("Utkast"))
                .contains(Optional.of("Gång och cykel"));
        assertThat(changes.list(official, OptionalLong.empty()).changes()).isEmpty();
        assertThat(shared.header().version()).isEqualTo(new Version(1));
    }

    @Test
    void older_changes_are_found_page_by_page() {
        for (int i = 0; i < 450; i++) {
            written.by(official, "Cykelpool " + i, Sharing.NETWORK);
        }
        NetworkChanges changes = network.samverkan().retention().changes();

        LatestChanges newest = changes.list(coordinator, OptionalLong.empty());
        LatestChanges older = changes.list(coordinator, newest.older());
        LatestChanges oldest = changes.list(coordinator, older.older());

        assertThat(newest.changes().get(0).title()).contains("Cykelpool 449");
        assertThat(older.changes().get(0).change().position())
                .isEqualTo(newest.changes()
                                .get(newest.changes().size() - 1)
                                .change()
                                .position()
                        - 1);
        assertThat(oldest.changes()).isNotEmpty();
        assertThat(oldest.older()).isEmpty();
    }
}
