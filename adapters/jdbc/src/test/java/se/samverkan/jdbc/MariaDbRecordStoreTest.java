package se.samverkan.jdbc;

import se.samverkan.record.RecordStore;
import se.samverkan.testkit.RecordStoreContract;

final class MariaDbRecordStoreTest extends RecordStoreContract {

    private String database = "";

    @Override
    protected RecordStore open() {
        database = MariaDb.newDatabase();
        return reopen();
    }

    @Override
    protected RecordStore reopen() {
        return new JdbcStorageProvider().open(MariaDb.settings(database));
    }
}
