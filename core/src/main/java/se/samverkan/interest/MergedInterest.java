package se.samverkan.interest;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several answers of one municipality in one: the newest contact, all questions with the furthest that any of them told, all texts once. */
final class MergedInterest {

    private static final int LONGEST = 2_000;

    private final List<Interest> newestFirst;

    MergedInterest(List<Interest> newestFirst) {
        this.newestFirst = newestFirst;
    }

    Interest interest() {
        Interest newest = newestFirst.get(0);
        return new Interest(
                newest.id(),
                newest.header(),
                newest.call(),
                newest.municipality(),
                newest.role(),
                newest.contact(),
                work(),
                joined(Interest::offers),
                joined(Interest::seeks),
                Interest.Standing.COUNTS);
    }

    private List<Work> work() {
        Map<String, Maturity> furthest = new LinkedHashMap<>();
        newestFirst.forEach(each -> each.work()
                .forEach(work -> furthest.merge(
                        work.question(), work.maturity(), (one, other) -> one.compareTo(other) >= 0 ? one : other)));
        return furthest.entrySet().stream()
                .map(each -> new Work(each.getKey(), each.getValue()))
                .toList();
    }

    private String joined(Function<Interest, String> text) {
        Set<String> texts = newestFirst.stream()
                .map(text)
                .filter(each -> !each.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String all = String.join("\n\n", texts);
        return all.length() > LONGEST ? all.substring(0, all.offsetByCodePoints(0, longest(all))) : all;
    }

    private static int longest(String text) {
        return Math.min(LONGEST, text.codePointCount(0, text.length()));
    }
}
