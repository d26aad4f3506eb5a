package se.samverkan.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.samverkan.experience.Experience;
import se.samverkan.jackson.JacksonRecordCodec;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.SwedishOrder;

/** The storage's own queries for a coordinator, written by hand straight in JDBC, on a pool like the storage's. */
final class PlainJdbc implements AutoCloseable {

    private static final String SEEN =
            "record_type = 'experience' and network_id = ? and (sharing in ('PUBLIC', 'NETWORK',"
                    + " 'RESTRICTED') or sharing = 'ORGANISATION' and owner_id = ? or sharing = 'DRAFT' and author = ?)";

    private static final String THEMED = "from samverkan_record r where " + SEEN
            + " and exists (select 1 from samverkan_record_facet f where f.record_type = r.record_type and f.record_id ="
            + " r.record_id and f.facet_name = 'theme' and f.facet_value = ?)";

    private final RecordCodec codec = new JacksonRecordCodec();
    private final HikariDataSource pool = new HikariDataSource();

    PlainJdbc(String url) {
        pool.setJdbcUrl(url);
    }

    Experience find(Experience wanted) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select body from samverkan_record where " + SEEN + " and record_id = ?")) {
            seen(query, wanted);
            query.setString(4, wanted.id().value().toString());
            return bodies(query).get(0);
        }
    }

    List<Experience> list(Experience like) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select body " + THEMED + " order by moment desc, record_id fetch first 20 rows only");
                PreparedStatement count = connection.prepareStatement("select count(*) " + THEMED)) {
            for (PreparedStatement each : List.of(query, count)) {
                seen(each, like);
                each.setString(
                        4, like.scope().themes().iterator().next().value().toString());
            }
            try (ResultSet total = count.executeQuery()) {
                total.next();
            }
            return bodies(query);
        }
    }

    private static void seen(PreparedStatement query, Experience experience) throws SQLException {
        query.setString(1, experience.header().network().value().toString());
        query.setString(2, experience.header().owner().organisation().value().toString());
        query.setString(3, "subject");
    }

    private List<Experience> bodies(PreparedStatement query) throws SQLException {
        List<Experience> found = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(codec.decode(Experience.TYPE, rows.getString(1)));
            }
        }
        return found;
    }

    void create(Experience unsaved) throws SQLException {
        String id = unsaved.id().value().toString();
        String body = codec.encode(Experience.TYPE, unsaved);
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            String network = unsaved.header().network().value().toString();
            String owner = unsaved.header().owner().organisation().value().toString();
            String key = SwedishOrder.key(unsaved.title());
            run(
                    connection,
                    "insert into samverkan_record values ('experience', ?, ?, ?, 'subject', 1, 'NETWORK', ?, 1, 1, 1, ?)",
                    id,
                    network,
                    owner,
                    key,
                    body);
            for (var facet : Experience.TYPE.facets(unsaved).values().entrySet()) {
                facets(connection, id, facet.getKey(), facet.getValue(), network, key);
            }
            run(connection, "insert into samverkan_change_payload values ('experience', ?, 1, ?)", id, body);
            run(connection, "update samverkan_counter set counter_value = counter_value + 1");
            run(
                    connection,
                    "insert into samverkan_change select counter_value, 'experience', ?, 1, ?, ?, 'subject', 1"
                            + " from samverkan_counter",
                    id,
                    network,
                    owner);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static void facets(
            Connection connection, String id, String name, Set<String> values, String network, String key)
            throws SQLException {
        for (String value : values) {
            run(
                    connection,
                    "insert into samverkan_record_facet values ('experience', ?, ?, ?, ?, ?, 1)",
                    id,
                    name,
                    value,
                    network,
                    key);
        }
    }

    private static void run(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
