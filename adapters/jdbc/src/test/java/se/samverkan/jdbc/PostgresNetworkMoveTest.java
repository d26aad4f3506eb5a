package se.samverkan.jdbc;

import se.samverkan.jackson.JacksonRecordCodec;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordStore;
import se.samverkan.testkit.NetworkMoveContract;

final class PostgresNetworkMoveTest extends NetworkMoveContract {

    @Override
    protected RecordStore open() {
        return new JdbcStorageProvider().open(Postgres.settings(Postgres.newDatabase()));
    }

    @Override
    protected RecordCodec codec() {
        return new JacksonRecordCodec();
    }
}
