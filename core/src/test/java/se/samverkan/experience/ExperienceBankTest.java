package se.samverkan.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.experience.ExperienceField.ACTIONS;
import static se.samverkan.experience.ExperienceField.CONTACT_ROLE;
import static se.samverkan.experience.ExperienceField.END_YEAR;
import static se.samverkan.experience.ExperienceField.EVIDENCE_STRENGTH;
import static se.samverkan.experience.ExperienceField.LEARNED;
import static se.samverkan.experience.ExperienceField.MUNICIPALITIES;
import static se.samverkan.experience.ExperienceField.OUTCOME_LEVEL;
import static se.samverkan.experience.ExperienceField.PHASE;
import static se.samverkan.experience.ExperienceField.SLUG;
import static se.samverkan.experience.ExperienceField.START_YEAR;
import static se.samverkan.experience.ExperienceField.THEMES;
import static se.samverkan.experience.ExperienceField.TITLE;
import static se.samverkan.experience.ExperienceField.VALID_UNTIL;
import static se.samverkan.experience.ExperienceField.WORKED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.municipality.County;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.network.Actor;
import se.samverkan.network.Role;
import se.samverkan.record.Origin;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.testing.Problems;
import se.samverkan.testing.SmallNetwork;
import se.samverkan.theme.Theme;

final class ExperienceBankTest {

    private static final PageRequest FIRST = PageRequest.first(20);

    private final SmallNetwork network = new SmallNetwork(2);
    private final ExperienceBank bank = network.samverkan().experiences();
    private final Theme cycling = Tales.theme(network, "cykel", "Gång och cykel");
    private final Actor official = network.official(0);
    private final Actor other = network.official(1);
    private final Actor coordinator = network.coordinator();

    private Experience written(String title) {
        return bank.write(official, Tales.draft(title), Sharing.NETWORK).orThrow();
    }

    private static long count(ExperienceBank bank, Actor actor) {
        return bank.list(actor, ExperienceFilter.ALL, FIRST).total();
    }

    @Test
    void four_fields_are_enough() {
        Experience experience = written("Kommunal elcykelpool");

        assertThat(experience.slug()).isEqualTo(new Slug("kommunal-elcykelpool"));
        assertThat(experience.scope().themes()).containsExactly(cycling.id());
        assertThat(experience.scope().phase()).isEqualTo(Phase.UNKNOWN);
        assertThat(experience.provenance().kind()).isEqualTo(SourceKind.SELF);
        assertThat(bank.find(other, experience.slug())).contains(experience);
    }

    @Test
    void others_that_resemble_an_experience_are_found_by_its_words() {
        Experience pool = written("Elcykelpool för anställda");
        Experience alike = written("Elcykelpool för invånare");
        written("Laddplatser längs gatan");
        bank.write(official, Tales.draft("Elcykelpool i hemlighet"), Sharing.DRAFT)
                .orThrow();

        assertThat(bank.similar(other, pool, 3)).containsExactly(alike);
    }

    @Test
    void themes_are_guessed_from_the_experiences_that_the_words_find_best() {
        Theme charging = Tales.theme(network, "laddning", "Laddning");
        written("Elcykelpool för anställda");
        bank.write(official, Tales.draft("Laddplatser längs gatan").with(THEMES, "laddning"), Sharing.NETWORK)
                .orThrow();

        assertThat(bank.likelyThemes(other, "Hur sköts en elcykelpool?")).containsExactly(cycling.id());
        assertThat(bank.likelyThemes(other, "laddplatser")).containsExactly(charging.id());
        assertThat(bank.likelyThemes(other, "rymdfart")).isEmpty();
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        Result<Experience> refused = bank.write(official, ExperienceDraft.empty(), Sharing.NETWORK);

        assertThat(Problems.of(refused))
                .containsExactly("title: missing", "municipalities: missing", "themes: missing", "learned: missing");
        assertThat(count(bank, coordinator)).isZero();
    }

    @Test
    void what_nobody_can_understand_is_refused_by_field() {
        ExperienceDraft draft = Tales.draft("å".repeat(121))
                .with(MUNICIPALITIES, "0580", "0001", "Växjö")
                .with(THEMES, "cykel", "rymdfart")
                .with(PHASE, "NÄSTAN")
                .with(START_YEAR, "2024")
                .with(END_YEAR, "2020")
                .with(OUTCOME_LEVEL, "Z")
                .with(EVIDENCE_STRENGTH, "5")
                .with(SLUG, "Stora Ord")
                .with(CONTACT_ROLE, "anna@kommun.example")
                .with(VALID_UNTIL, "31 november")
                .with(new SourceDraft("Farlig", "javascript:alert(1)", "", "sv", false));

        assertThat(Problems.of(bank.write(official, draft, Sharing.NETWORK)))
                .containsExactlyInAnyOrder(
                        "title: too-long",
                        "municipalities: unknown-municipality",
                        "municipalities: unknown-municipality",
                        "themes: unknown-theme",
                        "phase: unknown-choice",
                        "endYear: before-start",
                        "outcomeLevel: unknown-choice",
                        "evidenceStrength: unknown-choice",
                        "slug: not-a-key",
                        "contactRole: not-a-role",
                        "validUntil: not-a-date",
                        "sources.url: not-a-web-address");
    }

