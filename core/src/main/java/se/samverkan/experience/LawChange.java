package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;
import se.samverkan.theme.ThemeId;

/**
 * A law or rule that has changed, so that what was written before about its themes may no longer hold.
 *
 * @param id its identity
 * @param header what every record carries
 * @param title which law, such as "Trafikförordningen (1998:1276), nya regler om gångfartsområden", 1–200 characters
 * @param effective the day it takes effect
 * @param themes the themes it touches; none once the change is taken back
 * @param url where it can be read, an http or https address; empty when not told
 * @param consequence what it means for municipalities, may be empty
 * @since 0.1.0
 */
public record LawChange(
        LawChangeId id,
        Header header,
        String title,
        LocalDate effective,
        List<ThemeId> themes,
        String url,
        String consequence)
        implements NetworkRecord {

    /** How changes of law are stored and found: by {@code theme}; sorted by the day they take effect. */
    public static final RecordType<LawChange> TYPE = RecordType.of(
                    "law-change", LawChange.class, LawChangeId::new, LawChange::facets)
            .sortedBy(change -> change.effective().atStartOfDay(ZoneOffset.UTC).toInstant());

    /** Refuses missing parts and an address that may not be linked to. */
    public LawChange {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(title, "title");
        requireNonNull(effective, "effective");
        themes = List.copyOf(themes);
        if (!url.isEmpty() && !Source.isWebAddress(url)) {
            throw new IllegalArgumentException("'" + url + "' is no web address: begin with https://");
        }
        requireNonNull(consequence, "consequence");
    }

    private static Facets facets(LawChange change) {
        return Facets.builder()
                .addAll(
                        "theme",
                        change.themes().stream()
                                .map(theme -> theme.value().toString())
                                .toList())
                .build();
    }

    /**
     * Whether an experience was written or last checked before the change, which touches one of its themes.
     *
     * @param experience the experience
     * @param today the day it is asked on; a change that has not taken effect touches nothing yet
     * @return true if the experience should be checked
     */
    public boolean touches(Experience experience, LocalDate today) {
        return !effective.isAfter(today)
                && Freshness.checked(experience).isBefore(effective)
                && experience.scope().themes().stream().anyMatch(themes::contains);
    }

    @Override
    public LawChange withHeader(Header other) {
        return new LawChange(id, other, title, effective, themes, url, consequence);
    }
}
