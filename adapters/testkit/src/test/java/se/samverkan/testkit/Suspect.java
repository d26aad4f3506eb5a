package se.samverkan.testkit;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import se.samverkan.record.RecordStore;

/** The contract, put to whichever storage a test of the testkit has in mind. */
final class Suspect extends RecordStoreContract {

    private static final Set<Capability> IN_MEMORY =
            EnumSet.of(Capability.CONTENTS, Capability.OUTBOX, Capability.PERSON_KEYS);

    private static Supplier<RecordStore> opening = RecordStore::inMemory;
    private static Supplier<RecordStore> reopening = RecordStore::inMemory;
    private static Set<Capability> declared = IN_MEMORY;

    static void is(Supplier<RecordStore> storage) {
        declares(IN_MEMORY, storage, storage);
    }

    static void declares(Set<Capability> capabilities, Supplier<RecordStore> storage, Supplier<RecordStore> again) {
        declared = capabilities;
        opening = storage;
        reopening = again;
    }

    @Override
    protected Set<Capability> capabilities() {
        return declared;
    }

    @Override
    protected RecordStore open() {
        return opening.get();
    }

    @Override
    protected RecordStore reopen() {
        return declared.contains(Capability.KEEPS) ? reopening.get() : super.reopen();
    }
}
