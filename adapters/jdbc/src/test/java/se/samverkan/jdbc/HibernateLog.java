package se.samverkan.jdbc;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What Hibernate writes into the host's log as a warning or an error, from any thread, until it is closed. */
final class HibernateLog extends Handler implements AutoCloseable {

    private final Logger hibernate = Logger.getLogger("org.hibernate");
    private final List<String> warnings = new CopyOnWriteArrayList<>();

    private HibernateLog() {
        hibernate.addHandler(this);
    }

    static HibernateLog listen() {
        return new HibernateLog();
    }

    List<String> warnings() {
        return warnings;
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
            warnings.add(line.getLoggerName() + ": " + line.getMessage());
        }
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        hibernate.removeHandler(this);
    }
}
