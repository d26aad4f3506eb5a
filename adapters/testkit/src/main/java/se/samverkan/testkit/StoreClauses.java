package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Visibility;

/** What the tests of all clauses share: the storage under test and short words for what is done with it. */
abstract class StoreClauses {

    static final Visibility ALL = Visibility.everything();
    static final Optional<PersonId> WRITER = Optional.of(HeaderBuilder.PERSON);

    private RecordStore store = RecordStore.inMemory();

    final void use(RecordStore opened) {
        this.store = opened;
    }

    /** The storage under test. */
    final RecordStore store() {
        return store;
    }

    /** The storage under test, closed and opened anew. */
    abstract RecordStore openAgain();

    final Probe save(Probe probe) {
        return save(Probe.TYPE, probe);
    }

    final Probe save(RecordType<Probe> type, Probe probe) {
        return store.save(type, probe, type.isAnonymous() ? Optional.empty() : WRITER);
    }

    final List<Probe> saveAll(RecordType<Probe> type, Collection<Probe> probes) {
        return store.inTransaction(
                () -> probes.stream().map(probe -> save(type, probe)).toList());
    }

    final Optional<Probe> stored(Probe probe) {
        return store.find(Probe.TYPE, probe.id(), ALL);
    }

    /** Does work in a transaction that then fails. */
    final void undone(Runnable work) {
        assertThatExceptionOfType(Stop.class)
                .isThrownBy(() -> store.inTransaction(() -> {
                    work.run();
                    throw new Stop();
                }));
    }

    /** Ends a transaction. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
