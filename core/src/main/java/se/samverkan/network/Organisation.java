package se.samverkan.network;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.RecordType;

/**
 * A municipality, region, authority or organiser that takes part in a network.
 *
 * @param id its identity
 * @param header what every record carries; the organisation owns itself
 * @param title its name, 1–120 characters, such as {@code Karlshamns kommun}
 * @param kind what sort of organisation it is
 * @param municipality the municipality, for a real one; empty for other kinds and for invented municipalities
 * @param group the municipality group: of the real municipality, or given to an invented one; empty for other kinds
 * @since 0.1.0
 */
public record Organisation(
        OrganisationId id,
        Header header,
        String title,
        Kind kind,
        Optional<MunicipalityCode> municipality,
        Optional<MunicipalityGroup> group)
        implements NetworkRecord {

    /** How organisations are stored and found: by {@code kind} and {@code municipality}. */
    public static final RecordType<Organisation> TYPE = RecordType.of(
                    "organisation", Organisation.class, OrganisationId::new, Organisation::facets)
            .asSettings();

    /** The sorts of organisations. */
    public enum Kind {
        /** Runs the network. */
        ORGANISER,
        /** A municipality, real or invented. */
        MUNICIPALITY,
        /** A region. */
        REGION,
        /** A state authority. */
        AUTHORITY
    }

    /** Refuses missing parts. */
    public Organisation {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(title, "title");
        requireNonNull(kind, "kind");
        requireNonNull(municipality, "municipality");
        requireNonNull(group, "group");
    }

    private static Facets facets(Organisation organisation) {
        Facets.Builder facets = Facets.builder().add("kind", organisation.kind().name());
        organisation.municipality().ifPresent(code -> facets.add("municipality", code.value()));
        return facets.build();
    }

    @Override
    public Organisation withHeader(Header other) {
        return new Organisation(id, other, title, kind, municipality, group);
    }
}
