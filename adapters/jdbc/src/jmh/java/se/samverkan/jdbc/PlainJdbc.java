package se.samverkan.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceId;
import se.samverkan.jackson.JacksonRecordCodec;
import se.samverkan.record.Change;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Owner;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordRef;
import se.samverkan.record.SwedishOrder;
import se.samverkan.record.Version;

/**
 * The storage's own queries for a coordinator, written by hand straight in JDBC, on a pool like the storage's. What is read becomes the same
 * objects as the storage gives, bodies by the same codec.
 */
final class PlainJdbc implements AutoCloseable {

    private static final String NEWEST_VERSION = " join samverkan_change_payload p on p.record_type = r.record_type and"
            + " p.record_id = r.record_id and p.version = r.version";

    private static final String SEEN =
            "r.record_type = 'experience' and network_id = ? and (sharing in ('PUBLIC', 'NETWORK', 'RESTRICTED') or"
                    + " sharing = 'ORGANISATION' and owner_id = ? or sharing = 'DRAFT' and author = ?)";

    private static final String FILTERED = "from samverkan_record_facet l join samverkan_record r on"
            + " r.record_id = l.record_id" + NEWEST_VERSION
            + " where r.record_type = 'experience' and r.network_id = ? and"
            + " l.facet_number = ? and position(? in r.facets) <> 0 and (sharing in ('PUBLIC', 'NETWORK', 'RESTRICTED') or sharing ="
            + " 'ORGANISATION' and owner_id = ? or sharing = 'DRAFT' and author = ?)";

    private static final String NEWEST = " order by l.facet_number desc, l.moment desc, l.record_id desc limit 21";

    private static final int AT_ONCE = 500;

    private final RecordCodec codec = new JacksonRecordCodec();
    private final HikariDataSource pool = new HikariDataSource();

