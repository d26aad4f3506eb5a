package se.samverkan.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import se.samverkan.Samverkan;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.Sharing;
import se.samverkan.theme.Themes;

/** A network with 1,000 experiences in an H2 database in memory, and the address of that database. */
final class FilledStore implements AutoCloseable {

    static final int EXPERIENCES = 1_000;
    static final String THEME = "bilpool";

    private static final PersonId PERSON = new PersonId("subject");
    private static final int THEMES = 15;
    private static final String TEXT =
            "Kommunen prövade en bilpool för sina tjänsteresor och för de boende. ".repeat(6);

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private final JdbcRecordStore store =
            new JdbcStorageProvider().open(Collections.singletonMap("samverkan.jdbc.url", url));
    private final Samverkan samverkan = Samverkan.on(store);
    private final Actor member = admitted();
    private final List<Experience> experiences = new ArrayList<>();

    FilledStore() {
        for (int number = 0; number < THEMES; number++) {
            String key = number == 0 ? THEME : "tema-" + number;
            samverkan
                    .themes()
                    .add(member, new Themes.Draft(key, "Tema " + key, "Theme " + key, "", List.of()))
                    .orThrow();
        }
        for (int number = 0; number < EXPERIENCES; number++) {
            experiences.add(samverkan
                    .experiences()
                    .write(member, draft(number), Sharing.NETWORK)
                    .orThrow());
        }
    }

    private static ExperienceDraft draft(int number) {
        int theme = number % THEMES;
        return ExperienceDraft.empty()
                .with(ExperienceField.TITLE, "Bilpool " + number)
                .with(ExperienceField.MUNICIPALITIES, "0580", "2480")
                .with(ExperienceField.THEMES, theme == 0 ? THEME : "tema-" + theme)
                .with(ExperienceField.PROBLEM, TEXT)
                .with(ExperienceField.ACTIONS, TEXT)
                .with(ExperienceField.OUTCOME, TEXT)
                .with(ExperienceField.LEARNED, TEXT);
    }

    private Actor admitted() {
        Administration office = samverkan.administration();
        Network network = office.create(
                        Actor.administrator(new NetworkId(samverkan.records().newId()), PERSON),
                        new Administration.NewNetwork(
                                "Mobilitet", "Lära", "Kansliet", Language.SWEDISH, Origin.GENUINE))
                .orThrow();
        return Actor.of(office.admit(
                        Actor.administrator(network.id(), PERSON),
                        new Administration.NewMember(
                                PERSON,
                                "Samordnare",
                                network.header().owner().organisation(),
                                EnumSet.of(Role.COORDINATOR)))
                .orThrow());
    }

    String url() {
        return url;
    }

    JdbcRecordStore store() {
        return store;
    }

    Actor member() {
        return member;
    }

    Experience experience(int number) {
        return experiences.get(number % EXPERIENCES);
    }

    @Override
    public void close() {
        samverkan.close();
    }
}
