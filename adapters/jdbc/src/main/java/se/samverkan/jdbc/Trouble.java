package se.samverkan.jdbc;

/** What can be wrong with a database: how it is known, whether it may begin and end while the storage is open, and what to do about it. */
enum Trouble {
    FILE_IN_USE(
            false,
            Signs.of("90020"),
            "another process has the database open; stop it, or choose another folder with " + JdbcSettings.DATA),
    DISK_FULL(
            true,
            Signs.of("53100", "90100")
                    .mariaDb(1021, 1114)
                    .words("No space left", "File too large", "not enough space", Room.SHORT),
            "the disk is full; make room on it, and the storage works again by itself"),
    FOLDER_NOT_WRITABLE(
            true,
            Signs.of("90028", "90031", "90062"),
            "the folder cannot be written; give the user of this process the right to write it, or choose another with "
                    + JdbcSettings.DATA),
    FILE_DAMAGED(false, Signs.of("90030"), "the file is damaged or is no H2 database; restore it from a backup"),
    FILE_OF_ANOTHER_H2(
            false,
            Signs.of("90048"),
            "the file was written by another version of H2; export it with that one (SCRIPT TO) and import it with this"
                    + " one (RUNSCRIPT FROM)"),
    READ_ONLY(
            true,
            Signs.of("25006", "90097").mariaDb(1290, 1792, 1836),
            "the database is read-only; use the primary server, or lift the restriction"),
    NO_CONNECTION_LEFT(
            true,
            Signs.of("53300").mariaDb(1040, 1203, 1226),
            "the server has no connection left; raise its limit, or lower " + JdbcSettings.POOL_SIZE
                    + " of the applications that use it"),
    LOGIN(
            true,
            Signs.of("28").mariaDb(1045),
            "user or password is wrong; check " + JdbcSettings.USER + " and " + JdbcSettings.PASSWORD),
    NO_DATABASE(
            true,
            Signs.of("3D000", "90146").mariaDb(1049, 1044),
            "there is no such database, or the user may not use it; create it first, or check the name"),
    NO_RIGHTS(
            true,
            Signs.of("42501", "90040", "90096").mariaDb(1142, 1143, 1227),
            "the user may not create tables here, or not read and write them; grant it CREATE, SELECT, INSERT, UPDATE"
                    + " and DELETE (in MariaDB ALTER and INDEX too), or SELECT, INSERT, UPDATE and DELETE and have another"
                    + " user run the SQL that se.samverkan.jdbc.PrintSchema prints, with " + JdbcSettings.MIGRATIONS
                    + " set to validate"),
    UNREACHABLE(
            true,
            Signs.of("08", "57P", "70100", "90067", "90098", "90121").mariaDb(1053, 1927),
            "the server does not answer; check its name and port, and that it runs"),
    /** Told only when it was tried often enough. */
    CONFLICT(true, Signs.of(), "others wrote the same at the same time, again and again; try again soon") {

        @Override
        boolean shows(Throwable thrown) {
            return Conflict.isIn(thrown);
        }
    },
    WAITED_TOO_LONG(
            true,
            Signs.of("HYT00", "55P03").mariaDb(1205),
            "another has been writing for long, such as an import; try again when that is done"),
    POOL_EXHAUSTED(
            true,
            Signs.of()
                    .words("request timed out", "Timeout waiting for idle object", "Pool empty", "acquisition timeout"),
            "all connections are taken; try again soon, or allow more with " + JdbcSettings.POOL_SIZE
                    + ", in a host's data source with a setting of its own"),
    NO_CONNECTION(
            true,
            Signs.of().words("Unable to acquire JDBC Connection"),
            "no connection is to be had; check that the database runs and that the pool is large enough"),
    FOREIGN_TABLE(
            false,
            Signs.of("42P07", "42S01").mariaDb(1050).words(ForeignTables.FOUND),
            "there is a table of the same name that is not ours; choose another prefix with " + JdbcSettings.PREFIX
                    + " or another schema with " + JdbcSettings.SCHEMA),
    NEWER(
            false,
            Signs.of().words("not resolved locally", Migrations.NEWER),
            "the database is newer than this program; install the version that wrote it, or a newer one"),
    HALF_MIGRATED(
            false,
            Signs.of("42S11", "42S12", "42S21")
                    .mariaDb(1060, 1061, 1091)
                    .words("failed migration", "checksum mismatch", Migrations.HALF_DONE),
            "its tables are half-migrated or were changed by hand; restore them from a backup, or drop them all if"
                    + " they are new and empty, the history with them"),
    NOT_MIGRATED(
            false,
            Signs.of("42P01", "42703", "42S02", "42S22", "42S04")
                    .mariaDb(1146, 1054)
                    .words("not applied to database", Readiness.NO_COUNTER),
            "its tables are missing or older than this program; set " + JdbcSettings.MIGRATIONS
                    + " to migrate, or run the SQL that se.samverkan.jdbc.PrintSchema prints"),
    OTHER(false, Signs.of(), "check the address and that the database runs");

    private final boolean passing;
    private final Signs signs;
    private final String advice;

    Trouble(boolean passing, Signs signs, String advice) {
        this.passing = passing;
        this.signs = signs;
        this.advice = advice;
    }

    /**
     * What it is where a migration met it: tables that it makes are looked for before the first, so what is there already or missing already was
     * made or dropped by one that was begun and not ended, as when the disk was full.
     */
    Trouble whileMigrating() {
        return this == FOREIGN_TABLE || this == NOT_MIGRATED ? HALF_MIGRATED : this;
    }

    /** True if it may come while the storage is open, which then works again by itself when the cause is gone. */
    boolean passes() {
        return passing;
    }

    /** True if a new connection may be free of it. An H2 whose disk was full closes itself, and is opened again by the next connection. */
    boolean mayBeOver() {
        return switch (this) {
            case UNREACHABLE, NO_CONNECTION_LEFT, NO_CONNECTION, POOL_EXHAUSTED, DISK_FULL -> true;
            default -> false;
        };
    }

    /** True if the connections that are open are of no use after it. Those of a pool that is merely full, or of a server that is, go on. */
    boolean losesConnections() {
        return mayBeOver() && this != POOL_EXHAUSTED && this != NO_CONNECTION_LEFT;
    }

    String advice() {
        return advice;
    }

    boolean shows(Throwable thrown) {
        return signs.in(thrown);
    }
}
