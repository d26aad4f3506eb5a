package se.samverkan.report;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.interview.Passage;
import se.samverkan.meeting.Note;
import se.samverkan.recommendation.Conclusion;
import se.samverkan.recommendation.Evidence;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;

/**
 * Gives every source that conclusions and recommendations rest on a number, in the order the reader meets it. What reads the same in the
 * appendix is one source: all that was said in the interviews with an organisation, all that was noted at a meeting.
 */
final class SourceNumbers {

    private final Map<RecordRef, Integer> numbers;
    private final List<RecordRef> sources;
    private final Phrases phrases;

    private SourceNumbers(Material material, Stream<RecordRef> refs) {
        this.phrases = material.phrases();
        List<RecordRef> all = refs.distinct().toList();
        Map<RecordRef, Object> origins = origins(material, all);
        Map<Object, Integer> found = new LinkedHashMap<>();
        Map<RecordRef, Integer> numbered = new LinkedHashMap<>();
        List<RecordRef> firsts = new ArrayList<>();
        for (RecordRef ref : all) {
            Object origin = origins.getOrDefault(ref, ref);
            if (!found.containsKey(origin)) {
                found.put(origin, found.size() + 1);
                firsts.add(ref);
            }
            numbered.put(ref, found.getOrDefault(origin, 0));
        }
        this.numbers = ImmutableMap.copyOf(numbered);
        this.sources = List.copyOf(firsts);
    }

    /** Where words come from: a passage from an organisation, a note from a meeting. */
    private static Map<RecordRef, Object> origins(Material material, List<RecordRef> refs) {
        Map<RecordRef, Object> origins = new LinkedHashMap<>();
        material.records()
                .findAll(material.reader(), Passage.TYPE, ids(refs, Passage.TYPE))
                .forEach(passage -> origins.put(Passage.TYPE.ref(passage.id()), passage.organisation()));
        material.records()
                .findAll(material.reader(), Note.TYPE, ids(refs, Note.TYPE))
                .forEach(note -> origins.put(Note.TYPE.ref(note.id()), note.meeting()));
        return origins;
    }

    private static List<RecordId> ids(List<RecordRef> refs, RecordType<?> type) {
        return refs.stream()
                .filter(ref -> ref.type().equals(type.name()))
                .map(ref -> type.id(ref.id()))
                .toList();
    }

    static SourceNumbers of(Material material) {
        return new SourceNumbers(
                material,
                Stream.concat(
                        material.conclusions().stream().map(Conclusion::from).flatMap(List::stream),
                        material.recommendations().stream().flatMap(SourceNumbers::refs)));
    }

    static SourceNumbers of(Material material, Recommendation one) {
        return new SourceNumbers(material, refs(one));
    }

    private static Stream<RecordRef> refs(Recommendation recommendation) {
        return recommendation.evidence().stream()
                .sorted(comparing(Evidence::stance))
                .map(Evidence::record);
    }

    /** One record for each source, the first met. */
    List<RecordRef> inOrder() {
        return sources;
    }

    String anchor(RecordRef ref) {
        return "source-" + number(ref).orElseThrow();
    }

    private Optional<Integer> number(RecordRef ref) {
        return Optional.ofNullable(numbers.get(ref));
    }

    /** A link to the source, with a space before it. */
    List<Span> link(RecordRef ref) {
        return links(List.of(ref));
    }

    /** Links to the sources, each once. */
    List<Span> links(List<RecordRef> refs) {
        List<Span> spans = new ArrayList<>();
        refs.stream().flatMap(ref -> number(ref).stream()).distinct().forEach(number -> {
            spans.add(Span.of(" "));
            spans.add(Span.to(phrases.text("evidence.ref", number), "source-" + number));
        });
        return spans;
    }
}
