package se.samverkan.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverkan.network.PermissionsTest.Sheet;
import se.samverkan.network.PermissionsTest.SheetId;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Owner;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordType;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;

final class RecordsTest {

    private static final RecordType<Sheet> ANSWER = Sheet.TYPE.asAnonymous();

    private final SmallNetwork network = new SmallNetwork(2);
    private final Records records = network.samverkan().records();
    private final Actor official = network.official(0);

    private Sheet created(Actor actor, Sharing sharing) {
        return create(actor, Sheet.TYPE, sharing).orThrow();
    }

    private Result<Sheet> create(Actor actor, RecordType<Sheet> type, Sharing sharing) {
        return records.create(
                actor,
                type,
                sharing,
                Language.SWEDISH,
                header -> new Sheet(new SheetId(records.newId()), header, Set.of()));
    }

    private int log() {
        return records.store().changes().after(0, 1_000).size();
    }

    @Test
    void a_new_record_carries_who_wrote_it_for_whom_and_when() {
        Header header = created(official, Sharing.NETWORK).header();

        assertThat(header.author()).isEqualTo(official.person());
        assertThat(header.owner()).isEqualTo(new Owner(network.municipality(0)));
        assertThat(header.version()).isEqualTo(new Version(1));
        assertThat(header.created()).isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));
    }

    @Test
    void an_anonymous_answer_carries_nobody_and_only_a_day() {
        network.later(Duration.ofMinutes(95));
        Sheet answer = create(official, ANSWER, Sharing.RESTRICTED).orThrow();

        Header header = answer.header();
        assertThat(header.author()).isEmpty();
        assertThat(header.owner().organisation()).isEqualTo(network.organiser());
        assertThat(header.created()).isEqualTo(header.created().truncatedTo(ChronoUnit.DAYS));
        assertThat(records.store().changes().of(ANSWER.ref(answer.id()))).isEmpty();
        for (int more = 0; more < 4; more++) {
            create(official, ANSWER, Sharing.RESTRICTED).orThrow();
        }
        assertThat(records.store().changes().of(ANSWER.ref(answer.id())))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.actor()).isEmpty();
                    assertThat(change.at()).isEqualTo(header.created());
                });
    }

    @Test
    void nobody_writes_without_being_logged_in_for_an_organisation() {
        int before = log();

        assertThat(Problems.of(create(network.nobody(), Sheet.TYPE, Sharing.NETWORK)))
                .containsExactly(": members-only");
        assertThat(Problems.of(create(network.administrator(), Sheet.TYPE, Sharing.NETWORK)))
                .containsExactly(": members-only");
        assertThat(Problems.of(create(official, Sheet.TYPE, Sharing.PUBLIC))).containsExactly(": not-owner");
        assertThat(log()).isEqualTo(before);
    }

    @Test
    void owner_author_and_creation_cannot_be_changed() {
        Sheet sheet = created(official, Sharing.ORGANISATION);
        Header forged = new Header(
                sheet.header().network(),
                new Owner(new OrganisationId(new UUID(7, 7))),
                sheet.header().version(),
                Sharing.NETWORK,
                Language.ENGLISH,
                sheet.header().origin(),
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH);
        network.later(Duration.ofHours(1));

        Header after = records.change(official, Sheet.TYPE, sheet.withHeader(forged))
                .orThrow()
                .header();

        assertThat(after.owner()).isEqualTo(sheet.header().owner());
        assertThat(after.author()).isEqualTo(sheet.header().author());
        assertThat(after.created()).isEqualTo(sheet.header().created());
        assertThat(after.changed()).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(after.sharing()).isEqualTo(Sharing.NETWORK);
        assertThat(after.language()).isEqualTo(Language.ENGLISH);
        assertThat(after.version()).isEqualTo(new Version(2));
    }

    @Test
    void a_change_from_an_old_version_is_stale_and_shows_the_newest() {
        Sheet first = created(official, Sharing.NETWORK);
        Sheet second = records.change(official, Sheet.TYPE, first).orThrow();

        assertThat(records.change(official, Sheet.TYPE, first)).isEqualTo(new Result.Stale<>(second));
    }

    @Test
    void of_two_who_make_the_same_record_the_later_is_shown_the_first() {
        Sheet first = created(official, Sharing.NETWORK);

        assertThat(records.create(
                        network.official(1),
                        Sheet.TYPE,
                        Sharing.NETWORK,
                        Language.SWEDISH,
                        header -> new Sheet(first.id(), header, Set.of())))
                .isEqualTo(new Result.Stale<>(first));
    }

    @Test
    void what_one_may_not_see_is_not_found_and_what_one_may_not_write_is_forbidden() {
        Sheet hidden = created(official, Sharing.ORGANISATION);
        Sheet shared = created(official, Sharing.NETWORK);
        Actor other = network.official(1);

        assertThat(Problems.of(records.change(other, Sheet.TYPE, hidden))).containsExactly(": not-found");
        assertThat(Problems.of(records.change(other, Sheet.TYPE, shared))).containsExactly(": not-owner");
        assertThat(Problems.of(records.publish(
                        other, Sheet.TYPE, hidden.id(), hidden.header().version())))
                .containsExactly(": not-found");
        assertThat(Problems.of(records.publish(
                        other, Sheet.TYPE, shared.id(), shared.header().version())))
                .containsExactly(": publish");
        assertThat(records.find(other, Sheet.TYPE, hidden.id())).isEmpty();
        assertThat(records.findAll(other, Sheet.TYPE, List.of(hidden.id(), shared.id())))
                .containsExactly(shared);
        assertThat(records.list(other, RecordQuery.of(Sheet.TYPE)).total()).isEqualTo(1);
    }

    @Test
    void a_coordinator_publishes_without_changing_content_and_once_is_enough() {
        Sheet shared = created(official, Sharing.NETWORK);

        Sheet published = records.publish(
                        network.coordinator(),
                        Sheet.TYPE,
                        shared.id(),
                        shared.header().version())
                .orThrow();

        assertThat(published.header().sharing()).isEqualTo(Sharing.PUBLIC);
        assertThat(records.find(network.nobody(), Sheet.TYPE, shared.id())).contains(published);
        assertThat(records.publish(
                                network.coordinator(),
                                Sheet.TYPE,
                                shared.id(),
                                shared.header().version())
                        .orThrow())
                .isEqualTo(published);
    }

    @Test
    void what_was_changed_meanwhile_is_not_published_unseen() {
        Sheet seen = created(official, Sharing.NETWORK);
        Sheet changed = records.change(official, Sheet.TYPE, seen).orThrow();

        assertThat(records.publish(
                        network.coordinator(),
                        Sheet.TYPE,
                        seen.id(),
                        seen.header().version()))
                .isEqualTo(new Result.Stale<>(changed));
        assertThat(records.find(network.nobody(), Sheet.TYPE, seen.id())).isEmpty();
    }

    @Test
    void an_interview_is_not_published() {
        Sheet interview = created(network.coordinator(), Sharing.RESTRICTED);

        assertThat(Problems.of(records.publish(
                        network.coordinator(),
                        Sheet.TYPE,
                        interview.id(),
                        interview.header().version())))
                .containsExactly(": publish");
    }

    @Test
    void several_writes_are_kept_whole_or_not_at_all() {
        int before = log();

        Result<Sheet> refused = records.together(() -> {
            created(official, Sharing.NETWORK);
            return Result.refused(Problem.forbidden("no"));
        });

        assertThat(Problems.of(refused)).containsExactly(": no");
        assertThat(log()).isEqualTo(before);
        assertThat(records.together(() -> create(official, Sheet.TYPE, Sharing.NETWORK))
                        .isDone())
                .isTrue();
        assertThat(log()).isEqualTo(before + 1);
    }

    @Test
    void reads_a_long_list_to_its_end() {
        for (int i = 0; i < 1_001; i++) {
            created(official, Sharing.NETWORK);
        }

        assertThat(records.all(official, RecordQuery.of(Sheet.TYPE))).hasSize(1_001);
    }
}
