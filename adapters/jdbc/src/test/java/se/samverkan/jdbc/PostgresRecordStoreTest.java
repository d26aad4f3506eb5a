package se.samverkan.jdbc;

import java.util.EnumSet;
import java.util.Set;
import se.samverkan.record.RecordStore;
import se.samverkan.testkit.Capability;
import se.samverkan.testkit.RecordStoreContract;

final class PostgresRecordStoreTest extends RecordStoreContract {

    private String database = "";

    @Override
    protected Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

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
