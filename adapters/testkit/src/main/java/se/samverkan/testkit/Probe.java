package se.samverkan.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * A record made for tests of storages: it has a bit of everything that a storage must keep apart.
 *
 * @param id its identity
 * @param header what every record carries
 * @param title its name
 * @param text anything
 * @param moment the moment it is sorted by
 * @param themes the values of its facet named theme
 * @param assigned the persons to whom it is assigned when restricted
 * @param group the value of its facet {@code group}, if any
 * @since 0.1.0
 */
public record Probe(
        ProbeId id,
        Header header,
        String title,
        String text,
        Instant moment,
        Set<String> themes,
        List<String> assigned,
        Optional<String> group)
        implements NetworkRecord {

    /** Probes as ordinary content. */
    public static final RecordType<Probe> TYPE = type("probe");

    /** Probes as settings, which administrators may see. */
    public static final RecordType<Probe> SETTINGS = type("probe-settings").asSettings();

    /** Probes as anonymous answers. */
    public static final RecordType<Probe> ANONYMOUS = type("probe-answer").asAnonymous();

    /** Probes as anonymous answers about something, which is the value of their facet named group. */
    public static final RecordType<Probe> ABOUT = type("probe-answer-about").asAnonymousAbout("group");

    /** Probes as a later version of them would be found: by their title too, and no longer by their group. */
    public static final RecordType<Probe> LATER = RecordType.of("probe", Probe.class, ProbeId::new, Probe::laterFacets)
            .sortedBy(Probe::moment)
            .withFacetEdition(2);

    /** Copies the collections. */
    public Probe {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(title, "title");
        requireNonNull(text, "text");
        requireNonNull(moment, "moment");
        themes = Collections.unmodifiableSortedSet(new TreeSet<>(themes));
        assigned = List.copyOf(assigned);
        requireNonNull(group, "group");
    }

    private static RecordType<Probe> type(String name) {
        return RecordType.of(name, Probe.class, ProbeId::new, Probe::facets).sortedBy(Probe::moment);
    }

    private static Facets facets(Probe probe) {
        Facets.Builder facets =
                Facets.builder().addAll("theme", probe.themes()).addAll(Facets.ASSIGNED, probe.assigned());
        probe.group().ifPresent(group -> facets.add("group", group));
        return facets.build();
    }

    private static Facets laterFacets(Probe probe) {
        return Facets.builder()
                .addAll("theme", probe.themes())
                .addAll(Facets.ASSIGNED, probe.assigned())
                .add("title", probe.title())
                .build();
    }

    @Override
    public Probe withHeader(Header other) {
        return new Probe(id, other, title, text, moment, themes, assigned, group);
    }

    /**
     * This probe with another title.
     *
     * @param other the title
     * @return the changed probe
     */
    public Probe withTitle(String other) {
        return new Probe(id, header, other, text, moment, themes, assigned, group);
    }

    /**
     * This probe with another text.
     *
     * @param other the text
     * @return the changed probe
     */
    public Probe withText(String other) {
        return new Probe(id, header, title, other, moment, themes, assigned, group);
    }

    /**
     * This probe with other themes.
     *
     * @param other the themes
     * @return the changed probe
     */
    public Probe withThemes(Set<String> other) {
        return new Probe(id, header, title, text, moment, other, assigned, group);
    }

    /**
     * This probe assigned to others.
     *
     * @param other the persons
     * @return the changed probe
     */
    public Probe withAssigned(List<String> other) {
        return new Probe(id, header, title, text, moment, themes, other, group);
    }

    /**
     * This probe with another group.
     *
     * @param other the group
     * @return the changed probe
     */
    public Probe withGroup(Optional<String> other) {
        return new Probe(id, header, title, text, moment, themes, assigned, other);
    }

    /**
     * This probe at another moment.
     *
     * @param other the moment
     * @return the changed probe
     */
    public Probe at(Instant other) {
        return new Probe(id, header, title, text, other, themes, assigned, group);
    }
}
