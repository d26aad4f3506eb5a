package se.samverkan.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import se.samverkan.record.Change;
import se.samverkan.record.Entry;
import se.samverkan.record.Header;
import se.samverkan.testkit.HeaderBuilder;
import se.samverkan.testkit.Probe;
import se.samverkan.testkit.ProbeId;

/** Probes that were never stored. */
final class NewProbe {

    private NewProbe() {}

    static Probe plain() {
        return of(new HeaderBuilder().build());
    }

    /** So many as another storage held, in one version each. */
    static List<Entry<Probe>> history(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> entry(of(new HeaderBuilder().version(1).build())))
                .toList();
    }

    private static Entry<Probe> entry(Probe probe) {
        Header header = probe.header();
        Change written = new Change(
                1,
                Probe.TYPE.ref(probe.id()),
                header.network(),
                header.version(),
                header.owner(),
                header.author(),
                header.changed(),
                Change.Kind.WRITTEN);
        return new Entry<>(Probe.TYPE, written, Optional.of(probe));
    }

    static Probe anonymous() {
        return of(new HeaderBuilder().author(Optional.empty()).build());
    }

    private static Probe of(Header header) {
        return new Probe(
                new ProbeId(UUID.randomUUID()),
                header,
                "Probe",
                "åäö",
                HeaderBuilder.TIME,
                new TreeSet<>(List.of("gång")),
                List.of(),
                Optional.empty());
    }
}
