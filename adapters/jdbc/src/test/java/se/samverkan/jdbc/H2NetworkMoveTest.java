package se.samverkan.jdbc;

import java.util.Collections;
import java.util.UUID;
import se.samverkan.jackson.JacksonRecordCodec;
import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordStore;
import se.samverkan.testkit.NetworkMoveContract;

final class H2NetworkMoveTest extends NetworkMoveContract {

    @Override
    protected RecordStore open() {
        return new JdbcStorageProvider()
                .open(Collections.singletonMap("samverkan.jdbc.url", "jdbc:h2:mem:" + UUID.randomUUID()));
    }

    @Override
    protected RecordCodec codec() {
        return new JacksonRecordCodec();
    }
}
