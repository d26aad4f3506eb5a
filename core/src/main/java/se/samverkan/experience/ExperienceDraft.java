package se.samverkan.experience;

import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An experience as somebody typed it, unchecked: what was typed stays in the form whatever is wrong with it.
 *
 * <pre>{@code
 * ExperienceDraft.empty().with(TITLE, "Kommunal elcykelpool").with(MUNICIPALITIES, "0580").with(THEMES, "hyrcyklar").with(LEARNED, "…")
 * }</pre>
 *
 * @param values what was typed per field; fields left empty may be absent
 * @param sources its published sources
 * @since 0.1.0
 */
public record ExperienceDraft(Map<ExperienceField, List<String>> values, List<SourceDraft> sources) {

    /** Copies the values, strips white space around them and leaves empty ones out. */
    public ExperienceDraft {
        EnumMap<ExperienceField, List<String>> copy = new EnumMap<>(ExperienceField.class);
        values.forEach((field, typed) -> copy.put(field, filled(typed)));
        copy.values().removeIf(List::isEmpty);
        values = Maps.immutableEnumMap(copy);
        sources = sources.stream().filter(source -> !source.isEmpty()).collect(toList());
        sources = ImmutableList.copyOf(sources);
    }

    private static List<String> filled(List<String> typed) {
        return typed.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /**
     * Nothing typed yet.
     *
     * @return an empty draft
     */
    public static ExperienceDraft empty() {
        return new ExperienceDraft(ImmutableMap.of(), List.of());
    }

    /**
     * This draft with another value in a field.
     *
     * @param field the field
     * @param typed what was typed; several values for a list
     * @return the changed draft
     */
    public ExperienceDraft with(ExperienceField field, String... typed) {
        return with(field, List.of(typed));
    }

    /**
     * This draft with other values in a field.
     *
     * @param field the field
     * @param typed what was typed
     * @return the changed draft
     */
    public ExperienceDraft with(ExperienceField field, List<String> typed) {
        EnumMap<ExperienceField, List<String>> copy = new EnumMap<>(ExperienceField.class);
        copy.putAll(values);
        copy.put(field, typed);
        return new ExperienceDraft(copy, sources);
    }

    /**
     * This draft with one more source.
     *
     * @param source the source
     * @return the changed draft
     */
    public ExperienceDraft with(SourceDraft source) {
        return new ExperienceDraft(
                values, Stream.concat(sources.stream(), Stream.of(source)).collect(toList()));
    }

    /**
     * What was typed in a field of one value.
     *
     * @param field the field
     * @return the first value, empty text if nothing was typed
     */
    public String text(ExperienceField field) {
        List<String> typed = all(field);
        return typed.isEmpty() ? "" : typed.get(0);
    }

    /**
     * What was typed in a field.
     *
     * @param field the field
     * @return the values in the order they were typed
     */
    public List<String> all(ExperienceField field) {
        List<String> typed = values.get(field);
        return typed == null ? List.of() : typed;
    }
}
