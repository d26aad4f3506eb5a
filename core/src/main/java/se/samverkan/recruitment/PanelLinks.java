package se.samverkan.recruitment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;
import se.samverkan.selection.PanelId;

/**
 * The personal links of those who were invited to a panel, seen by coordinators only.
 *
 * @param id its identity
 * @param header what every record carries
 * @param title the panel's name
 * @param panel the panel
 * @param links the links that work, at most one for each municipality
 * @since 0.1.0
 */
public record PanelLinks(PanelLinksId id, Header header, String title, PanelId panel, List<PanelLink> links)
        implements NetworkRecord {

    /** How links are stored and found: by {@code panel}, and by {@code hash}, the hashes of their secrets. */
    public static final RecordType<PanelLinks> TYPE =
            RecordType.of("panel-links", PanelLinks.class, PanelLinksId::new, PanelLinks::facets);

    /** Copies the links. */
    public PanelLinks {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(title, "title");
        requireNonNull(panel, "panel");
        links = List.copyOf(links);
    }

    private static Facets facets(PanelLinks all) {
        return Facets.builder()
                .add("panel", all.panel().value().toString())
                .addAll("hash", all.links().stream().map(PanelLink::hash).toList())
                .build();
    }

    /**
     * The link of a municipality.
     *
     * @param municipality the municipality
     * @return the link, empty if it has none
     */
    public Optional<PanelLink> of(MunicipalityCode municipality) {
        return links.stream()
                .filter(link -> link.municipality().equals(municipality))
                .findFirst();
    }

    @Override
    public PanelLinks withHeader(Header other) {
        return new PanelLinks(id, other, title, panel, links);
    }

    /** With new links, which take the places of those that their municipalities had. */
    PanelLinks with(List<PanelLink> newer) {
        Stream<PanelLink> kept = links.stream()
                .filter(link ->
                        newer.stream().noneMatch(other -> other.municipality().equals(link.municipality())));
        return new PanelLinks(
                id, header, title, panel, Stream.concat(kept, newer.stream()).toList());
    }

    PanelLinks answered(MunicipalityCode municipality, Instant at) {
        return new PanelLinks(
                id,
                header,
                title,
                panel,
                links.stream()
                        .map(link -> link.municipality().equals(municipality)
                                ? new PanelLink(municipality, link.hash(), link.made(), Optional.of(at))
                                : link)
                        .toList());
    }
}
