package se.samverkan.report;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.recommendation.Conclusion;
import se.samverkan.recommendation.Evidence;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.record.RecordRef;

/** Gives every record that conclusions and recommendations rest on a number, in the order the reader meets it. */
final class SourceNumbers {

    private final Map<RecordRef, Integer> numbers;
    private final Phrases phrases;

    SourceNumbers(Material material) {
        this.phrases = material.phrases();
        Map<RecordRef, Integer> found = new LinkedHashMap<>();
        for (Conclusion conclusion : material.conclusions()) {
            conclusion.from().forEach(ref -> found.putIfAbsent(ref, found.size() + 1));
        }
        for (Recommendation recommendation : material.recommendations()) {
            recommendation.evidence().stream()
                    .map(Evidence::record)
                    .forEach(ref -> found.putIfAbsent(ref, found.size() + 1));
        }
        this.numbers = ImmutableMap.copyOf(found);
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
