package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.record.Facets;

final class FacetLinesTest {

    private static final List<String> SIGNS = List.of("a", "ö", "\\", "n", "\n", "e", "=", " ", "🚲");
    private static final String ODD_NAME = "odd=name\\";
    private static final List<String> ODD = List.of("a\\b\nc=d", "\n", "\\n", "", "theme=gång", "\ntheme=gång\n");

    @Test
    void what_is_written_is_read_and_found_and_nothing_else() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            Facets.Builder builder = Facets.builder();
            for (int number = random.nextInt(5); number > 0; number--) {
                builder.add(text(random), text(random));
            }
            Facets facets = builder.build();
            String lines = FacetLines.of(facets);

            Facets.Builder read = Facets.builder();
            FacetLines.each(lines, read::add);
            assertThat(read.build()).isEqualTo(facets);
            facets.values()
                    .forEach((name, values) ->
                            assertThat(FacetLines.values(lines, name)).containsExactlyInAnyOrderElementsOf(values));
            String name = text(random);
            String value = text(random);
            assertThat(lines.contains(FacetLines.line(name, value)))
                    .as("%s=%s in %s", name, value, lines)
                    .isEqualTo(facets.of(name).contains(value));
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(4), 0, SIGNS.size())
                .mapToObj(SIGNS::get)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource
    void the_migration_writes_the_same_lines(TestDatabase database) throws IOException, SQLException {
        Map<String, String> settings = database.fresh();
        String name = database.name().toLowerCase(Locale.ROOT);
        database.execute(settings, Files.readString(Path.of("src/test/resources/frozen/schema-3", name + ".sql")));
        Facets.Builder facets = Facets.builder().add("theme", "gång").add("theme", "parkering");
        ODD.forEach(value -> facets.add(ODD_NAME, value));
        facets.add("group", "grupp");
        try (Connection connection = database.connect(settings)) {
            insert(connection);
        }

        new JdbcStorageProvider().open(settings).close();

        try (Connection connection = database.connect(settings)) {
            assertThat(lines(connection)).containsExactly(FacetLines.of(facets.build()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_record_has_one_place_in_the_list_of_each_value_and_none_when_it_is_gone(TestDatabase database)
            throws IOException, SQLException {
        Map<String, String> settings = database.fresh();
        try (JdbcRecordStore store = new JdbcStorageProvider().open(settings)) {
            FrozenHistory.fill(store);
        }

        try (Connection connection = database.connect(settings);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select r.record_type, count(*), count(distinct l.facet_number)"
                        + " from samverkan_record_facet l left join samverkan_record r on r.record_id = l.record_id"
                        + " group by r.record_type")) {
            List<String> places = new ArrayList<>();
            while (rows.next()) {
                places.add(rows.getString(1) + " " + rows.getInt(2) + " of " + rows.getInt(3));
            }
            assertThat(places).containsExactlyInAnyOrder("probe 3 of 3", "probe-answer 3 of 3");
        }
    }

    private static void insert(Connection connection) throws SQLException {
        try (PreparedStatement insertion = connection.prepareStatement(
                "insert into samverkan_record_facet (record_type, record_id, facet_name, facet_value, sort_key, moment,"
                        + " facet_number) select distinct record_type, record_id, ?, ?, sort_key, moment, ? from"
                        + " samverkan_record_facet where record_type = 'probe'")) {
            for (String value : ODD) {
                insertion.setString(1, ODD_NAME);
                insertion.setString(2, value);
                insertion.setLong(3, value.hashCode());
                assertThat(insertion.executeUpdate()).isEqualTo(1);
            }
        }
    }

    private static List<String> lines(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select facets from samverkan_record where record_type = 'probe'")) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
