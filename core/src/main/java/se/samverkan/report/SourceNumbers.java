package se.samverkan.report;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.recommendation.Conclusion;
import se.samverkan.recommendation.Evidence;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.record.RecordRef;

/** Gives every record that conclusions and recommendations rest on a number, in the order the reader meets it. */
final class SourceNumbers {

    private final Map<RecordRef, Integer> numbers;
    private final Phrases phrases;

    private SourceNumbers(Phrases phrases, Stream<RecordRef> refs) {
        this.phrases = phrases;
        Map<RecordRef, Integer> found = new LinkedHashMap<>();
        refs.forEach(ref -> found.putIfAbsent(ref, found.size() + 1));
        this.numbers = ImmutableMap.copyOf(found);
    }

    static SourceNumbers of(Material material) {
        return new SourceNumbers(
                material.phrases(),
                Stream.concat(
                        material.conclusions().stream().map(Conclusion::from).flatMap(List::stream),
                        material.recommendations().stream().flatMap(SourceNumbers::refs)));
    }

    static SourceNumbers of(Material material, Recommendation one) {
        return new SourceNumbers(material.phrases(), refs(one));
    }

    private static Stream<RecordRef> refs(Recommendation recommendation) {
        return recommendation.evidence().stream().map(Evidence::record);
    }

    List<RecordRef> inOrder() {
        return List.copyOf(numbers.keySet());
    }

    String anchor(RecordRef ref) {
        return "source-" + number(ref).orElseThrow();
    }

    private Optional<Integer> number(RecordRef ref) {
        return Optional.ofNullable(numbers.get(ref));
    }

    /** A link to the source, with a space before it. */
    List<Span> link(RecordRef ref) {
        List<Span> spans = new ArrayList<>();
        number(ref).ifPresent(number -> {
            spans.add(Span.of(" "));
            spans.add(Span.to(phrases.text("evidence.ref", number), anchor(ref)));
        });
        return spans;
    }

    List<Span> links(List<RecordRef> refs) {
        List<Span> spans = new ArrayList<>();
        refs.stream().distinct().forEach(ref -> spans.addAll(link(ref)));
        return spans;
    }
}
