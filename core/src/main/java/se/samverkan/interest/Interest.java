package se.samverkan.interest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * A municipality's answer to a call, seen by coordinators only. It names a role and an address of the municipality, never a person.
 *
 * @param id its identity
 * @param header what every record carries; it has no author
 * @param call the call
 * @param municipality who answers
 * @param role the role that is in contact, such as trafikplanerare
 * @param contact the e-mail address to write to
 * @param work the questions it works on
 * @param offers what it can share
 * @param seeks what it wants to learn
 * @param standing whether it counts
 * @since 0.1.0
 */
public record Interest(
        InterestId id,
        Header header,
        CallId call,
        MunicipalityCode municipality,
        String role,
        String contact,
        List<Work> work,
        String offers,
        String seeks,
        Standing standing)
        implements NetworkRecord {

    /** How answers are stored and found: by {@code call} and by {@code municipality}. */
    public static final RecordType<Interest> TYPE =
            RecordType.of("interest", Interest.class, InterestId::new, Interest::facets);

    /** Whether an answer counts. */
    public enum Standing {
        /** It does. */
        COUNTS,
        /** It came among so many that a coordinator reads it first ({@link Calls#check}). */
        HELD,
        /** A coordinator has removed it, such as one that a robot sent. */
        REMOVED,
        /** Another answer of the same municipality holds what it said. */
        MERGED
    }

    /** Copies the work. */
    public Interest {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(call, "call");
        requireNonNull(municipality, "municipality");
        requireNonNull(role, "role");
        requireNonNull(contact, "contact");
        work = List.copyOf(work);
        requireNonNull(offers, "offers");
        requireNonNull(seeks, "seeks");
        requireNonNull(standing, "standing");
    }

    private static Facets facets(Interest interest) {
        return Facets.builder()
                .add("call", interest.call().value().toString())
                .add("municipality", interest.municipality().value())
                .build();
    }

    @Override
    public String title() {
        return MunicipalityCatalogue.bundled()
                .find(municipality)
                .map(Municipality::name)
                .orElse(municipality.value());
    }

    @Override
    public Interest withHeader(Header other) {
        return new Interest(id, other, call, municipality, role, contact, work, offers, seeks, standing);
    }

    Interest in(Standing other) {
        return new Interest(id, header, call, municipality, role, contact, work, offers, seeks, other);
    }
}
