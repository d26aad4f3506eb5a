package se.samverkan.writing;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.ExperienceId;
import se.samverkan.record.Facets;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;
import se.samverkan.record.Version;

/**
 * An experience that is being written: what was typed so far, unchecked, so that whoever leaves and comes back has lost nothing. Only its
 * writer sees it.
 *
 * @param id its identity
 * @param header what every record carries; shared with nobody
 * @param draft what was typed so far
 * @param experience the experience that it changes; empty for a new one
 * @param base the version of the experience that the change began from; empty for a new one
 * @since 0.1.0
 */
public record Manuscript(
        ManuscriptId id,
        Header header,
        ExperienceDraft draft,
        Optional<ExperienceId> experience,
        Optional<Version> base)
        implements NetworkRecord {

    /** How manuscripts are stored and found: by {@code experience}. */
    public static final RecordType<Manuscript> TYPE = RecordType.of(
                    "manuscript", Manuscript.class, ManuscriptId::new, Manuscript::facets)
            .sortedBy(manuscript -> manuscript.header().changed());

    private static final int LONGEST_TITLE = 120;

    /** Refuses missing parts. */
    public Manuscript {
        requireNonNull(id, "id");
        requireNonNull(header, "header");
        requireNonNull(draft, "draft");
        requireNonNull(experience, "experience");
        requireNonNull(base, "base");
    }

    private static Facets facets(Manuscript manuscript) {
        Facets.Builder facets = Facets.builder();
        manuscript
                .experience()
                .ifPresent(id -> facets.add("experience", id.value().toString()));
        return facets.build();
    }

    /** The first thing typed that can stand for it. */
    @Override
    public String title() {
        return Stream.of(ExperienceField.TITLE, ExperienceField.LEARNED, ExperienceField.DID_NOT_WORK)
                .map(draft::text)
                .filter(text -> !text.isEmpty())
                .map(text -> text.replaceAll("\\s+", " "))
                .map(text -> text.codePointCount(0, text.length()) <= LONGEST_TITLE
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE)) + "…")
                .findFirst()
                .orElse("…");
    }

    @Override
    public Manuscript withHeader(Header other) {
        return new Manuscript(id, other, draft, experience, base);
    }
}
