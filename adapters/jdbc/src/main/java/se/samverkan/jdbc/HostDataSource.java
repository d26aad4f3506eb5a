package se.samverkan.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A data source of the host application's, which stays open when a storage on it is closed. */
record HostDataSource(String where, DataSource given) implements Source {

    HostDataSource(DataSource given) {
        this("The host's data source", given);
    }

    @Override
    public Connections connect() {
        return new Open(new CommittedReads(given));
    }

    private record Open(DataSource dataSource) implements Connections {

        @Override
        public Product product() throws SQLException {
            return Product.of(dataSource);
        }

        /** Nobody knows what else the host does with it. */
        @Override
        public boolean mayWriteBehind() {
            return false;
        }

        @Override
        public void forget(Connection lost) {
            // The host's pool sees it too.
        }

        @Override
        public void renew() {
            // The host's pool does, as it is told to.
        }

        @Override
        public void close() {
            // It is the host's.
        }
    }
}
