package se.samverkan.testkit;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordState;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Sharing;

/**
 * Builds a record of any type for tests: a new one with a new id, that holds everything it may hold, in the network
 * {@link HeaderBuilder#NETWORK} and shared there, unless told otherwise. Started by {@link Samples#of}.
 *
 * <pre>{@code
 * Experience experience = Samples.of(Experience.TYPE).titled("Cykelgata").sharedWith(Sharing.NETWORK).build();
 * }</pre>
 *
 * <p>Not safe for use by several threads.
 *
 * @param <R> the record class
 * @since 0.1.0
 */
public final class SampleBuilder<R extends NetworkRecord> {

    private final RecordType<R> type;
    private final HeaderBuilder header = new HeaderBuilder();
    private final Map<String, Object> given = new LinkedHashMap<>();
    private Optional<UUID> id = Optional.empty();
    private Optional<String> title = Optional.empty();
    private NetworkId network = HeaderBuilder.NETWORK;
    private boolean least;

    SampleBuilder(RecordType<R> type) {
        this.type = requireNonNull(type, "type");
        if (type.isAnonymous()) {
            header.author(Optional.empty()).time(HeaderBuilder.TIME.truncatedTo(ChronoUnit.DAYS));
        }
    }

    /**
     * Leaves out what is optional, and of lists all but what must be there.
     *
     * @return this
     */
    public SampleBuilder<R> least() {
        this.least = true;
        return this;
    }

    /**
     * Names the record.
     *
     * @param other its title
     * @return this
     */
    public SampleBuilder<R> titled(String other) {
        this.title = Optional.of(other);
        return this;
    }

    /**
     * Gives the record an id that is known; records built without get a new one each.
     *
     * @param other the UUID
     * @return this
     */
    public SampleBuilder<R> identifiedBy(UUID other) {
        this.id = Optional.of(other);
        return this;
    }

    /**
     * Gives one of the record's components a value.
     *
     * @param component the name of a component of the record class
     * @param value its value; of an optional component what it holds, or an {@link Optional}
     * @return this
     * @throws IllegalArgumentException if the record class has no such component; the message lists those it has
     */
    public SampleBuilder<R> with(String component, Object value) {
        if (Arrays.stream(components()).noneMatch(each -> each.getName().equals(component))) {
            throw new IllegalArgumentException(
                    type.recordClass().getSimpleName() + " has no component '" + component + "': it has " + names());
        }
        given.put(component, value);
        return this;
    }

    /**
     * Places the record in a network; a sample of a network bears its id.
     *
     * @param other the network
     * @return this
     */
    public SampleBuilder<R> in(NetworkId other) {
        this.network = other;
        return stamped(stamp -> stamp.network(other));
    }

    /**
     * Names the organisation that owns the record.
     *
     * @param other the organisation
     * @return this
     */
    public SampleBuilder<R> ownedBy(OrganisationId other) {
        return stamped(stamp -> stamp.owner(other));
    }

    /**
     * Sets who the record is shared with.
     *
     * @param other the level
     * @return this
     */
    public SampleBuilder<R> sharedWith(Sharing other) {
        return stamped(stamp -> stamp.sharing(other));
    }

    /**
     * Names who wrote the record.
     *
     * @param other the person
     * @return this
     */
    public SampleBuilder<R> writtenBy(PersonId other) {
        return stamped(stamp -> stamp.author(Optional.of(other)));
    }

    /**
     * Sets the time at which the record was written.
     *
     * @param other the time (UTC)
     * @return this
     */
    public SampleBuilder<R> writtenAt(Instant other) {
        return stamped(stamp -> stamp.time(other));
    }

    /**
     * Sets the language of the record's texts.
     *
     * @param other the language
     * @return this
     */
    public SampleBuilder<R> writtenIn(Language other) {
        return stamped(stamp -> stamp.language(other));
    }

    /**
     * Marks the record as invented.
     *
     * @return this
     */
    public SampleBuilder<R> asExample() {
        return stamped(stamp -> stamp.origin(Origin.EXAMPLE));
    }

    /**
     * Declares where the record stands as a document.
     *
     * @param state the state
     * @return this
     */
    public SampleBuilder<R> declared(RecordState state) {
        return stamped(stamp -> stamp.declared(state));
    }

    /**
     * Sets the version.
     *
     * @param number 0 for a new record
     * @return this
     */
    public SampleBuilder<R> version(long number) {
        return stamped(stamp -> stamp.version(number));
    }

    private SampleBuilder<R> stamped(Consumer<HeaderBuilder> change) {
        change.accept(header);
        return this;
    }

    /**
     * The record.
     *
     * @return a record of what was told
     * @throws IllegalArgumentException if the record class refuses what it was given
     */
    public R build() {
        R sample = least ? Filler.least(type.recordClass()) : Filler.full(type.recordClass());
        RecordComponent[] components = components();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components[i], Filler.read(sample, components[i]), sample);
        }
        return type.recordClass().cast(Filler.construct(type.recordClass(), components, values));
    }

    /**
     * Builds the record and saves it.
     *
     * @param store where
     * @return the record as it was stored, with its version
     */
    public R saveIn(RecordStore store) {
        return store.save(type, build(), type.isAnonymous() ? Optional.empty() : Optional.of(HeaderBuilder.PERSON));
    }

    private Object value(RecordComponent component, Object sampled, R sample) {
        String name = component.getName();
        Object value = given.get(name);
        if (value != null) {
            return component.getType() == Optional.class && !(value instanceof Optional) ? Optional.of(value) : value;
        }
        if (name.equals("header")) {
            return header.build();
        }
        if (name.equals("id")) {
            return component.getType() == NetworkId.class && id.isEmpty()
                    ? network
                    : type.id(id.orElseGet(UUID::randomUUID));
        }
        return title.isPresent() && isTitle(component, sample) ? title.get() : sampled;
    }

    /** The title is the component of that name, or the first text that the sample shows as its title. */
    private boolean isTitle(RecordComponent component, R sample) {
        return Arrays.stream(components())
                .filter(each -> each.getType() == String.class)
                .filter(each -> each.getName().equals("title")
                        || Filler.read(sample, each).equals(sample.title()))
                .map(RecordComponent::getName)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The title of a " + type.name()
                        + " is made from its other parts: give one of " + names() + " by with(component, value)"))
                .equals(component.getName());
    }

    private RecordComponent[] components() {
        return type.recordClass().getRecordComponents();
    }

    private String names() {
        return Arrays.stream(components()).map(RecordComponent::getName).collect(Collectors.joining(", "));
    }
}
