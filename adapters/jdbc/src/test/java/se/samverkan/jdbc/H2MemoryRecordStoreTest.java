package se.samverkan.jdbc;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import se.samverkan.record.RecordStore;
import se.samverkan.testkit.Capability;
import se.samverkan.testkit.RecordStoreContract;

final class H2MemoryRecordStoreTest extends RecordStoreContract {

    @Override
    protected Set<Capability> capabilities() {
        return EnumSet.of(Capability.CONTENTS, Capability.OUTBOX, Capability.PERSON_KEYS);
    }

    @Override
    protected RecordStore open() {
        return new JdbcStorageProvider()
                .open(Collections.singletonMap("samverkan.jdbc.url", "jdbc:h2:mem:" + UUID.randomUUID()));
    }
}
