package se.samverkan.follow;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Directory;
import se.samverkan.network.Records;
import se.samverkan.network.Secrets;
import se.samverkan.record.Language;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Visibility;

/**
 * Keys to feeds, for programs that cannot log in. A key reads what its person may read at that moment: it ends when they leave, and when they
 * take it back. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class FeedKeys {

    /** Another window may take a key back meanwhile: it is gone then, as it should be. */
    private static final int ATTEMPTS = 10;

    private static final String FORM = "[0-9a-f]{64}";

    private final Records records;
    private final Directory directory;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public FeedKeys(Records records) {
        this.records = requireNonNull(records, "records");
        this.directory = new Directory(records.store());
    }

    /**
     * Makes a key in the place of any earlier one.
     *
     * @param actor whose it becomes, a member
     * @return the key, 64 hexadecimal digits of which 244 bits are random; it is told this once
     */
    public Result<String> issue(Actor actor) {
        String key = Secrets.fresh(records);
        return records.together(ATTEMPTS, () -> {
            destroyAll(actor);
            return records.create(
                            actor,
                            FeedKey.TYPE,
                            Sharing.DRAFT,
                            Language.SWEDISH,
                            header -> new FeedKey(new FeedKeyId(records.newId()), header, Secrets.hash(key)))
                    .map(stored -> key);
        });
    }

    /**
     * Takes the actor's key back. Taking it back again does nothing.
     *
     * @param actor whose it is
     * @return how many keys were taken back
     */
    public Result<Integer> revoke(Actor actor) {
        return records.together(ATTEMPTS, () -> Result.done(destroyAll(actor)));
    }

    private int destroyAll(Actor actor) {
        List<FeedKey> mine = mine(actor);
        mine.forEach(key -> records.store().destroy(FeedKey.TYPE, key, actor.person(), records.now()));
        return mine.size();
    }

    /**
     * Whether the actor has a key.
     *
     * @param actor who looks
     * @return true if so
     */
    public boolean hasKey(Actor actor) {
        return !mine(actor).isEmpty();
    }

    private List<FeedKey> mine(Actor actor) {
        return records.all(actor, RecordQuery.of(FeedKey.TYPE));
    }

    /**
     * Who a key reads for.
     *
     * @param key the key as a program sends it
     * @return the actor, or that there is none: no such key, taken back, or its person has left
     */
    public Result<Actor> reader(String key) {
        Optional<Actor> reader = key.matches(FORM) ? actor(key) : Optional.empty();
        return reader.map(Result::done).orElseGet(() -> Result.refused(Problem.notFound("", "key")));
    }

    private Optional<Actor> actor(String key) {
        RecordQuery<FeedKey> query =
                RecordQuery.of(FeedKey.TYPE).with("hash", Secrets.hash(key)).page(1, 2);
        return records.store().list(query, Visibility.everything()).items().stream()
                .findFirst()
                .flatMap(found -> found.header()
                        .author()
                        .flatMap(person -> directory.actor(
                                person,
                                found.header().network(),
                                Optional.of(found.header().owner().organisation()))));
    }
}
