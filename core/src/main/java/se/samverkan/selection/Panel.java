package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;

/**
 * A panel: the municipalities that chance gave the seats of a network, and how far each has come. It was drawn when its header says it was created.
 *
 * @param id its identity
 * @param header what every record carries
 * @param title its name, 1–120 characters
 * @param drawing how it was drawn
 * @param members those drawn, then those who took over seats, in the order they came
 * @since 0.1.0
 */
public record Panel(PanelId id, Header header, String title, Drawing drawing, List<PanelMember> members)
        implements NetworkRecord {

    /** How panels are stored and found: by {@code municipality}, the codes of all its members. */
    public static final RecordType<Panel> TYPE = RecordType.of("panel", Panel.class, PanelId::new, Panel::facets);

    /** Copies the members and refuses one who is in it twice. */
    public Panel {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(title, "title");
        requireNonNull(drawing, "drawing");
        members = List.copyOf(members);
        if (members.stream().map(PanelMember::municipality).distinct().count() < members.size()) {
            throw new IllegalArgumentException("Panel '" + title + "' has a municipality twice: name each once");
        }
    }

    private static Facets facets(Panel panel) {
        return Facets.builder()
                .addAll(
                        "municipality",
                        panel.members().stream()
                                .map(m -> m.municipality().value())
                                .toList())
                .build();
    }

    /**
     * Looks up a member.
     *
     * @param municipality the municipality
     * @return the member, empty if it was never in the panel
     */
    public Optional<PanelMember> member(MunicipalityCode municipality) {
        return members.stream()
                .filter(m -> m.municipality().equals(municipality))
                .findFirst();
    }

    /**
     * The municipalities that hold a seat now.
     *
     * @return the codes, without those who declined or left
     */
    public List<MunicipalityCode> seated() {
        return members.stream()
                .filter(m -> m.state().holdsSeat())
                .map(PanelMember::municipality)
                .toList();
    }

    /**
     * Whether another municipality has taken over a member's seat.
     *
     * @param municipality the member
     * @return true if so
     */
    public boolean isReplaced(MunicipalityCode municipality) {
        return members.stream().anyMatch(m -> m.replaces().equals(Optional.of(municipality)));
    }

    /**
     * Whether none of the members has been asked, so that the panel says nothing about what they want.
     *
     * @return true if all were drawn and no more
     */
    public boolean nobodyAsked() {
        return members.stream().allMatch(m -> m.state() == MemberState.DRAWN);
    }

    /**
     * What a reader must know so as not to take the panel for more than it is. Show it wherever the panel is shown.
     *
     * @param locale the reader's locale
     * @return a sentence or two, in English for English readers, else in Swedish
     */
    public String notice(Locale locale) {
        return PanelNotice.of(this, locale);
    }

    @Override
    public Panel withHeader(Header other) {
        return new Panel(id, other, title, drawing, members);
    }

    /**
     * The panel after a member has answered.
     *
     * @param municipality the member
     * @param yes whether it takes part; no of one that takes part means that it leaves
     * @return the changed panel
     * @throws IllegalArgumentException if that cannot follow on the member's state
     */
    public Panel answered(MunicipalityCode municipality, boolean yes) {
        return with(members.stream()
                .map(each -> each.municipality().equals(municipality) ? each.answered(yes) : each)
                .toList());
    }

    Panel with(List<PanelMember> others) {
        return new Panel(id, header, title, drawing, others);
    }
}
