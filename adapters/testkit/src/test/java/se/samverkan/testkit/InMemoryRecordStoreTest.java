package se.samverkan.testkit;

import se.samverkan.record.RecordStore;

final class InMemoryRecordStoreTest extends RecordStoreContract {

    @Override
    protected RecordStore open() {
        return RecordStore.inMemory();
    }
}
