package se.samverkan.lucene;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What PostgreSQL does by itself with its Swedish dictionary: the texts in one vector, the words of a query in any order. For comparison. */
final class PostgresSearch implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Connection connection;

    PostgresSearch(List<PlainSearch.Named> texts) throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(5))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        connection = server.getPostgresDatabase().getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("create table text (name text primary key, words tsvector)");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into text values (?, to_tsvector('swedish', ?))")) {
            for (PlainSearch.Named named : texts) {
                insert.setString(1, named.name());
                insert.setString(2, named.text());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    List<String> names(String query, int most) {
        String anyWord = Words.of(query).stream().map(Word::form).collect(Collectors.joining(" or "));
        try (PreparedStatement select = connection.prepareStatement("""
                select name from text, websearch_to_tsquery('swedish', ?) query
                where words @@ query order by ts_rank_cd(words, query) desc, name limit ?""")) {
            select.setString(1, anyWord);
            select.setInt(2, most);
            List<String> names = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    names.add(found.getString(1));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused the query " + anyWord, e);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        server.close();
    }
}
