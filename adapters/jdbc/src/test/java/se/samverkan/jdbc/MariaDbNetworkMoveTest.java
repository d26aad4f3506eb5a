package se.samverkan.jdbc;

import se.samverkan.jackson.JacksonRecordCodec;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordStore;
import se.samverkan.testkit.NetworkMoveContract;

final class MariaDbNetworkMoveTest extends NetworkMoveContract {

    @Override
    protected RecordStore open() {
        return new JdbcStorageProvider().open(MariaDb.settings(MariaDb.newDatabase()));
    }

    @Override
    protected RecordCodec codec() {
        return new JacksonRecordCodec();
    }
}
