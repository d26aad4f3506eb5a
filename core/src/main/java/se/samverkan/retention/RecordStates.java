package se.samverkan.retention;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Permissions;
import se.samverkan.network.Records;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordRef;
import se.samverkan.record.RecordState;
import se.samverkan.record.RecordType;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Version;

/**
 * Declares where records stand as documents: their owners settle them, coordinators archive them, authors throw their drafts away. Sharing with
 * the network dispatches without being declared ({@link Header#state}). Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class RecordStates {

    private final Records records;
    private final Destruction destruction;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     * @param destruction destroys drafts that are thrown away
     */
    public RecordStates(Records records, Destruction destruction) {
        this.records = requireNonNull(records, "records");
        this.destruction = requireNonNull(destruction, "destruction");
    }

    /**
     * Looks up a record of any type.
     *
     * @param actor who looks
     * @param record the record
     * @return the record, empty if there is none that the actor may see
     */
    public Optional<NetworkRecord> find(Actor actor, RecordRef record) {
        return RecordTypes.named(record.type())
                .flatMap(type -> records.find(actor, type, type.id(record.id())).map(NetworkRecord.class::cast));
    }

    /**
     * What an actor may declare of a record now, so that a page offers nothing that would be refused.
     *
     * @param settle whether they may settle it
     * @param archive whether they may archive it
     * @param discard whether they may throw it away
     */
    public record Choices(boolean settle, boolean archive, boolean discard) {}

    /**
     * What an actor may declare of a record now.
     *
     * @param actor who looks
     * @param record the record
     * @return the choices; none for a record that the actor may not see
     */
    public Choices choices(Actor actor, RecordRef record) {
        return RecordTypes.named(record.type())
                .map(type -> choices(actor, type, record))
                .orElse(new Choices(false, false, false));
    }

    private <R extends NetworkRecord> Choices choices(Actor actor, RecordType<R> type, RecordRef ref) {
        return records.find(actor, type, type.id(ref.id()))
                .map(record -> {
                    RecordState state = record.header().state();
                    boolean draft = state == RecordState.DRAFT;
                    return new Choices(
                            draft && Permissions.maySettle(actor, type, record),
                            !draft && state != RecordState.ARCHIVED && Permissions.mayArchive(actor, type, record),
                            draft && Permissions.mayDiscard(actor, type, record));
                })
                .orElse(new Choices(false, false, false));
    }

    /**
     * Settles a draft (fastställer): it becomes a public document of the organisation that owns it, and an own draft is from then on read by
     * the whole organisation.
     *
     * @param owner who settles it, somebody who may write it
     * @param record the record
     * @param version the version looked at
     * @return the record as stored, why not, or the newest version if somebody else was first
     */
    public Result<NetworkRecord> settle(Actor owner, RecordRef record, Version version) {
        return at(owner, record, version, this::settled);
    }

    private <R extends NetworkRecord> Result<NetworkRecord> settled(Actor owner, RecordType<R> type, R stored) {
        Header header = stored.header();
        if (!Permissions.maySettle(owner, type, stored)) {
            return Result.refused(Problem.forbidden("not-owner").with("title", stored.title()));
        }
        if (header.state() != RecordState.DRAFT) {
            return Result.refused(Problem.conflict("", "already-settled").with("title", stored.title()));
        }
        Header shared = header.sharing() == Sharing.DRAFT ? header.withSharing(Sharing.ORGANISATION) : header;
        return saved(owner, type, stored, shared.declaring(RecordState.SETTLED));
    }

    /**
     * Archives a public document: nobody changes it any more.
     *
     * @param coordinator who archives it
     * @param record the record
     * @param version the version looked at
     * @return the record as stored, why not, or the newest version if somebody else was first
     */
    public Result<NetworkRecord> archive(Actor coordinator, RecordRef record, Version version) {
        return at(coordinator, record, version, this::archived);
    }

    private <R extends NetworkRecord> Result<NetworkRecord> archived(Actor coordinator, RecordType<R> type, R stored) {
        if (!Permissions.mayArchive(coordinator, type, stored)) {
            return Result.refused(Problem.forbidden("coordinators-only"));
        }
        RecordState state = stored.header().state();
        if (state == RecordState.ARCHIVED) {
            return Result.refused(Problem.conflict("", "archived").with("title", stored.title()));
        }
        return state.isPublicDocument()
                ? saved(coordinator, type, stored, stored.header().declaring(RecordState.ARCHIVED))
                : Result.refused(Problem.conflict("", "not-settled").with("title", stored.title()));
    }

    /**
     * Throws a draft away for good, with all its versions.
     *
     * @param author who wrote it
     * @param record the record
     * @param version the version looked at
     * @return the draft that is no more, why not, or the newest version if somebody else was first
     */
    public Result<NetworkRecord> discard(Actor author, RecordRef record, Version version) {
        return at(author, record, version, this::discarded);
    }

    /**
     * Why a record, and what belongs to it, may not be thrown away now.
     *
     * @param actor who asks
     * @param record the record
     * @return the legal hold that keeps it, as a problem; empty if none does, or if the actor may not see the record
     */
    public Optional<Problem> held(Actor actor, RecordRef record) {
        return RecordTypes.named(record.type()).flatMap(type -> held(actor, type, record));
    }

    private <R extends NetworkRecord> Optional<Problem> held(Actor actor, RecordType<R> type, RecordRef record) {
        return records.find(actor, type, type.id(record.id())).flatMap(stored -> held(actor, type, stored));
    }

    private <R extends NetworkRecord> Optional<Problem> held(Actor actor, RecordType<R> type, R stored) {
        return ActiveHolds.in(records, actor.network())
                .over(type, stored)
                .map(hold -> Problem.conflict("", "held")
                        .with("title", stored.title())
                        .with("reference", hold.decision().reference()));
    }

    private <R extends NetworkRecord> Result<NetworkRecord> discarded(Actor author, RecordType<R> type, R stored) {
        if (!Permissions.mayDiscard(author, type, stored)) {
            return Result.refused(Problem.forbidden("authors-only"));
        }
        if (stored.header().state() != RecordState.DRAFT) {
            return Result.refused(Problem.conflict("", "not-a-draft").with("title", stored.title()));
        }
        Optional<Problem> held = held(author, type, stored);
        if (held.isPresent()) {
            return Result.refused(held.get());
        }
        return records.together(() -> {
            destruction.destroy(type, stored, author.person());
            return Result.done(stored);
        });
    }

    /** What is done with a record of some type. */
    private interface Act {
        <R extends NetworkRecord> Result<NetworkRecord> on(Actor actor, RecordType<R> type, R stored);
    }

    private Result<NetworkRecord> at(Actor actor, RecordRef ref, Version version, Act act) {
        return RecordTypes.named(ref.type())
                .map(type -> at(actor, type, ref, version, act))
                .orElseGet(() -> notFound(ref));
    }

    private <R extends NetworkRecord> Result<NetworkRecord> at(
            Actor actor, RecordType<R> type, RecordRef ref, Version version, Act act) {
        Optional<R> stored = records.find(actor, type, type.id(ref.id()));
        if (stored.isEmpty()) {
            return notFound(ref);
        }
        if (!stored.get().header().version().equals(version)) {
            return new Result.Stale<>(stored.get());
        }
        try {
            return act.on(actor, type, stored.get());
        } catch (StaleVersionException e) {
            return records.find(actor, type, type.id(ref.id()))
                    .<Result<NetworkRecord>>map(Result.Stale::new)
                    .orElseGet(() -> notFound(ref));
        }
    }

    private <R extends NetworkRecord> Result<NetworkRecord> saved(
            Actor actor, RecordType<R> type, R stored, Header declared) {
        Header now = declared.changedAt(records.now());
        return Result.done(records.store().save(type, type.recordClass().cast(stored.withHeader(now)), actor.person()));
    }

    private static Result<NetworkRecord> notFound(RecordRef record) {
        return Result.refused(Problem.notFound("", record.id().toString()));
    }
}
