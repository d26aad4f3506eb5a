package se.samverkan.testkit;

import java.util.List;
import java.util.stream.Stream;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.RecordType;
import se.samverkan.retention.RecordTypes;

/**
 * Samples of every type of record that the domain library knows, for tests of whatever stores, encodes or shows records.
 *
 * @since 0.1.0
 */
public final class Samples {

    private Samples() {}

    /**
     * Builds a record of one type.
     *
     * @param type the type: of the domain library, of a plugin, or {@link Probe#TYPE}
     * @param <R> the record class, a Java record
     * @return a builder that knows a value for everything a record of the type holds
     */
    public static <R extends NetworkRecord> SampleBuilder<R> of(RecordType<R> type) {
        return new SampleBuilder<>(type);
    }

    /**
     * The types of the domain library, in the order of the steps of the method.
     *
     * @return the types
     */
    public static List<RecordType<?>> types() {
        return RecordTypes.all();
    }

    /**
     * All samples: of every type one with everything it may hold, and one with nothing but what must be there.
     *
     * @return the samples, in the order of the steps of the method
     */
    public static List<Sample<?>> all() {
        return types().stream().flatMap(Samples::both).toList();
    }

    private static <R extends NetworkRecord> Stream<Sample<?>> both(RecordType<R> type) {
        return Stream.of(full(type), least(type));
    }

    /**
     * A sample that bears its type's name, with everything that a record of the type may hold.
     *
     * @param type the type
     * @param <R> the record class
     * @return the sample
     */
    public static <R extends NetworkRecord> Sample<R> full(RecordType<R> type) {
        return new Sample<>(type.name(), type, Filler.full(type.recordClass()));
    }

    /**
     * A sample with nothing in its optional parts, and in its lists only what must be there.
     *
     * @param type the type
     * @param <R> the record class
     * @return the sample
     */
    public static <R extends NetworkRecord> Sample<R> least(RecordType<R> type) {
        return new Sample<>(type.name() + "-least", type, Filler.least(type.recordClass()));
    }
}
