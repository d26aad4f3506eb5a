package se.samverkan.network;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Origin;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordState;
import se.samverkan.record.RecordStore;
import se.samverkan.record.RecordType;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;

/**
 * Takes in what people write who are not logged in. It asks no {@link Permissions}: the use case that calls it decides who may, such as whoever holds a
 * personal link. What comes in has no author and belongs to the organiser of the network. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Letterbox {

    private final Records records;
    private final RecordStore store;

    /**
     * A letterbox beside a gate.
     *
     * @param records the gate to the storage
     */
    public Letterbox(Records records) {
        this.records = requireNonNull(records, "records");
        this.store = records.store();
    }

    /**
     * Stores a new record.
     *
     * @param network the network
     * @param type its type
     * @param sharing who it is shared with
     * @param language the language it is written in
     * @param origin whether it is an example
     * @param record makes the record from its header
     * @param <R> the record class
     * @return the record as stored
     * @throws IllegalArgumentException if there is no such network
     */
    public <R extends NetworkRecord> R take(
            NetworkId network,
            RecordType<R> type,
            Sharing sharing,
            Language language,
            Origin origin,
            Function<Header, R> record) {
        Network known = store.find(Network.TYPE, network, Visibility.everythingIn(network))
                .orElseThrow(() -> new IllegalArgumentException("No network has the id " + network.value()));
        Instant now = records.now();
        Header header = new Header(
                network, known.header().owner(), Version.NEW, sharing, language, origin, Optional.empty(), now, now);
        return store.save(type, record.apply(header), Optional.empty());
    }

    /**
     * Stores a new version of a record.
     *
     * @param type its type
     * @param record the changed record, made from the version in its header; who may see it stays as it is
     * @param <R> the record class
     * @return the record as stored; the newest version if somebody else was first; or that it is archived
     */
    public <R extends NetworkRecord> Result<R> change(RecordType<R> type, R record) {
        if (record.header().state() == RecordState.ARCHIVED) {
            return Result.refused(Problem.conflict("", "archived").with("title", record.title()));
        }
        NetworkRecord stamped = record.withHeader(record.header().changedAt(records.now()));
        try {
            return Result.done(store.save(type, type.recordClass().cast(stamped), Optional.empty()));
        } catch (StaleVersionException e) {
            return store.find(
                            type,
                            record.id(),
                            Visibility.everythingIn(record.header().network()))
                    .<Result<R>>map(Result.Stale::new)
                    .orElseGet(() -> Result.refused(
                            Problem.notFound("", record.id().value().toString())));
        }
    }
}
