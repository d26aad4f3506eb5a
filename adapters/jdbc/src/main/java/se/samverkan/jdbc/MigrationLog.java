package se.samverkan.jdbc;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.flywaydb.core.api.logging.LogFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Flyway says while it works in one thread. It writes into the host's log as errors, one stack trace after the other, what it also throws, and
 * what a database answers to statements of ours. Whoever opens the storage tells what was thrown, once, so here it is for those only who look
 * closer. What it says in other threads, such as those of a host that has migrations of its own, stays what it is.
 */
record MigrationLog(Thread working) implements LogCreator {

    /** Does work of Flyway's in this thread. Its log is one for all who use it, and finds the host's again afterwards. */
    static void during(Flyway flyway, Runnable work) {
        LogFactory.setLogCreator(new MigrationLog(Thread.currentThread()));
        try {
            work.run();
        } finally {
            LogFactory.setConfiguration(flyway.getConfiguration());
        }
    }

    @Override
    public Log createLogger(Class<?> speaking) {
        return new Lines(LoggerFactory.getLogger(speaking), working);
    }

    private record Lines(Logger log, Thread working) implements Log {

        /** What begins the warnings of a database about a statement, such as that MariaDB leaves the name of a primary key aside. */
        private static final String OF_STATEMENTS = "DB: ";

        private boolean isOurs() {
            return Thread.currentThread() == working;
        }

        @Override
        public void debug(String line) {
            log.debug(line);
        }

        @Override
        public void info(String line) {
            log.info(line);
        }

        @Override
        public void warn(String line) {
            if (isOurs() && line.startsWith(OF_STATEMENTS)) {
                log.debug(line);
            } else {
                log.warn(line);
            }
        }

        @Override
        public void error(String line) {
            if (isOurs()) {
                log.debug(line);
            } else {
                log.error(line);
            }
        }

        @Override
        public void error(String line, Exception thrown) {
            if (isOurs()) {
                log.debug(line, thrown);
            } else {
                log.error(line, thrown);
            }
        }

        /** What it says on a terminal only. */
        @Override
        public void notice(String line) {
            log.debug(line);
        }
    }
}