    @Test
    void only_a_published_source_may_be_silent_about_lessons() {
        ExperienceDraft silent = Tales.draft("Återgiven").with(LEARNED);
        SourceDraft source = new SourceDraft("Slutrapport", "https://kommun.example/rapport", "Kommunen", "", true);

        assertThat(Problems.of(bank.write(official, silent, Sharing.NETWORK))).containsExactly("learned: missing");
        assertThat(bank.write(official, silent.with(source), Sharing.NETWORK)
                        .orThrow()
                        .provenance()
                        .sources()
                        .get(0)
                        .titleReconstructed())
                .isTrue();
        assertThat(bank.write(official, silent.with(WORKED, "Enkla cyklar"), Sharing.NETWORK)
                        .isDone())
                .isTrue();
    }

    @Test
    void an_invented_municipality_is_told_of_by_the_invented_only() {
        ExperienceDraft invented = Tales.draft("Påhittad").with(MUNICIPALITIES, "9901");
        Actor example = network.member(
                network.admitted("Exempelkommun A", Origin.EXAMPLE).id(), Role.OFFICIAL);
        Actor exampleActor =
                new Actor(example.network(), example.person(), example.organisation(), example.roles(), Origin.EXAMPLE);

        assertThat(Problems.of(bank.write(official, invented, Sharing.NETWORK)))
                .containsExactly("municipalities: unknown-municipality");
        assertThat(bank.write(exampleActor, invented, Sharing.NETWORK)
                        .orThrow()
                        .header()
                        .isExample())
                .isTrue();
    }

    @Test
    void a_slug_is_never_given_twice_not_even_against_drafts_of_others() {
        bank.write(other, Tales.draft("Elcykelpool"), Sharing.DRAFT).orThrow();

        assertThat(written("Elcykelpool").slug()).isEqualTo(new Slug("elcykelpool-2"));
        assertThat(Problems.of(bank.write(official, Tales.draft("Annan").with(SLUG, "elcykelpool"), Sharing.NETWORK)))
                .containsExactly("slug: taken");
    }

    @Test
    void a_change_from_an_old_version_is_refused_with_the_newest() {
        Experience first = written("Elcykelpool");
        Experience second = bank.change(
                        official,
                        first.id(),
                        first.header().version(),
                        Tales.draft("Elcykelpool").with(ACTIONS, "200 elcyklar"))
                .orThrow();

        Result<Experience> stale =
                bank.change(official, first.id(), first.header().version(), Tales.draft("Något annat"));

        assertThat(stale).isEqualTo(new Result.Stale<>(second));
        assertThat(bank.find(official, first.id())).contains(second);
        assertThat(second.slug()).isEqualTo(first.slug());
    }

    @Test
    void only_the_owner_changes_an_experience() {
        Experience experience = written("Elcykelpool");
        Version version = experience.header().version();

        assertThat(bank.change(other, experience.id(), version, Tales.draft("Annat"))
                        .isDone())
                .isFalse();
        assertThat(bank.change(coordinator, experience.id(), version, Tales.draft("Annat"))
                        .isDone())
                .isFalse();
        assertThat(bank.change(network.official(0), experience.id(), version, Tales.draft("Annat"))
                        .isDone())
                .isTrue();
    }

    @Test
    void sharing_only_grows_and_publishing_is_the_coordinators() {
        Experience draft =
                bank.write(official, Tales.draft("Elcykelpool"), Sharing.DRAFT).orThrow();
        assertThat(bank.find(other, draft.id())).isEmpty();

        Experience shared = bank.share(official, draft.id(), draft.header().version(), Sharing.NETWORK)
                .orThrow();
        assertThat(bank.find(other, draft.id())).contains(shared);
        assertThat(Problems.of(bank.share(official, draft.id(), shared.header().version(), Sharing.ORGANISATION)))
                .containsExactly("sharing: not-wider");
        assertThat(bank.publish(official, shared.id(), shared.header().version())
                        .isDone())
                .isFalse();
        assertThat(bank.publish(coordinator, shared.id(), shared.header().version())
                        .isDone())
                .isTrue();
        assertThat(bank.find(network.nobody(), draft.id())).isPresent();
        assertThat(Problems.of(bank.write(official, Tales.draft("Rakt ut"), Sharing.PUBLIC)))
                .containsExactly("sharing: unknown-choice");
    }

    @Test
    void a_correction_of_what_is_public_waits_for_the_coordinator() {
        Experience experience = written("Elcykelpool");
        Experience published = bank.publish(
                        coordinator, experience.id(), experience.header().version())
                .orThrow();

        Experience corrected = bank.change(
                        official, published.id(), published.header().version(), Tales.draft("Rättad titel"))
                .orThrow();

        assertThat(corrected.header().sharing()).isEqualTo(Sharing.NETWORK);
        assertThat(bank.find(network.nobody(), published.id())).isEmpty();
    }

