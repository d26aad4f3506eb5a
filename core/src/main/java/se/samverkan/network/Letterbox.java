package se.samverkan.network;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Origin;
import se.samverkan.record.PersonId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
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

    /**
     * Tells the coordinators of a network what has come in. Call it inside {@link Records#together} with the write it tells of.
     *
     * @param type the type of the record that it is about
     * @param record the record
     * @param code what happened: the interface's message {@code notification.<code>}
     * @param arguments named values for the message
     * @param <R> the record class
     */
    public <R extends NetworkRecord> void tell(
            RecordType<R> type, R record, String code, Map<String, String> arguments) {
        tell(type, record, code, arguments, coordinators(record));
    }

    /**
     * The same where much may come in: whoever has not read the last notification with this code about the record gets no more.
     *
     * @param type the type of the record that it is about
     * @param record the record
     * @param code what happened: the interface's message {@code notification.<code>}
     * @param <R> the record class
     */
    public <R extends NetworkRecord> void tellUntilRead(RecordType<R> type, R record, String code) {
        RecordRef about = type.ref(record.id());
        List<PersonId> receivers = coordinators(record).stream()
                .filter(person -> !waits(record, person, about, code))
                .toList();
        tell(type, record, code, ImmutableMap.of(), receivers);
    }

    private boolean waits(NetworkRecord record, PersonId person, RecordRef about, String code) {
        RecordQuery<Notification> unread = RecordQuery.of(Notification.TYPE)
                .with("receiver", person.value())
                .with("read", "false");
        return store.all(unread, Visibility.everythingIn(record.header().network())).stream()
                .anyMatch(each -> each.about().equals(about) && each.code().equals(code));
    }

    private List<PersonId> coordinators(NetworkRecord record) {
        RecordQuery<Membership> query =
                RecordQuery.of(Membership.TYPE).with("active", "true").with("role", Role.COORDINATOR.name());
        return store.all(query, Visibility.everythingIn(record.header().network())).stream()
                .map(Membership::person)
                .distinct()
                .toList();
    }

    private <R extends NetworkRecord> void tell(
            RecordType<R> type, R record, String code, Map<String, String> arguments, List<PersonId> receivers) {
        Header header = record.header();
        Actor outside = new Actor(
                header.network(),
                Optional.empty(),
                Optional.of(header.owner().organisation()),
                ImmutableSet.of(),
                header.origin());
        new Inbox(records).tell(outside, receivers, code, arguments, type.ref(record.id()), record.title());
    }
}