    PlainJdbc(Map<String, String> settings) {
        pool.setJdbcUrl(settings.get("samverkan.jdbc.url"));
        pool.setUsername(settings.get("samverkan.jdbc.user"));
        pool.setPassword(settings.get("samverkan.jdbc.password"));
    }

    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    Experience find(ExperienceId wanted, Experience like) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement query = connection.prepareStatement("select p.body from samverkan_record r"
                        + NEWEST_VERSION + " where " + SEEN + " and r.record_id = ?")) {
            seen(query, like);
            query.setString(4, wanted.value().toString());
            return bodies(query).get(0);
        }
    }

    List<Experience> slice(Experience like, String facet, String value) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement query = connection.prepareStatement("select p.body " + FILTERED + NEWEST)) {
            String network = like.header().network().value().toString();
            query.setString(1, network);
            query.setLong(2, FacetNumber.of(network, Experience.TYPE.name(), facet, value));
            query.setString(3, FacetLines.line(facet, value));
            query.setString(4, like.header().owner().organisation().value().toString());
            query.setString(5, "subject");
            return bodies(query);
        }
    }

    /** The log from a position on. */
    List<Change> follow(long position, int limit) throws SQLException {
        List<Change> read = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select log_position, record_type, record_id, network_id, version, owner_id, actor,"
                                + " changed_at, change_kind from samverkan_change where log_position > ? order by"
                                + " log_position limit "
                                + limit)) {
            query.setLong(1, position);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    read.add(new Change(
                            rows.getLong(1),
                            new RecordRef(rows.getString(2), UUID.fromString(rows.getString(3))),
                            new NetworkId(UUID.fromString(rows.getString(4))),
                            new Version(rows.getLong(5)),
                            new Owner(new OrganisationId(UUID.fromString(rows.getString(6)))),
                            Optional.ofNullable(rows.getString(7)).map(PersonId::new),
                            Instant.EPOCH.plus(rows.getLong(8), ChronoUnit.MICROS),
                            Change.Kind.valueOf(rows.getString(9))));
                }
            }
        }
        return read;
    }

    /** Every version of every experience with its entry in the log, written line by line. */
    long export(RecordCodec codec, OutputStream to) throws SQLException, IOException {
        long written = 0;
        try (Connection connection = pool.getConnection()) {
            // PostgreSQL streams only outside of automatic commits.
            connection.setAutoCommit(false);
            try (Statement query = connection.createStatement()) {
                query.setFetchSize(1_000);
                try (ResultSet rows = query.executeQuery("select p.body, c.version, c.actor, c.changed_at from"
                        + " samverkan_change c join samverkan_change_payload p on p.record_type = c.record_type and"
                        + " p.record_id = c.record_id and p.version = c.version where c.record_type = 'experience'"
                        + " order by c.log_position")) {
                    while (rows.next()) {
                        Experience experience = codec.decode(Experience.TYPE, rows.getString(1));
                        to.write(codec.encodeEntry(Variants.entry(experience)).getBytes(StandardCharsets.UTF_8));
                        to.write('\n');
                        written++;
                    }
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
        return written;
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
        createAll(List.of(unsaved));
    }

    /** All of them in one transaction. */
    void createAll(List<Experience> all) throws SQLException {
        createAll(all.iterator(), all.size());
    }

    /** All of them in one transaction, so many rows of a table in each batch. */
    void createAll(Iterator<Experience> all, int count) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement counter = connection.createStatement();
                    PreparedStatement records = connection.prepareStatement(
                            "insert into samverkan_record (record_type, record_id, network_id, owner_id, author,"
                                    + " version, sharing, sort_key, moment, created_at, changed_at, facets) values"
                                    + " ('experience', ?, ?, ?, 'subject', 1, 'NETWORK', ?, ?, 1, 1, ?)");
                    PreparedStatement facets = connection.prepareStatement(
                            "insert into samverkan_record_facet (record_id, facet_number, sort_key, moment) values"
                                    + " (?, ?, ?, ?)");
                    PreparedStatement payloads = connection.prepareStatement(
                            "insert into samverkan_change_payload (record_type, record_id, version, body) values"
                                    + " ('experience', ?, 1, ?)");
                    PreparedStatement changes = connection.prepareStatement(
                            "insert into samverkan_change (log_position, record_type, record_id, version, network_id,"
                                    + " owner_id, actor, changed_at) values (?, 'experience', ?, 1, ?, ?, 'subject',"
                                    + " 1)")) {
                counter.executeUpdate("update samverkan_counter set counter_value = counter_value + " + count);
                long position = 1 - count;
                try (ResultSet last = counter.executeQuery("select counter_value from samverkan_counter")) {
                    last.next();
                    position += last.getLong(1);
                }
                while (all.hasNext()) {
                    for (int number = 0; number < AT_ONCE && all.hasNext(); number++) {
                        add(all.next(), position++, records, facets, payloads, changes);
                    }
                    for (PreparedStatement batch : List.of(payloads, records, facets, changes)) {
                        batch.executeBatch();
                    }
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private void add(
            Experience each,
            long position,
            PreparedStatement records,
            PreparedStatement facets,
            PreparedStatement payloads,
            PreparedStatement changes)
            throws SQLException {
        String id = each.id().value().toString();
        String body = codec.encode(Experience.TYPE, each);
        String network = each.header().network().value().toString();
        String owner = each.header().owner().organisation().value().toString();
        String key = SwedishOrder.key(each.title());
        long moment = each.header().created().toEpochMilli() * 1_000;
        batch(records, id, network, owner, key, moment, FacetLines.of(Experience.TYPE.facets(each)));
        for (var facet : Experience.TYPE.facets(each).values().entrySet()) {
            for (String value : facet.getValue()) {
                long number = FacetNumber.of(network, Experience.TYPE.name(), facet.getKey(), value);
                batch(facets, id, number, key, moment);
            }
        }
        batch(payloads, id, body);
        batch(changes, position, id, network, owner);
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    @Override
    public void close() {
        pool.close();
    }
}
