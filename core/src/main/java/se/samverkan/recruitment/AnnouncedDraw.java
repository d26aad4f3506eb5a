package se.samverkan.recruitment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;
import se.samverkan.selection.AnnouncedLottery;
import se.samverkan.selection.Drawing;
import se.samverkan.selection.PanelId;
import se.samverkan.selection.PanelLottery;

/**
 * A draw that is published before its source of chance has a value, and drawn when it has. Everything but the value and the panel is fixed from the moment it
 * is announced; the change log tells if it was not.
 *
 * @param id its identity
 * @param header what every record carries; it was announced when the header says it was created
 * @param title the name that the panel will have
 * @param drawing what the lottery was made from, with the seed 0 until the draw
 * @param lottery the lottery
 * @param source where chance comes from, in words that leave no choice
 * @param at when the source will have its value
 * @param value the value in digits, once it is known
 * @param panel the panel that it drew
 * @since 0.1.0
 */
public record AnnouncedDraw(
        AnnouncedDrawId id,
        Header header,
        String title,
        Drawing drawing,
        PanelLottery lottery,
        String source,
        Instant at,
        Optional<String> value,
        Optional<PanelId> panel)
        implements NetworkRecord {

    /** How announced draws are stored and found: by {@code panel}, the panel they drew. */
    public static final RecordType<AnnouncedDraw> TYPE =
            RecordType.of("announced-draw", AnnouncedDraw.class, AnnouncedDrawId::new, AnnouncedDraw::facets);

    /** Refuses missing parts. */
    public AnnouncedDraw {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(title, "title");
        requireNonNull(drawing, "drawing");
        requireNonNull(lottery, "lottery");
        requireNonNull(source, "source");
        requireNonNull(at, "at");
        requireNonNull(value, "value");
        requireNonNull(panel, "panel");
    }

    private static Facets facets(AnnouncedDraw draw) {
        Facets.Builder facets = Facets.builder();
        draw.panel().ifPresent(id -> facets.add("panel", id.value().toString()));
        return facets.build();
    }

    /**
     * The lottery as it is announced, with its text, its SHA-256 and the steps of the draw.
     *
     * @return the announced lottery
     */
    public AnnouncedLottery announced() {
        return new AnnouncedLottery(lottery, source, at);
    }

    @Override
    public AnnouncedDraw withHeader(Header other) {
        return new AnnouncedDraw(id, other, title, drawing, lottery, source, at, value, panel);
    }

    AnnouncedDraw drawn(String known, PanelId drew) {
        return new AnnouncedDraw(
                id, header, title, drawing, lottery, source, at, Optional.of(known), Optional.of(drew));
    }
}
