package se.samverkan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import se.samverkan.record.RecordStore;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;
import se.samverkan.testkit.ProbeId;

/** Writes to a storage and reads from it, to see that it works. */
final class Trial {

    private Trial() {}

    static void assertWorks(RecordStore store) {
        Probe saved = store.save(Probe.TYPE, probe(), Optional.of(HeaderBuilder.PERSON));
        assertThat(read(store, saved.id())).contains(saved);
        assertThat(store.changes().payload(Probe.TYPE, saved.id(), new Version(1)))
                .contains(saved);
    }

    static Probe probe() {
        return new Probe(
                new ProbeId(UUID.randomUUID()),
                new HeaderBuilder().build(),
                "Försök",
                "text",
                HeaderBuilder.TIME,
                new TreeSet<>(List.of("parkering")),
                List.of(),
                Optional.empty());
    }

    static Optional<Probe> read(RecordStore store, ProbeId id) {
        return store.find(Probe.TYPE, id, Visibility.everything());
    }
}
