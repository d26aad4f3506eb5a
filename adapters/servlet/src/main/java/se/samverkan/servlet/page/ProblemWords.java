package se.samverkan.servlet.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.record.Problem;

/** The words for a problem: those for its field in this form, for its field anywhere, or for its code. */
final class ProblemWords {
    private final Messages messages;
    private final FileSize size;

    ProblemWords(Messages messages, FileSize size) {
        this.messages = messages;
        this.size = size;
    }

    String tell(String area, Problem problem) {
        String field = problem.field().replaceAll("\\[\\d+\\]", "");
        Map<String, String> values = new LinkedHashMap<>(problem.arguments());
        values.putIfAbsent(
                "field",
                messages.find(area + "." + field, new LinkedHashMap<>()).orElse(problem.field()));
        problem.arguments().forEach((name, value) -> {
            if (value.matches("\\d{1,18}")) {
                values.put(name + "Size", size.of(Long.parseLong(value)));
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
}
