package se.samverkan.retention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordType;

/**
 * Any record as a flat list of named values, for whoever compares versions or looks for a person in all types alike.
 *
 * @since 0.1.0
 */
public final class RecordFields {

    private static final Set<String> SKIPPED = ImmutableSet.of("id", "header");
    private static final Set<String> WRAPPED = ImmutableSet.of("value", "number", "tag");

    private final Map<String, List<Object>> values = new LinkedHashMap<>();

    private RecordFields() {}

    /**
     * The values of a record. Of its header only what people choose: sharing, language and the state declared.
     *
     * @param record the record
     * @return per field, named by its path such as {@code lessons.learned} or {@code sources[1].title}, its values that are not empty: texts,
     *     numbers, truth values, constants, days, moments, persons, ids and links
     */
    public static Map<String, List<Object>> of(NetworkRecord record) {
        RecordFields fields = new RecordFields();
        fields.components("", record);
        fields.add("sharing", record.header().sharing());
        fields.add("language", record.header().language());
        fields.add("state", record.header().declared());
        ImmutableMap.Builder<String, List<Object>> all = ImmutableMap.builder();
        fields.values.forEach((path, found) -> all.put(path, ImmutableList.copyOf(found)));
        return all.build();
    }

    /**
     * The persons that a record names, its author left aside.
     *
     * @param record the record
     * @return each once
     */
    public static Set<PersonId> persons(NetworkRecord record) {
        ImmutableSet.Builder<PersonId> persons = ImmutableSet.builder();
        of(record).values().stream()
                .flatMap(List::stream)
                .filter(PersonId.class::isInstance)
                .map(PersonId.class::cast)
                .forEach(persons::add);
        return persons.build();
    }

    /**
     * Whether records of a type can name persons beside their author.
     *
     * @param type the type
     * @return true if a person stands somewhere in its class
     */
    public static boolean canNamePersons(RecordType<?> type) {
        return holdsPerson(type.recordClass(), new LinkedHashSet<>());
    }

    /** Types that contain themselves are looked into once. */
    private static boolean holdsPerson(Type type, Set<Type> seen) {
        return type == PersonId.class || (seen.add(type) && parts(type).anyMatch(part -> holdsPerson(part, seen)));
    }

    private static Stream<? extends Type> parts(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments());
        }
        if (!(type instanceof Class<?> known) || known == Header.class) {
            return Stream.empty();
        }
        return known.isRecord()
                ? Arrays.stream(known.getRecordComponents()).map(RecordComponent::getGenericType)
                : Optional.ofNullable(known.getPermittedSubclasses()).stream().flatMap(Arrays::stream);
    }

    private void components(String path, Object record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (!path.isEmpty() || !SKIPPED.contains(component.getName())) {
                add(path.isEmpty() ? component.getName() : path + "." + component.getName(), read(component, record));
            }
        }
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private void add(String path, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> add(path, inner));
        } else if (value instanceof OptionalInt number) {
            number.ifPresent(inner -> leaf(path, inner));
        } else if (value instanceof OptionalDouble number) {
            number.ifPresent(inner -> leaf(path, inner));
        } else if (value instanceof Collection<?> many) {
            each(path, many);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> add(path + "[" + key + "]", inner));
        } else {
            one(path, value);
        }
    }

    private void each(String path, Collection<?> many) {
        int number = 0;
        for (Object value : many) {
            number++;
            add(isLeaf(value) || isWrapped(value) ? path : path + "[" + number + "]", value);
        }
    }

    private void one(String path, Object value) {
        if (isWrapped(value)) {
            add(path, read(value.getClass().getRecordComponents()[0], value));
        } else if (isLeaf(value)) {
            leaf(path, value);
        } else {
            components(path, value);
        }
    }

    private static boolean isLeaf(Object value) {
        return !(value instanceof Record)
                || value instanceof RecordId
                || value instanceof PersonId
                || value instanceof RecordRef;
    }

    private static boolean isWrapped(Object value) {
        return !isLeaf(value)
                && value.getClass().getRecordComponents().length == 1
                && WRAPPED.contains(value.getClass().getRecordComponents()[0].getName());
    }

    private void leaf(String path, Object value) {
        if (!value.toString().isBlank()) {
            values.computeIfAbsent(path, p -> new ArrayList<>()).add(value);
        }
    }
}
