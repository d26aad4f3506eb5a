package se.samverkan.testkit;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.samverkan.record.Contents;
import se.samverkan.record.Outbox;
import se.samverkan.record.PersonKeys;
import se.samverkan.record.RecordStore;

/** A storage that is closed and opened again, one opening at a time; between them something may happen to it. */
final class KeptInMemory {

    private final Set<Capability> offered;
    private final UnaryOperator<RecordStore> between;
    private RecordStore memory = RecordStore.inMemory();
    private boolean open;

    KeptInMemory(Set<Capability> offered, UnaryOperator<RecordStore> between) {
        this.offered = offered;
        this.between = between;
    }

    RecordStore open() {
        memory = RecordStore.inMemory();
        return opened(memory);
    }

    RecordStore reopen() {
        return opened(between.apply(memory));
    }

    private RecordStore opened(RecordStore whole) {
        if (open) {
            throw new IllegalStateException("It is open already");
        }
        open = true;
        return new ForwardingStore(whole) {
            @Override
            public Optional<Contents> contents() {
                return offered.contains(Capability.CONTENTS) ? whole.contents() : Optional.empty();
            }

            @Override
            public Optional<Outbox> outbox() {
                return offered.contains(Capability.OUTBOX) ? whole.outbox() : Optional.empty();
            }

            @Override
            public Optional<PersonKeys> personKeys() {
                return offered.contains(Capability.PERSON_KEYS) ? whole.personKeys() : Optional.empty();
            }

            @Override
            public void close() {
                open = false;
            }
        };
    }
}
