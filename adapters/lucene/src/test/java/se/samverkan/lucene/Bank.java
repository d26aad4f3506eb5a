package se.samverkan.lucene;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.Samverkan;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.SourceDraft;
import se.samverkan.experience.SourceKind;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Sharing;
import se.samverkan.theme.Themes;

/** An experience bank in memory for tests, with a coordinator and two municipalities, searched by Lucene. Its clock stands still. */
final class Bank implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final RecordStore store = RecordStore.inMemory();
    private final Samverkan samverkan;
    private final Actor administrator;
    private final Actor coordinator;
    private final Actor official;
    private final Actor other;
    private int ids;

    /** A theme as the example intranet carries it. */
    record ThemeScript(String key, String swedish, String english, String description) {}

    /** A real experience as the example intranet carries it. */
    record Script(
            String slug,
            String title,
            List<String> municipalities,
            List<String> themes,
            String phase,
            Optional<Integer> startYear,
            Optional<Integer> endYear,
            Optional<String> problem,
            Optional<String> done,
            Optional<String> outcome,
            @Nullable List<String> worked,
            @Nullable List<String> didNotWork,
            @Nullable List<String> wouldChange,
            Optional<String> funding,
            List<SourceDraft> sources) {

        ExperienceDraft draft() {
            return new ExperienceDraft(java.util.Map.of(), sources)
                    .with(ExperienceField.SLUG, slug)
                    .with(ExperienceField.TITLE, title)
                    .with(ExperienceField.MUNICIPALITIES, municipalities)
                    .with(ExperienceField.THEMES, themes)
                    .with(ExperienceField.PHASE, phase)
                    .with(
                            ExperienceField.START_YEAR,
                            startYear.map(String::valueOf).orElse(""))
                    .with(ExperienceField.END_YEAR, endYear.map(String::valueOf).orElse(""))
                    .with(ExperienceField.PROBLEM, problem.orElse(""))
                    .with(ExperienceField.ACTIONS, done.orElse(""))
                    .with(ExperienceField.OUTCOME, outcome.orElse(""))
                    .with(ExperienceField.WORKED, orNone(worked))
                    .with(ExperienceField.DID_NOT_WORK, orNone(didNotWork))
                    .with(ExperienceField.WOULD_CHANGE, orNone(wouldChange))
                    .with(ExperienceField.FUNDING, funding.orElse(""))
                    .with(ExperienceField.SOURCE_KIND, SourceKind.PUBLISHED.name());
        }

        private static List<String> orNone(@Nullable List<String> texts) {
            return texts == null ? List.of() : texts;
        }
    }

    Bank() {
        samverkan = Samverkan.on(store, () -> NOW, this::nextId, LuceneSearch.inMemory(store, () -> NOW));
        PersonId admin = new PersonId("admin");
        Network network = samverkan
                .administration()
                .create(
                        Actor.administrator(new NetworkId(nextId()), admin),
                        new Administration.NewNetwork("Mobilitet", "", "Arrangör", Language.SWEDISH, Origin.GENUINE))
                .orThrow();
        administrator = Actor.administrator(network.id(), admin);
        coordinator = member("coordinator", network.header().owner().organisation(), Role.COORDINATOR);
        official = member("official", municipality("Umeå kommun", "2480", MunicipalityGroup.B3), Role.OFFICIAL);
        other = member("other", municipality("Orsa kommun", "2034", MunicipalityGroup.C9), Role.OFFICIAL);
        for (ThemeScript theme : Json.list("themes.json", ThemeScript.class)) {
            samverkan
                    .themes()
                    .add(
                            coordinator,
                            new Themes.Draft(
                                    theme.key(), theme.swedish(), theme.english(), theme.description(), List.of()))
                    .orThrow();
        }
    }

    private UUID nextId() {
        return new UUID(0x4000L, ++ids);
    }

    private OrganisationId municipality(String title, String code, MunicipalityGroup group) {
        return samverkan
                .administration()
                .admit(
                        administrator,
                        new Administration.NewOrganisation(
                                title,
                                se.samverkan.network.Organisation.Kind.MUNICIPALITY,
                                Optional.of(MunicipalityCode.of(code)),
                                Optional.of(group),
                                Origin.GENUINE))
                .orThrow()
                .id();
    }

    private Actor member(String person, OrganisationId organisation, Role role) {
        return Actor.of(samverkan
                .administration()
                .admit(
                        administrator,
                        new Administration.NewMember(new PersonId(person), person, organisation, ImmutableSet.of(role)))
                .orThrow());
    }

    /** Fills the bank with the real experiences, all public. */
    Bank withRealExperiences() {
        for (Script script : Json.list("experiences.json", Script.class)) {
            Experience written = samverkan
                    .experiences()
                    .write(coordinator, script.draft(), Sharing.NETWORK)
                    .orThrow();
            samverkan
                    .experiences()
                    .publish(coordinator, written.id(), written.header().version())
                    .orThrow();
        }
        return this;
    }

    /** The four fields that are enough. */
    static ExperienceDraft draft(String title) {
        return ExperienceDraft.empty()
                .with(ExperienceField.TITLE, title)
                .with(ExperienceField.MUNICIPALITIES, "0580")
                .with(ExperienceField.THEMES, "gods")
                .with(ExperienceField.LEARNED, "Fråga dem det gäller först.");
    }

    Experience written(ExperienceDraft draft) {
        return samverkan.experiences().write(official, draft, Sharing.NETWORK).orThrow();
    }

    RecordStore store() {
        return store;
    }

    Samverkan samverkan() {
        return samverkan;
    }

    Actor coordinator() {
        return coordinator;
    }

    /** Of Umeå, a medium-sized town. */
    Actor official() {
        return official;
    }

    /** Of Orsa, a rural municipality. */
    Actor other() {
        return other;
    }

    Actor nobody() {
        return Actor.anonymous(coordinator.network());
    }

    @Override
    public void close() {
        samverkan.close();
    }
}
