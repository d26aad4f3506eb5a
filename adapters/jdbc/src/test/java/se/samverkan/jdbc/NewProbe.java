package se.samverkan.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
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

    /** As another storage has it. */
    static Probe stored() {
        return of(new HeaderBuilder().version(1).build());
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
