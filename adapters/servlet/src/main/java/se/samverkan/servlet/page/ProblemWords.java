package se.samverkan.servlet.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.record.Problem;

/** The words for a problem: those for its field in this form, for its field anywhere, or for its code. */
final class ProblemWords {
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    private final Messages messages;

    ProblemWords(Messages messages) {
        this.messages = messages;
    }

    String tell(String area, Problem problem) {
        String field = problem.field().replaceAll("\\[\\d+\\]", "");
        Map<String, String> values = new LinkedHashMap<>(problem.arguments());
        values.putIfAbsent(
                "field",
                messages.find(area + "." + field, new LinkedHashMap<>()).orElse(problem.field()));
        problem.arguments().forEach((name, value) -> {
            if (value.matches("\\d{1,18}")) {
                values.put(name + "Size", size(Long.parseLong(value)));
            }
        });
        List<String> keys = List.of(
                "problem." + area + "." + field + "." + problem.code(),
                "problem." + field + "." + problem.code(),
                "problem." + problem.code());
        return keys.stream()
                .flatMap(key -> messages.find(key, values).stream())
                .findFirst()
                .orElseGet(() -> messages.text("problem.unknown", "code", problem.toString()));
    }

    /** What a number of bytes is to people. */
    private static String size(long bytes) {
        return bytes < MEGA ? bytes / KILO + "\u00a0kB" : bytes / MEGA + "\u00a0MB";
    }
}
