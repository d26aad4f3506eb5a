package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.record.Change;
import se.samverkan.record.Entry;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Place;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordQuery.Order;
import se.samverkan.record.Sharing;
import se.samverkan.record.SwedishOrder;
import se.samverkan.record.Visibility;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;

/** How the databases read a list: from an index that has its order, so that they look at no more records than they give, and sort nothing. */
final class PlansTest {

    private static final int RECORDS = 3_000;
    private static final int THEMES = 10;

    private static final Visibility MEMBER = new Visibility(
            Optional.of(HeaderBuilder.NETWORK),
            Visibility.Level.MEMBER,
            new LinkedHashSet<>(List.of(OrganisationId.of("22222222-2222-4222-8222-222222222222"))),
            Optional.of(HeaderBuilder.PERSON));

    private static Names names(TestDatabase database) {
        return new Names(
                "samverkan_record",
                "samverkan_record_facet",
                "samverkan_change",
                "samverkan_change_payload",
                database == TestDatabase.H2);
    }

    @ParameterizedTest
    @EnumSource
    void a_list_is_read_in_the_order_of_an_index_and_never_sorted(TestDatabase database) throws SQLException {
        Map<String, String> settings = database.fresh();
        try (JdbcRecordStore store = new JdbcStorageProvider().open(settings)) {
            store.restore(entries());
            try (Connection connection = DriverManager.getConnection(
                    settings.get("samverkan.jdbc.url"),
                    settings.getOrDefault("samverkan.jdbc.user", ""),
                    settings.getOrDefault("samverkan.jdbc.password", ""))) {
                analyze(connection, database);
                for (Order order : Order.values()) {
                    String index = order == Order.TITLE ? "by_title" : "by_time";
                    assertIsIndexed(connection, database, Map.of(), order, "samverkan_record_" + index);
                    assertIsIndexed(
                            connection,
                            database,
                            Map.of("theme", Set.of("theme 3")),
                            order,
                            "samverkan_record_facet_" + index);
                }
            }
        }
    }

    private static List<Entry<Probe>> entries() {
        List<Entry<Probe>> all = new ArrayList<>();
        for (int number = 0; number < RECORDS; number++) {
            Probe probe = NewProbe.plain()
                    .withTitle("Probe " + number)
                    .at(Instant.ofEpochSecond(number))
                    .withThemes(Set.of("theme " + number % THEMES))
                    .withHeader(new HeaderBuilder()
                            .sharing(Sharing.NETWORK)
                            .version(1)
                            .build());
            all.add(new Entry<>(Probe.TYPE, written(probe), Optional.of(probe)));
        }
        return all;
    }

    private static Change written(Probe probe) {
        return new Change(
                1,
                Probe.TYPE.ref(probe.id()),
                probe.header().network(),
                probe.header().version(),
                probe.header().owner(),
                Optional.of(HeaderBuilder.PERSON),
                probe.header().changed(),
                Change.Kind.WRITTEN);
    }

    private static void analyze(Connection connection, TestDatabase database) throws SQLException {
        List<String> tables = List.of("samverkan_record", "samverkan_record_facet", "samverkan_change_payload");
        try (Statement statement = connection.createStatement()) {
            if (database == TestDatabase.H2) {
                statement.execute("analyze");
                return;
            }
            for (String table : tables) {
                statement.execute((database == TestDatabase.MARIADB ? "analyze table " : "analyze ") + table);
            }
        }
    }

    private static void assertIsIndexed(
            Connection connection, TestDatabase database, Map<String, Set<String>> facets, Order order, String index)
            throws SQLException {
        String middle = order == Order.TITLE
                ? SwedishOrder.key("Probe 1500")
                : Instant.ofEpochSecond(RECORDS / 2).toString();
        Sql sql = new Selection(names(database), Probe.TYPE, MEMBER, facets)
                .after(order, new Place(middle, new UUID(1, 2)))
                .bodies(order, 0, 21);
        assertThat(plan(connection, sql))
                .as("%s %s", order, facets)
                .contains(index)
                .doesNotContain("sort key", "filesort", "temporary")
                .satisfiesAnyOf(
                        each -> assertThat(each).contains("index sorted"),
                        each -> assertThat(each).doesNotContain("select"));
    }

    @ParameterizedTest
    @EnumSource
    void several_records_are_looked_up_by_their_keys_and_not_among_all_of_their_type(TestDatabase database)
            throws SQLException {
        List<String> ids =
                Stream.generate(UUID::randomUUID).limit(7).map(UUID::toString).toList();

        assertIsByKey(
                database,
                new Selection(names(database), Probe.TYPE, MEMBER, Map.of())
                        .withIds(ids)
                        .bodies(),
                "samverkan_record_pk",
                "record_id = k.record_id");
    }

    @ParameterizedTest
    @EnumSource
    void versions_are_emptied_by_the_key_of_their_record(TestDatabase database) throws SQLException {
        String statement = Versions.emptying(names(database).payload());

        assertIsByKey(
                database,
                new Sql(statement, Probe.TYPE.name(), UUID.randomUUID().toString(), 1L),
                "samverkan_change_payload_pk",
                "record_type = ?1 and record_id = ?2 and version <= ?3");
    }

    /** H2 tells also what it looks for in an index. */
    private static void assertIsByKey(TestDatabase database, Sql sql, String key, String inH2) throws SQLException {
        Map<String, String> settings = database.fresh();
        try (JdbcRecordStore store = new JdbcStorageProvider().open(settings)) {
            store.restore(entries());
            try (Connection connection = database.connect(settings)) {
                analyze(connection, database);

                assertThat(plan(connection, sql))
                        .containsAnyOf("primary", key)
                        .contains(database == TestDatabase.H2 ? inH2 : "");
            }
        }
    }

    private static String plan(Connection connection, Sql sql) throws SQLException {
        return String.join("\n", new Sql("explain ").add(sql).read(connection, PlansTest::line))
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    private static String line(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            line.append(row.getString(column)).append(' ');
        }
        return line.toString();
    }

    @ParameterizedTest
    @EnumSource
    void slices_one_after_another_give_the_whole_list(TestDatabase database) {
        try (JdbcRecordStore store = new JdbcStorageProvider().open(database.fresh())) {
            store.restore(entries());
            for (Order order : Order.values()) {
                RecordQuery<Probe> query = new RecordQuery<>(
                                Probe.TYPE,
                                Map.of("theme", Set.of("theme 3")),
                                order,
                                RecordQuery.of(Probe.TYPE).page())
                        .page(1, 7);
                List<Probe> all = new ArrayList<>();
                Optional<Place> next = Optional.empty();
                do {
                    var slice = store.slice(query, next, MEMBER);
                    all.addAll(slice.items());
                    next = slice.next();
                } while (next.isPresent());
                assertThat(all)
                        .hasSize(RECORDS / THEMES)
                        .isSortedAccordingTo(query.comparator())
                        .doesNotHaveDuplicates();
            }
        }
    }
}
