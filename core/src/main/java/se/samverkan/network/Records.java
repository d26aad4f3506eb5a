package se.samverkan.network;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.record.Header;
import se.samverkan.record.IdSource;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Page;
import se.samverkan.record.PersonId;
import se.samverkan.record.Place;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordState;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Slice;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;

/**
 * The one gate between use cases and the storage: it knows the actor, asks {@link Permissions}, stamps headers with time and author, and turns
 * what went wrong into a {@link Result}. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Records {

    private static final Logger LOG = LoggerFactory.getLogger(Records.class);

    private final RecordStore store;
    private final Headers headers;
    private final IdSource ids;
    private final List<NotificationChannel> channels;
    private final Updates updates = new Updates(this);

    /**
     * Opens a gate to a storage, for an installation whose notifications lie in the inbox only.
     *
     * @param store where records are kept
     * @param clock tells the time
     * @param ids makes new ids
     */
    public Records(RecordStore store, InstantSource clock, IdSource ids) {
        this(store, clock, ids, List.of());
    }

    /**
     * Opens a gate to a storage.
     *
     * @param store where records are kept
     * @param clock tells the time
     * @param ids makes new ids
     * @param channels through which notifications are delivered beside the inbox
     */
    public Records(RecordStore store, InstantSource clock, IdSource ids, List<NotificationChannel> channels) {
        this.store = requireNonNull(store, "store");
        this.headers = new Headers(store, requireNonNull(clock, "clock"));
        this.ids = requireNonNull(ids, "ids");
        this.channels = List.copyOf(channels);
    }

    /** The channels that are subscribed to notifications. */
    List<NotificationChannel> channels() {
        return channels;
    }

    /**
     * A new id.
     *
     * @return an id that no record has
     */
    public UUID newId() {
        return ids.next();
    }

    /**
     * The time, to the microsecond, which every database keeps.
     *
     * @return now (UTC)
     */
    public Instant now() {
        return headers.now();
    }

    /**
     * Stores a new record of the actor's organisation, or an anonymous answer of the network.
     *
     * @param actor who writes it
     * @param type its type
     * @param sharing who it is shared with
     * @param language the language it is written in
     * @param record makes the record from its header
     * @param <R> the record class
     * @return the record as stored, or why the actor may not write it
     */
    public <R extends NetworkRecord> Result<R> create(
            Actor actor, RecordType<R> type, Sharing sharing, Language language, Function<Header, R> record) {
        if (actor.organisation().isEmpty() || actor.person().isEmpty()) {
            return Result.refused(Problem.forbidden("members-only"));
        }
        return add(actor, type, record.apply(headers.made(actor, type, sharing, language)));
    }

    /**
     * Looks up a record.
     *
     * @param actor who looks
     * @param type its type
     * @param id its id
     * @param <R> the record class
     * @return the record, empty if there is none that the actor may see
     */
    public <R extends NetworkRecord> Optional<R> find(Actor actor, RecordType<R> type, RecordId id) {
        return store.find(type, id, Permissions.visibility(actor));
    }

    /**
     * Looks up several records of one type at once.
     *
     * @param actor who looks
     * @param type their type
     * @param wanted their ids
     * @param <R> the record class
     * @return those that exist and the actor may see, in the order of the ids
     */
    public <R extends NetworkRecord> List<R> findAll(
            Actor actor, RecordType<R> type, Collection<? extends RecordId> wanted) {
        return wanted.isEmpty() ? List.of() : store.findAll(type, wanted, Permissions.visibility(actor));
    }

    /**
     * Lists records.
     *
     * @param actor who looks
     * @param query what is looked for
     * @param <R> the record class
     * @return the page asked for
     */
    public <R extends NetworkRecord> Page<R> list(Actor actor, RecordQuery<R> query) {
        return store.list(query, Permissions.visibility(actor));
    }

    /**
     * Lists records from a place on.
     *
     * @param actor who looks
     * @param query what is looked for; of its page only the limit counts
     * @param after the place after which to begin; empty for the beginning
     * @param <R> the record class
     * @return the records that follow
     */
    public <R extends NetworkRecord> Slice<R> slice(Actor actor, RecordQuery<R> query, Optional<Place> after) {
        return store.slice(query, after, Permissions.visibility(actor));
    }

    /**
     * Lists all records that a query finds, page by page whatever their number.
     *
     * @param actor who looks
     * @param query what is looked for; its page is left aside
     * @param <R> the record class
     * @return the records in order
     */
    public <R extends NetworkRecord> List<R> all(Actor actor, RecordQuery<R> query) {
        return store.all(query, Permissions.visibility(actor));
    }

    /**
     * Lists all records that a query finds in a network, whoever may see them. Only for work on behalf of no reader, such as figures over
     * anonymous answers: a use case that calls it decides itself what of it a reader gets.
     *
     * @param network the network
     * @param query what is looked for; its page is left aside
     * @param <R> the record class
     * @return the records in order
     */
    public <R extends NetworkRecord> List<R> allIn(NetworkId network, RecordQuery<R> query) {
        return store.all(query, Visibility.everythingIn(network));
    }

    /**
     * Counts records per value of a facet.
     *
     * @param actor who looks
     * @param query what is looked for; its condition on the facet, order and page are left aside
     * @param facet the facet to count by
     * @return per value the number of records
     */
    public Map<String, Long> count(Actor actor, RecordQuery<?> query, String facet) {
        return store.count(query, facet, Permissions.visibility(actor));
    }

    /**
     * Stores a new record under a header of the caller's making; most use cases call {@link #create}.
     *
     * @param actor who writes it
     * @param type its type
     * @param record the record, under a header of version {@link Version#NEW}
     * @param <R> the record class
     * @return the record as stored, why the actor may not write it, or, where the record's id is made from what it is about, the one that somebody
     *     else was first with
     */
    public <R extends NetworkRecord> Result<R> add(Actor actor, RecordType<R> type, R record) {
        if (!Permissions.mayWrite(actor, type, record)) {
            return Result.refused(notAllowed(type, record));
        }
        return saved(actor, type, record);
    }

    /**
     * Stores a new version of a record.
     *
     * @param actor who writes it
     * @param type its type
     * @param record the changed record; its header's version is the one the change was made from
     * @param <R> the record class
     * @return the record as stored, why the actor may not write it, or the newest version if somebody else was first
     */
    public <R extends NetworkRecord> Result<R> change(Actor actor, RecordType<R> type, R record) {
        Optional<R> stored = find(actor, type, record.id());
        if (stored.isEmpty()) {
            return Result.refused(Problem.notFound("", record.id().value().toString()));
        }
        Header before = stored.get().header();
        R next = type.recordClass().cast(record.withHeader(headers.changed(before, record.header(), type)));
        if (!Permissions.mayChange(actor, type, stored.get(), next)) {
            return Result.refused(notAllowed(type, stored.get()));
        }
        return saved(actor, type, before, next);
    }

    /**
     * Applies a change that holds whatever others have written meanwhile, such as adding to a list: when somebody else was first, it is applied
     * again to their version. Do not call it inside {@link #together}, where a refused write undoes the whole, nor from the change of another
     * update: they could wait for each other.
     *
     * @param actor who writes it
     * @param type its type
     * @param id its id
     * @param change makes the changed record from the newest; when it gives an equal record, nothing is written
     * @param <R> the record class
     * @return the record as stored, why the actor may not write it, or the newest version if others were first ten times
     */
    public <R extends NetworkRecord> Result<R> update(
            Actor actor, RecordType<R> type, RecordId id, UnaryOperator<R> change) {
        return updates.apply(actor, type, id, () -> Updates.notFound(id), change);
    }

    /**
     * Makes a record whose id is made from what it is about, shared with the network and in Swedish, or applies a change to the one there is, as
     * {@link #update} does.
     *
     * @param actor who writes it
     * @param type its type
     * @param id its id
     * @param first makes the record from a header, where there is none
     * @param change makes the changed record from the newest, where there is one
     * @param <R> the record class
     * @return the record as stored, why the actor may not write it, or the newest version if others were first ten times
     */
    public <R extends NetworkRecord> Result<R> createOrUpdate(
            Actor actor, RecordType<R> type, RecordId id, Function<Header, R> first, UnaryOperator<R> change) {
        return updates.apply(
                actor, type, id, () -> create(actor, type, Sharing.NETWORK, Language.SWEDISH, first), change);
    }

    /**
     * Makes a record public without changing its content. What was changed after the actor looked at it is not published unseen.
     *
     * @param actor who publishes, a coordinator
     * @param type its type
     * @param id its id
     * @param seen the version the actor looked at
     * @param <R> the record class
     * @return the record as stored, the newer version if there is one, or why the actor may not publish it
     */
    public <R extends NetworkRecord> Result<R> publish(Actor actor, RecordType<R> type, RecordId id, Version seen) {
        Optional<R> stored = find(actor, type, id);
        if (stored.isEmpty()) {
            return Result.refused(Problem.notFound("", id.value().toString()));
        }
        Header before = stored.get().header();
        if (!Permissions.mayPublish(actor, before)) {
            return Result.refused(Problem.forbidden("publish"));
        }
        if (before.sharing() == Sharing.PUBLIC) {
            return Result.done(stored.get());
        }
        if (!before.version().equals(seen)) {
            return new Result.Stale<>(stored.get());
        }
        Header after = headers.changed(before, before.withSharing(Sharing.PUBLIC), type);
        return saved(actor, type, before, type.recordClass().cast(stored.get().withHeader(after)));
    }

    /** The one place that every change of a stored record goes through: what is archived stays as it is. */
    private <R extends NetworkRecord> Result<R> saved(Actor actor, RecordType<R> type, Header before, R next) {
        if (before.state() == RecordState.ARCHIVED) {
            return Result.refused(Problem.conflict("", "archived").with("title", next.title()));
        }
        return saved(actor, type, next);
    }

    private <R extends NetworkRecord> Result<R> saved(Actor actor, RecordType<R> type, R next) {
        try {
            return Result.done(store.save(type, next, author(actor, type)));
        } catch (StaleVersionException e) {
            return find(actor, type, next.id())
                    .<Result<R>>map(Result.Stale::new)
                    .orElseGet(() -> Result.refused(
                            Problem.notFound("", next.id().value().toString())));
        }
    }

    private static Optional<PersonId> author(Actor actor, RecordType<?> type) {
        return type.isAnonymous() ? Optional.empty() : actor.person();
    }

    private static Problem notAllowed(RecordType<?> type, NetworkRecord record) {
        LOG.debug("Refused to write {}: the actor may not", type.ref(record.id()));
        return Problem.forbidden("not-owner").with("title", record.title());
    }

    /**
     * Does several writes as one: all are kept, or none.
     *
     * @param work what to do; a refusal it returns undoes what it wrote
     * @param <T> what it returns
     * @return what the work returned
     */
    public <T> Result<T> together(Supplier<Result<T>> work) {
        try {
            return store.inTransaction(() -> {
                Result<T> result = work.get();
                if (!result.isDone()) {
                    throw new UndoneException(result);
                }
                return result;
            });
        } catch (UndoneException e) {
            @SuppressWarnings("unchecked") // thrown a few lines above with this very result
            Result<T> result = (Result<T>) e.result();
            return result;
        }
    }

    /**
     * Does several writes as one, as {@link #together(Supplier)} does, and begins again where somebody else was first with one of them.
     *
     * @param attempts how often it is tried, at least once
     * @param work what to do, from what is stored then
     * @param <T> what it returns
     * @return what the work returned
     * @throws StaleVersionException if somebody else was first each time
     */
    public <T> Result<T> together(int attempts, Supplier<Result<T>> work) {
        for (int attempt = 1; attempt < attempts; attempt++) {
            try {
                return together(work);
            } catch (StaleVersionException e) {
                LOG.debug("Somebody else was first, attempt {} of {}", attempt, attempts, e);
            }
        }
        return together(work);
    }

    /**
     * The storage behind, for work on behalf of no reader: a use case that calls it decides itself who may.
     *
     * @return the storage
     */
    public RecordStore store() {
        return store;
    }
}
