package se.samverkan.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The places of a report that links lead to, and the links. */
final class Anchors {

    private final Set<String> places = new LinkedHashSet<>();
    private final Set<String> wanted = new LinkedHashSet<>();

    private Anchors() {}

    static boolean isAnchor(String anchor) {
        return anchor.matches("[a-z][a-z0-9-]{0,79}");
    }

    static void check(String anchor) {
        if (!isAnchor(anchor)) {
            throw new IllegalArgumentException("Anchor '" + anchor
                    + "' must be 1-80 small letters a-z, digits and hyphens, a letter first, such as kalla-4");
        }
    }

    static void check(TitlePage titlePage, List<Section> sections) {
        Anchors anchors = new Anchors();
        anchors.read(titlePage.facts());
        titlePage.notice().ifPresent(anchors::read);
        sections.forEach(anchors::read);
        anchors.wanted.removeAll(anchors.places);
        if (!anchors.wanted.isEmpty()) {
            throw new IllegalArgumentException(
                    "Links lead to " + anchors.wanted + " but no section or list item has that anchor");
        }
    }

    private void read(Section section) {
        place(section.anchor());
        section.blocks().forEach(this::read);
        section.sections().forEach(this::read);
    }

    private void read(Block block) {
        spans(block).flatMap(span -> span.anchor().stream()).forEach(wanted::add);
        if (block instanceof ItemList list) {
            list.items().forEach(item -> item.anchor().ifPresent(this::place));
        }
        if (block instanceof Quotation quotation) {
            quotation
                    .source()
                    .filter(s -> s.startsWith("#"))
                    .map(s -> s.substring(1))
                    .ifPresent(wanted::add);
        }
    }

    private void place(String anchor) {
        if (!places.add(anchor)) {
            throw new IllegalArgumentException("Anchor '" + anchor + "' stands at two places: give each its own");
        }
    }

    private static Stream<Span> spans(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.spans().stream();
        } else if (block instanceof ItemList list) {
            return list.items().stream().flatMap(item -> item.spans().stream());
        } else if (block instanceof Table table) {
            return table.rows().stream().flatMap(Anchors::spans);
        } else if (block instanceof Facts facts) {
            return facts.facts().stream().flatMap(fact -> fact.description().stream());
        } else if (block instanceof EvidenceList list) {
            return list.items().stream().flatMap(item -> item.spans().stream());
        } else if (block instanceof Notice notice) {
            return notice.spans().stream();
        }
        return Stream.empty();
    }

    private static Stream<Span> spans(Table.Row row) {
        return Stream.concat(
                row.header().stream(),
                row.cells().stream()
                        .flatMap(cell -> cell instanceof Cell.Words words ? words.spans().stream() : Stream.empty()));
    }
}
