package se.samverkan.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.experience.ExperienceField.DID_NOT_WORK;
import static se.samverkan.experience.ExperienceField.LEARNED;
import static se.samverkan.experience.ExperienceField.MUNICIPALITIES;
import static se.samverkan.experience.ExperienceField.THEMES;
import static se.samverkan.experience.ExperienceField.TITLE;
import static se.samverkan.experience.ExperienceField.TOLD_IN;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.network.Actor;
import se.samverkan.record.Language;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.retention.DecisionDraft;
import se.samverkan.retention.HoldDraft;
import se.samverkan.retention.HoldScope;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;
import se.samverkan.theme.Themes;

final class ManuscriptsTest {

    private static final ExperienceDraft BEGUN = ExperienceDraft.empty().with(TITLE, "Laddning vid kommunhuset");
    private static final ExperienceDraft WHOLE = BEGUN.with(MUNICIPALITIES, "0880")
            .with(THEMES, "laddning")
            .with(LEARNED, "Skilj på besökare och anställda.");

    private final SmallNetwork network = new SmallNetwork(2);
    private final Manuscripts manuscripts = network.samverkan().manuscripts();
    private final Actor official = network.official(0);

    @BeforeEach
    void name_a_theme() {
        network.samverkan()
                .themes()
                .add(network.coordinator(), new Themes.Draft("laddning", "Laddning", "Charging", "", List.of()))
                .orThrow();
    }

    @Test
    void what_is_half_written_is_kept_as_it_was_typed() {
        ExperienceDraft half = BEGUN.with(MUNICIPALITIES, "Lillviken som inte finns");

        Manuscript kept = manuscripts.begin(official, half).orThrow();

        assertThat(manuscripts.find(official, kept.id())).contains(kept);
        assertThat(kept.draft()).isEqualTo(half);
        assertThat(kept.title()).isEqualTo("Laddning vid kommunhuset");
    }

    @Test
    void only_its_writer_sees_a_draft() {
        Manuscript kept = manuscripts.begin(official, BEGUN).orThrow();

        assertThat(manuscripts.find(network.official(0), kept.id())).isEmpty();
        assertThat(manuscripts.find(network.coordinator(), kept.id())).isEmpty();
        assertThat(manuscripts.all(network.coordinator())).isEmpty();
    }

    @Test
    void a_second_window_never_writes_over_the_first() {
        Manuscript first = manuscripts.begin(official, BEGUN).orThrow();
        Version opened = first.header().version();
        Manuscript newer = manuscripts.keep(official, first.id(), opened, WHOLE).orThrow();

        Result<Manuscript> second = manuscripts.keep(official, first.id(), opened, BEGUN.with(LEARNED, "Annat"));

        assertThat(second).isEqualTo(new Result.Stale<>(newer));
        assertThat(manuscripts.find(official, first.id())).contains(newer);
    }

    @Test
    void keeping_what_is_kept_already_writes_nothing() {
        Manuscript kept = manuscripts.begin(official, BEGUN).orThrow();

        assertThat(manuscripts.keep(official, kept.id(), Version.NEW, BEGUN).orThrow())
                .isEqualTo(kept);
    }

    @Test
    void the_latest_changed_draft_stands_first() {
        Manuscript old = manuscripts.begin(official, BEGUN).orThrow();
        network.later(Duration.ofMinutes(1));
        manuscripts.begin(official, BEGUN.with(TITLE, "Yngre")).orThrow();
        network.later(Duration.ofMinutes(1));
        manuscripts.keep(official, old.id(), old.header().version(), WHOLE).orThrow();

        assertThat(manuscripts.all(official))
                .extracting(Manuscript::title)
                .containsExactly("Laddning vid kommunhuset", "Yngre");
    }

    @Test
    void a_finished_draft_becomes_an_experience_and_is_gone() {
        Manuscript kept = manuscripts.begin(official, WHOLE).orThrow();

        Experience written = manuscripts.finish(official, kept, Sharing.NETWORK).orThrow();

        assertThat(network.samverkan().experiences().find(network.official(1), written.id()))
                .contains(written);
        assertThat(manuscripts.all(official)).isEmpty();
    }

    @Test
    void a_draft_that_lacks_something_stays_when_it_is_handed_in() {
        Manuscript kept = manuscripts.begin(official, BEGUN).orThrow();

        Result<Experience> refused = manuscripts.finish(official, kept, Sharing.NETWORK);

        assertThat(Problems.of(refused))
                .containsExactly("municipalities: missing", "themes: missing", "learned: missing");
        assertThat(manuscripts.all(official)).containsExactly(kept);
    }

