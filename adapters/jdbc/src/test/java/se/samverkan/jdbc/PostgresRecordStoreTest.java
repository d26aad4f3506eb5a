package se.samverkan.jdbc;

import se.samverkan.record.RecordStore;
import se.samverkan.testkit.RecordStoreContract;

final class PostgresRecordStoreTest extends RecordStoreContract {

    private String database = "";

    @Override
    protected RecordStore open() {
        database = Postgres.newDatabase();
        return reopen();
    }

    @Override
    protected RecordStore reopen() {
        return new JdbcStorageProvider().open(Postgres.settings(database));
    }
}
