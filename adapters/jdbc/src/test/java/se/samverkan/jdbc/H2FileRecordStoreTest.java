package se.samverkan.jdbc;

import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.record.RecordStore;
import se.samverkan.testkit.RecordStoreContract;

final class H2FileRecordStoreTest extends RecordStoreContract {

    @TempDir
    private Path folder;

    @Override
    protected RecordStore open() {
        return new JdbcStorageProvider().open(Collections.singletonMap("samverkan.data", folder.toString()));
    }

    @Override
    protected RecordStore reopen() {
        return open();
    }
}
