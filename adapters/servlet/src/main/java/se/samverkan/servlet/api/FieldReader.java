package se.samverkan.servlet.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.record.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads values of one kind each and collects what is wrong, so that a sender hears of all of it at once. What is absent or null is empty. */
final class FieldReader {
    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void refuse(Problem problem) {
        problems.add(problem);
    }

    void unknown(String name) {
        refuse(Problem.invalid(name, "unknown-field").with("value", name));
    }

    void only(String at, ObjectNode object, String... known) {
        object.propertyNames().stream()
                .filter(name -> !Arrays.asList(known).contains(name))
                .forEach(name -> unknown(at + name));
    }

    String text(String name, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            refuse(Problem.invalid(name, "not-a-text").with("value", value));
            return "";
        }
        if (!Json.isWhole(value.stringValue())) {
            refuse(Problem.invalid(name, "half-character"));
            return "";
        }
        return value.stringValue();
    }

    String wholeNumber(String name, JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (!value.isInt()) {
            refuse(Problem.invalid(name, "not-a-whole-number").with("value", value));
            return "";
        }
        return Integer.toString(value.intValue());
    }

    boolean truth(String name, @Nullable JsonNode value) {
        if (value != null && !value.isNull() && !value.isBoolean()) {
            refuse(Problem.invalid(name, "not-true-or-false").with("value", value));
        }
        return value != null && value.isBoolean() && value.booleanValue();
    }

    List<String> texts(String name, JsonNode value, int most) {
        List<JsonNode> items = items(name, value, most);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            texts.add(text(name + "[" + i + "]", items.get(i)));
        }
        return texts;
    }

    /** Longer lists than are allowed are not looked into. */
    List<JsonNode> items(String name, JsonNode value, int most) {
        if (value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            refuse(Problem.invalid(name, "not-a-list").with("value", value));
            return List.of();
        }
        if (value.size() > most) {
            refuse(Problem.invalid(name, "too-many").with("count", value.size()).with("max", most));
            return List.of();
        }
        List<JsonNode> items = new ArrayList<>();
        value.forEach(items::add);
        return items;
    }
}
