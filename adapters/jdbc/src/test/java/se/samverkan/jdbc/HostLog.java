package se.samverkan.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** What we, Hibernate, Flyway or HikariCP write into the host's log as a warning or an error, from any thread, until it is closed. */
final class HostLog extends Handler implements AutoCloseable {

    private final List<Logger> speaking = Stream.of(
                    "se.samverkan", "org.hibernate", "org.flywaydb", "com.zaxxer.hikari")
            .map(Logger::getLogger)
            .toList();
    private final List<String> warnings = new CopyOnWriteArrayList<>();

    private HostLog() {
        speaking.forEach(logger -> logger.addHandler(this));
    }

    static HostLog listen() {
        return new HostLog();
    }

    /** Who said it and what, with what was thrown if its stack trace follows. */
    List<String> warnings() {
        return warnings;
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
            String thrown = Optional.ofNullable(line.getThrown())
                    .map(trace -> " < " + trace)
                    .orElse("");
            warnings.add(line.getLoggerName() + ": " + line.getMessage() + thrown);
        }
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        speaking.forEach(logger -> logger.removeHandler(this));
    }
}
