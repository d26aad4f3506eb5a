package se.samverkan.examples.journal;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.record.RecordStore;
import se.samverkan.testkit.Capability;
import se.samverkan.testkit.RecordStoreContract;

final class JournalRecordStoreTest extends RecordStoreContract {

    @TempDir
    private Path data;

    @Override
    protected Set<Capability> capabilities() {
        return EnumSet.of(Capability.KEEPS, Capability.CONTENTS, Capability.OUTBOX, Capability.PERSON_KEYS);
    }

    @Override
    protected RecordStore open() {
        return Journals.open(data);
    }

    @Override
    protected RecordStore reopen() {
        return open();
    }
}
