package se.samverkan.jackson;

import se.samverkan.record.RecordCodec;
import se.samverkan.record.RecordStore;
import se.samverkan.testkit.NetworkMoveContract;

final class InMemoryNetworkMoveTest extends NetworkMoveContract {

    @Override
    protected RecordStore open() {
        return RecordStore.inMemory();
    }

    @Override
    protected RecordCodec codec() {
        return new JacksonRecordCodec();
    }
}
