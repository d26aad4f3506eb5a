package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.samverkan.record.Origin;

/**
 * A chapter of a report, or a part of one. Its level follows from where it stands.
 *
 * @param anchor a name that links lead to, unique in the report: small letters a–z, digits and hyphens, 1–80 characters, a letter first
 * @param heading its heading; somebody's own words carry their language, and none lead anywhere
 * @param kind what it holds
 * @param origin whether the heading is invented; each block tells for itself
 * @param blocks what stands first in it
 * @param sections its parts, after the blocks
 * @since 0.1.0
 */
public record Section(
        String anchor, Span heading, Kind kind, Origin origin, List<Block> blocks, List<Section> sections) {

    /** Copies the parts, refuses a heading that is a link and an anchor that cannot stand in an address. */
    public Section {
        Anchors.check(anchor);
        requireNonNull(kind, "kind");
        requireNonNull(origin, "origin");
        if (heading.link().isPresent()) {
            throw new IllegalArgumentException(
                    "Heading '" + heading.text() + "' must not be a link: link words in its first paragraph");
        }
        blocks = ImmutableList.copyOf(blocks);
        sections = ImmutableList.copyOf(sections);
    }

    /** What a section holds. */
    public enum Kind {
        /** Text of any kind. */
        TEXT,
        /** One recommendation, set apart so that it can be found and lifted out. */
        RECOMMENDATION
    }

    /**
     * A section of text under a heading that the report itself gives, with nothing in it yet.
     *
     * @param anchor its anchor
     * @param heading its heading, in the report's language
     * @return the section
     */
    public static Section titled(String anchor, String heading) {
        return new Section(anchor, Span.of(heading), Kind.TEXT, Origin.GENUINE, List.of(), List.of());
    }

    /**
     * A recommendation, with nothing in it yet.
     *
     * @param anchor its anchor
     * @param heading the recommendation in a sentence, with its language
     * @param origin whether it is invented
     * @return the section
     */
    public static Section recommendation(String anchor, Span heading, Origin origin) {
        return new Section(anchor, heading, Kind.RECOMMENDATION, origin, List.of(), List.of());
    }

    /**
     * The same section with more blocks after those it has.
     *
     * @param more the blocks
     * @return the section
     */
    public Section with(List<? extends Block> more) {
        return new Section(anchor, heading, kind, origin, joined(blocks, more), sections);
    }

    /**
     * The same section with one more block after those it has.
     *
     * @param block the block
     * @return the section
     */
    public Section with(Block block) {
        return with(List.of(block));
    }

    /**
     * The same section with more parts after those it has.
     *
     * @param parts the parts
     * @return the section
     */
    public Section withSections(List<Section> parts) {
        return new Section(anchor, heading, kind, origin, blocks, joined(sections, parts));
    }

    private static <T> List<T> joined(List<T> first, List<? extends T> second) {
        return ImmutableList.<T>builder().addAll(first).addAll(second).build();
    }
}
