package se.samverkan.jdbc;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.record.RecordStore;
import se.samverkan.testkit.Capability;
import se.samverkan.testkit.RecordStoreContract;

final class H2FileRecordStoreTest extends RecordStoreContract {

    @TempDir
    private Path folder;

    @Override
    protected Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

    @Override
    protected RecordStore open() {
        return new JdbcStorageProvider().open(Collections.singletonMap("samverkan.data", folder.toString()));
    }

    @Override
    protected RecordStore reopen() {
        return open();
    }
}
