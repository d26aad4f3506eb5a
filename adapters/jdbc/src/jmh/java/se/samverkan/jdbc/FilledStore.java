package se.samverkan.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.samverkan.Samverkan;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.ExperienceId;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Network;
import se.samverkan.network.Role;
import se.samverkan.record.Entry;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.Sharing;
import se.samverkan.theme.Themes;

/** A network with many experiences in a database, spread over 15 themes and 14 municipalities. */
final class FilledStore {

    private static final PersonId PERSON = new PersonId("subject");
    private static final int THEMES = 15;
    /** How many experiences there are beside those that are asked for. */
    static final int PATTERNS = 210;

    private static final int AT_ONCE = 5_000;
    private static final List<String> MUNICIPALITIES = List.of(
            "0180", "0184", "0380", "0480", "0580", "0680", "0780", "1280", "1480", "1880", "2080", "2180", "2480",
            "2584");
    private static final String TEXT =
            "Kommunen prövade en bilpool för sina tjänsteresor och för de boende. ".repeat(6);

    private static final Map<String, FilledStore> FILLED = new ConcurrentHashMap<>();

    private final Map<String, String> settings;
    private final JdbcRecordStore store;
    private final Samverkan samverkan;
    private final Actor member;
    private final Variants variants;
    private final List<ExperienceId> ids = new ArrayList<>();
    private final Experience pattern;

    /** The storage of a database and size, filled once for all benchmarks that run in one virtual machine. */
    static FilledStore of(MeasuredDatabase database, int size) {
        return FILLED.computeIfAbsent(database + " " + size, name -> new FilledStore(database, size));
    }

    private FilledStore(MeasuredDatabase database, int size) {
        this.settings = database.settings();
        this.store = new JdbcStorageProvider().open(settings);
        this.samverkan = Samverkan.on(store);
        this.member = admitted();
        List<Experience> patterns = patterns();
        this.pattern = patterns.get(0);
        this.variants = new Variants(patterns);
        for (int made = 0; made < size; made += AT_ONCE) {
            List<Entry<Experience>> some = variants.history(Math.min(AT_ONCE, size - made));
            store.restore(some);
            some.forEach(entry -> ids.add(entry.payload().orElseThrow().id()));
        }
        analyze(database);
    }

    private List<Experience> patterns() {
        for (int number = 0; number < THEMES; number++) {
            String key = "tema-" + number;
            samverkan
                    .themes()
                    .add(member, new Themes.Draft(key, "Tema " + key, "Theme " + key, "", List.of()))
                    .orThrow();
        }
        List<Experience> patterns = new ArrayList<>();
        for (int number = 0; number < PATTERNS; number++) {
            patterns.add(samverkan
                    .experiences()
                    .write(member, draft(number), Sharing.NETWORK)
                    .orThrow());
        }
        return patterns;
    }

    private static ExperienceDraft draft(int number) {
        return ExperienceDraft.empty()
                .with(ExperienceField.TITLE, "Bilpool nummer " + number)
                .with(ExperienceField.MUNICIPALITIES, MUNICIPALITIES.get(number % MUNICIPALITIES.size()))
                .with(ExperienceField.THEMES, "tema-" + number % THEMES)
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

    /** Tells the database how much there is, as every server does by itself within a minute. */
    private void analyze(MeasuredDatabase database) {
        try (PlainJdbc plain = new PlainJdbc(settings);
                Connection connection = plain.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(database == MeasuredDatabase.H2 ? "analyze" : "vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> settings() {
        return settings;
    }

    JdbcRecordStore store() {
        return store;
    }

    Actor member() {
        return member;
    }

    Variants variants() {
        return variants;
    }

    ExperienceId id(int number) {
        return ids.get(Math.floorMod(number, ids.size()));
    }

    /** One of the experiences that the others are like. */
    Experience pattern() {
        return pattern;
    }
}
