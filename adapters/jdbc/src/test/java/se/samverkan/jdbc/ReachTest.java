package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.samverkan.record.StorageUnavailableException;

/** Work that met a trouble which may be over is done once more, on new connections only where those there are were lost. */
final class ReachTest {

    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger renewals = new AtomicInteger();
    private final Reach reach = new Reach("here", renewals::incrementAndGet);

    @Test
    void connections_are_renewed_when_one_was_lost() {
        fails(new SQLException("terminating connection due to administrator command", "57P01"), "does not answer");

        assertThat(attempts).hasValue(2);
        assertThat(renewals).hasValue(1);
    }

    @Test
    void a_pool_that_is_merely_full_keeps_its_connections() {
        fails(
                new SQLTransientConnectionException("Connection is not available, request timed out after 3000ms"),
                "all connections are taken");
        fails(new SQLException("too many connections", "53300"), "the server has no connection left");

        assertThat(attempts).hasValue(4);
        assertThat(renewals).hasValue(0);
    }

    private void fails(SQLException thrown, String told) {
        assertThatExceptionOfType(StorageUnavailableException.class)
                .isThrownBy(() -> reach.through(() -> {
                    attempts.incrementAndGet();
                    throw new Hindered("not done", thrown);
                }))
                .withMessageStartingWith("here cannot be used: ")
                .withMessageContaining(told);
    }
}