    @Test
    void experiences_are_found_by_the_kind_of_municipality() {
        Experience linkoping = written("Elcykelpool");
        bank.write(official, Tales.draft("Bybuss").with(MUNICIPALITIES, "2480"), Sharing.NETWORK)
                .orThrow();

        assertThat(bank.list(other, ExperienceFilter.ALL.withAny(ExperienceFacet.MUNICIPALITY, inOstergotland()), FIRST)
                        .items())
                .containsExactly(linkoping);
        assertThat(bank.counts(
                        other,
                        ExperienceFilter.ALL.with(ExperienceFacet.MUNICIPALITY, "0580"),
                        ExperienceFacet.MUNICIPALITY))
                .containsEntry("0580", 1L)
                .containsEntry("2480", 1L);
        assertThat(bank.counts(other, ExperienceFilter.ALL, ExperienceFacet.GROUP))
                .containsEntry("B3", 2L);
        assertThat(bank.counts(other, ExperienceFilter.ALL, ExperienceFacet.THEME))
                .containsEntry(cycling.id().value().toString(), 2L);
    }

    private static List<String> inOstergotland() {
        MunicipalityCatalogue catalogue = MunicipalityCatalogue.bundled();
        County ostergotland = catalogue.counties().stream()
                .filter(county -> county.code().equals("05"))
                .findFirst()
                .orElseThrow();
        return catalogue.in(ostergotland).stream()
                .map(municipality -> municipality.code().value())
                .toList();
    }

    @Test
    void a_draft_filled_from_an_experience_gives_the_same_experience() {
        ExperienceDraft full = Tales.draft("Elcykelpool")
                .with(PHASE, "DISCONTINUED")
                .with(START_YEAR, "2019")
                .with(END_YEAR, "2022")
                .with(OUTCOME_LEVEL, "C")
                .with(EVIDENCE_STRENGTH, "2")
                .with(WORKED, "Enkla cyklar", "Bekväma cyklar")
                .with(VALID_UNTIL, "2027-12-31")
                .with(new SourceDraft("LinBike", "https://dukaten.example/linbike", "Dukaten", "sv", false));
        Experience experience = bank.write(official, full, Sharing.NETWORK).orThrow();

        Experience again = bank.change(
                        official, experience.id(), experience.header().version(), bank.draft(official, experience))
                .orThrow();

        assertThat(again.withHeader(experience.header())).isEqualTo(experience);
        assertThat(experience.outcome().strength()).contains(EvidenceStrength.MEASURED);
        assertThat(experience.scope().endYear()).contains(2022);
    }

    @Test
    void the_giver_sees_who_reused_what() {
        Experience experience = written("Elcykelpool");

        Reuse reuse = bank.reuse(other, experience.id(), new ReuseDraft("ADAPT", "Utan stationer", ""))
                .orThrow();

        assertThat(bank.reuses(official, experience.id())).containsExactly(reuse);
        assertThat(network.samverkan().inbox().list(official, FIRST).items())
                .extracting(notification -> notification.code())
                .containsExactly("reuse");
        assertThat(network.samverkan().inbox().list(other, FIRST).items()).isEmpty();
    }

    @Test
    void the_giver_is_told_again_when_the_use_has_come_further_and_not_of_a_corrected_word() {
        Experience experience = written("Elcykelpool");
        Reuse adapted = bank.reuse(other, experience.id(), new ReuseDraft("ADAPT", "Utan stationer", ""))
                .orThrow();

        Reuse corrected = bank.changeReuse(other, adapted, new ReuseDraft("ADAPT", "Utan fasta stationer", ""))
                .orThrow();
        assertThat(told(official)).containsExactly("ADAPT");

        bank.changeReuse(other, corrected, new ReuseDraft("REUSE", "Utan fasta stationer", "20 cyklar i drift"))
                .orThrow();
        assertThat(told(official)).containsExactlyInAnyOrder("REUSE", "ADAPT");
    }

    private List<String> told(Actor giver) {
        return network.samverkan().inbox().list(giver, FIRST).items().stream()
                .map(notification -> notification.arguments().getOrDefault("stage", ""))
                .toList();
    }

    @Test
    void nobody_reuses_their_own_experience_or_in_an_unknown_way() {
        Experience experience = written("Elcykelpool");

        assertThat(Problems.of(bank.reuse(official, experience.id(), new ReuseDraft("REUSE", "", ""))))
                .containsExactly(": own-experience");
        assertThat(Problems.of(bank.reuse(other, experience.id(), new ReuseDraft("", "", ""))))
                .containsExactly("stage: missing");
        assertThat(Problems.of(bank.reuse(
                        other, new ExperienceId(network.municipality(0).value()), new ReuseDraft("REUSE", "", ""))))
                .containsExactly(": not-found");
    }

    @Test
    void fields_are_found_by_the_names_of_the_api() {
        assertThat(ExperienceField.named("didNotWork")).contains(ExperienceField.DID_NOT_WORK);
        assertThat(ExperienceField.named("nonsense")).isEqualTo(Optional.empty());
        assertThat(ExperienceDraft.empty().with(TITLE, "  ").text(TITLE)).isEmpty();
    }
}
