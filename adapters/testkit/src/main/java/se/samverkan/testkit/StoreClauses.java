package se.samverkan.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.record.Change;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;

/** What the tests of all clauses share: the storage under test and short words for what is done with it. */
abstract class StoreClauses {

    static final Visibility ALL = Visibility.everything();
    static final Optional<PersonId> WRITER = Optional.of(HeaderBuilder.PERSON);
    static final int MOST_ENTRIES = 1_000;

    private RecordStore store = RecordStore.inMemory();

    final void use(RecordStore opened) {
        this.store = opened;
    }

    /** The storage under test. */
    final RecordStore store() {
        return store;
    }

    /** Closes the storage under test, once: what closing again does is tested by itself. */
    abstract void closeStore();

    /** The storage under test, opened once more. */
    abstract RecordStore openAgain();

    /** What the storage under test offers. */
    abstract Set<Capability> offered();

    /** Skips the test that asks, with the reason, if the storage under test does not offer something. */
    final void needs(Capability capability) {
        assumeTrue(offered().contains(capability), () -> "Not offered, so not tested: " + capability.meaning());
    }

    /** Closes the storage under test and opens it again; skips the test if it forgets. */
    final void closeAndOpen() {
        needs(Capability.KEEPS);
        closeStore();
        use(openAgain());
    }

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

    final void destroy(Probe probe) {
        store.destroy(Probe.TYPE, probe, WRITER, HeaderBuilder.TIME);
    }

    final Optional<Probe> stored(Probe probe) {
        return store.find(Probe.TYPE, probe.id(), ALL);
    }

    final List<Probe> listed() {
        return store.list(RecordQuery.of(Probe.TYPE), ALL).items();
    }

    final List<Change> log() {
        return store.changes().after(0, MOST_ENTRIES);
    }

    final Optional<Probe> payload(Probe probe, long version) {
        return store.changes().payload(Probe.TYPE, probe.id(), new Version(version));
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
