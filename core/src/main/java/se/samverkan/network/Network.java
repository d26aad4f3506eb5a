package se.samverkan.network;

import static java.util.Objects.requireNonNull;

import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * A network in which municipalities learn from each other about a subject.
 *
 * @param id its identity; the header's network is the same
 * @param header what every record carries; its owner is the organiser
 * @param title the network's name, 1–120 characters
 * @param purpose what the network is for and about, in a sentence or two; may be empty
 * @since 0.1.0
 */
public record Network(NetworkId id, Header header, String title, String purpose) implements NetworkRecord {

    /** How networks are stored and found. */
    public static final RecordType<Network> TYPE = RecordType.of(
                    "network", Network.class, NetworkId::new, n -> Facets.NONE)
            .asSettings();

    /** Refuses missing parts and a header of another network. */
    public Network {
        requireNonNull(title, "title");
        requireNonNull(purpose, "purpose");
        if (!header.network().equals(id)) {
            throw new IllegalArgumentException("Network " + id.value() + " has the header of network "
                    + header.network().value() + ": they must be the same");
        }
    }

    @Override
    public Network withHeader(Header other) {
        return new Network(id, other, title, purpose);
    }
}
