package se.samverkan.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;

/** Fills the components of any record class with values that its constructor accepts, always the same ones. */
final class Filler {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final boolean least;
    private long ids;

    private Filler(boolean least) {
        this.least = least;
    }

    /** A record with everything it may hold. */
    static <T> T full(Class<T> type) {
        return new Filler(false).create(type);
    }

    /** A record with nothing in its optional parts, and in its collections only what must be there. */
    static <T> T least(Class<T> type) {
        return new Filler(true).create(type);
    }

    private <T> T create(Class<T> type) {
        return type.cast(record(type));
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(type, components[i].getName(), components[i].getGenericType());
        }
        try {
            return construct(type, components, values);
        } catch (IllegalArgumentException refused) {
            return constructWithOneInEachCollection(type, components, values);
        }
    }

    /** What must not be empty gets one element. */
    private Object constructWithOneInEachCollection(Class<?> type, RecordComponent[] components, Object[] values) {
        Filler fuller = new Filler(false);
        for (int i = 0; i < values.length; i++) {
            if (List.class == components[i].getType() || Set.class == components[i].getType()) {
                values[i] = fuller.value(type, components[i].getName(), components[i].getGenericType());
            }
        }
        return construct(type, components, values);
    }

    /** The value that a record has in one of its components. */
    static Object read(Object record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component.getName() + " of " + record, e);
        }
    }

    /** The record of these values, by its canonical constructor. */
    static Object construct(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + " refuses " + Arrays.toString(values) + ": give a value that it accepts. "
                            + e.getCause(),
                    e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + type.getName(), e);
        }
    }

    private Object value(Class<?> owner, String name, Type type) {
        return type instanceof ParameterizedType generic
                ? container(owner, name, generic)
                : SampleValues.of(owner, name).orElseGet(() -> single(owner, name, (Class<?>) type));
    }

    private Object container(Class<?> owner, String name, ParameterizedType type) {
        Type element = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        Class<?> raw = (Class<?>) type.getRawType();
        Optional<Object> whole = SampleValues.of(owner, name).filter(raw::isInstance);
        if (whole.isPresent()) {
            return whole.get();
        }
        if (raw == Optional.class) {
            return least ? Optional.empty() : Optional.of(value(owner, name, element));
        }
        if (raw == List.class) {
            return least ? List.of() : List.of(value(owner, name, element));
        }
        if (raw == Set.class) {
            return least ? new LinkedHashSet<>() : new LinkedHashSet<>(List.of(value(owner, name, element)));
        }
        if (raw == Map.class) {
            Type key = type.getActualTypeArguments()[0];
            return least
                    ? Collections.emptyMap()
                    : Collections.singletonMap(value(owner, name, key), value(owner, name, element));
        }
        throw new IllegalStateException(
                owner.getSimpleName() + "." + name + " is a " + type + ": teach Filler to fill it");
    }

    private Object single(Class<?> owner, String name, Class<?> type) {
        if (type == Header.class) {
            return new HeaderBuilder().version(1).build();
        }
        if (type.isEnum()) {
            List<Object> constants = new ArrayList<>(Arrays.asList(type.getEnumConstants()));
            return constants.get(least ? 0 : constants.size() - 1);
        }
        if (type.isInterface() && type.isSealed()) {
            return record(type.getPermittedSubclasses()[0]);
        }
        return type.isRecord() ? knownRecord(type) : scalar(owner, name, type);
    }

    private Object knownRecord(Class<?> type) {
        if (type == NetworkId.class) {
            return HeaderBuilder.NETWORK;
        }
        if (type == OrganisationId.class) {
            return HeaderBuilder.ORGANISATION;
        }
        return type == PersonId.class ? HeaderBuilder.PERSON : record(type);
    }

    private Object scalar(Class<?> owner, String name, Class<?> type) {
        if (type == String.class) {
            return least ? name : name + " på svenska: å ä ö 🚲";
        }
        if (type == UUID.class) {
            return new UUID(
                    0x44444444_4444_4444L,
                    0x8444_000000000000L + owner.getSimpleName().length() * 100L + ++ids);
        }
        if (type == Instant.class) {
            return HeaderBuilder.TIME;
        }
        return type.isPrimitive() ? primitive(type) : temporal(owner, name, type);
    }

    private Object primitive(Class<?> type) {
        if (type == boolean.class) {
            return !least;
        }
        if (type == int.class) {
            return 1;
        }
        return type == long.class ? (Object) 1L : (Object) 0.5;
    }

    private static Object temporal(Class<?> owner, String name, Class<?> type) {
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == LocalTime.class) {
            return LocalTime.NOON;
        }
        if (type == Year.class) {
            return Year.of(DAY.getYear());
        }
        if (type == Duration.class) {
            return Duration.ofMinutes(90);
        }
        return number(owner, name, type);
    }

    private static Object number(Class<?> owner, String name, Class<?> type) {
        if (type == OptionalInt.class) {
            return OptionalInt.of(1);
        }
        if (type == OptionalDouble.class) {
            return OptionalDouble.of(0.5);
        }
        if (type == Integer.class) {
            return 1;
        }
        if (type == BigDecimal.class) {
            return new BigDecimal("1.50");
        }
        throw new IllegalStateException(
                owner.getSimpleName() + "." + name + " is a " + type.getName() + ": teach Filler to fill it");
    }
}
