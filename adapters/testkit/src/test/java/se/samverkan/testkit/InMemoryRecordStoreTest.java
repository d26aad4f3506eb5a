package se.samverkan.testkit;

import java.util.EnumSet;
import java.util.Set;
import se.samverkan.record.RecordStore;

final class InMemoryRecordStoreTest extends RecordStoreContract {

    @Override
    protected Set<Capability> capabilities() {
        return EnumSet.of(Capability.CONTENTS, Capability.OUTBOX, Capability.PERSON_KEYS);
    }

    @Override
    protected RecordStore open() {
        return RecordStore.inMemory();
    }
}