    @Test
    void a_draft_that_another_window_has_handed_in_becomes_no_second_experience() {
        Manuscript kept = manuscripts.begin(official, WHOLE).orThrow();
        Experience first = manuscripts.finish(official, kept, Sharing.NETWORK).orThrow();

        Result<Experience> second = manuscripts.finish(official, kept, Sharing.NETWORK);

        assertThat(Problems.of(second)).containsExactly(": draft-gone");
        assertThat(experiences()).containsExactly(first);
    }

    @Test
    void a_draft_that_another_window_has_changed_stays_and_becomes_no_experience() {
        Manuscript kept = manuscripts.begin(official, WHOLE).orThrow();
        Manuscript newer = manuscripts
                .keep(official, kept.id(), kept.header().version(), WHOLE.with(LEARNED, "Mer."))
                .orThrow();

        Result<Experience> refused = manuscripts.finish(official, kept, Sharing.NETWORK);

        assertThat(Problems.of(refused)).containsExactly(": stale");
        assertThat(experiences()).isEmpty();
        assertThat(manuscripts.all(official)).containsExactly(newer);
    }

    @Test
    void a_draft_under_a_legal_hold_stays_beside_the_experience_it_became() {
        Manuscript kept = manuscripts.begin(official, WHOLE).orThrow();
        DecisionDraft decision = new DecisionDraft("KS 2026/17", "2026-01-15", "Kommunstyrelsen");
        HoldScope scope = new HoldScope.OneRecord(Manuscript.TYPE.ref(kept.id()));
        network.samverkan()
                .retention()
                .holds()
                .place(
                        network.coordinator(),
                        new HoldDraft("Granskning", decision, Optional.of(scope)),
                        Language.SWEDISH)
                .orThrow();

        Experience written = manuscripts.finish(official, kept, Sharing.NETWORK).orThrow();

        assertThat(experiences()).containsExactly(written);
        assertThat(manuscripts.all(official)).containsExactly(kept);
    }

    private List<Experience> experiences() {
        return network.samverkan().records().all(official, RecordQuery.of(Experience.TYPE));
    }

    @Test
    void a_change_of_an_experience_that_somebody_else_has_changed_is_stale() {
        Experience written = manuscripts.write(official, WHOLE, Sharing.NETWORK).orThrow();
        Manuscript change = manuscripts
                .begin(official, written.id(), written.header().version(), WHOLE.with(LEARNED, "Mer."))
                .orThrow();
        Actor colleague = network.official(0);
        network.samverkan()
                .experiences()
                .change(colleague, written.id(), written.header().version(), WHOLE.with(LEARNED, "Först."))
                .orThrow();

        assertThat(manuscripts.finish(official, change, Sharing.NETWORK)).isInstanceOf(Result.Stale.class);
        assertThat(manuscripts.of(official, written.id())).contains(change);
    }

    @Test
    void what_was_told_in_a_record_is_linked_to_it() {
        RecordRef note = RecordRef.of("note/00000000-0000-4000-8000-000000000001");

        Experience written = manuscripts
                .write(official, WHOLE.with(TOLD_IN, note.toString()), Sharing.NETWORK)
                .orThrow();

        assertThat(written.provenance().toldIn()).contains(note);
        assertThat(network.samverkan().experiences().toldIn(official, List.of(note)))
                .containsExactly(written);
        assertThat(Problems.of(manuscripts.write(official, WHOLE.with(TOLD_IN, "någonstans"), Sharing.NETWORK)))
                .containsExactly("toldIn: not-a-link");
    }

    @Test
    void a_draft_of_more_than_a_hundred_thousand_characters_is_refused() {
        ExperienceDraft endless = BEGUN.with(DID_NOT_WORK, "x".repeat(Manuscripts.LONGEST));

        assertThat(Problems.of(manuscripts.begin(official, endless))).containsExactly(": draft-too-long");
    }

    @Test
    void what_resembles_a_draft_is_found_while_it_is_written() {
        Experience like =
                manuscripts.write(network.official(1), WHOLE, Sharing.NETWORK).orThrow();

        assertThat(manuscripts.similar(official, ExperienceDraft.empty())).isEmpty();
        assertThat(manuscripts.similar(official, ExperienceDraft.empty().with(TITLE, "Laddning för elbilar")))
                .extracting(hit -> hit.experience().id())
                .containsExactly(like.id());
    }
}
