package se.samverkan.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where connections come from. */
interface Source {

    /** The setting that names it, with its value, as messages begin. */
    String where();

    /** Makes it ready; the caller closes what it gets. */
    Connections connect();

    /** Connections that are ready to be used. */
    interface Connections extends AutoCloseable {

        /** Which database answers. */
        Product product() throws SQLException;

        DataSource dataSource();

        /** Whether H2 may {@linkplain WriteBehind write behind}, since nobody writes in its file but storages of this process. */
        boolean mayWriteBehind();

        /** Lets go of a connection that was found to be lost while it is used. */
        void forget(Connection lost);

        /** Lets go of connections that nobody uses, since one of them was found to be lost. */
        void renew();

        @Override
        void close();
    }
}
