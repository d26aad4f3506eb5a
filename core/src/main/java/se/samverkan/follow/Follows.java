package se.samverkan.follow;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samverkan.network.Actor;
import se.samverkan.network.Inbox;
import se.samverkan.network.Membership;
import se.samverkan.network.Records;
import se.samverkan.record.Language;
import se.samverkan.record.PersonId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Visibility;

/**
 * Who follows what, and telling them. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Follows {

    private static final int LONGEST_TITLE = 200;

    private final Records records;
    private final Inbox inbox;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Follows(Records records) {
        this.records = requireNonNull(records, "records");
        this.inbox = new Inbox(records);
    }

    /**
     * Follows something. Following it again changes nothing.
     *
     * @param actor who follows, a member
     * @param followed what
     * @param title what it is called, 1–200 characters
     * @return the follow as stored, or why not
     */
    public Result<Follow> follow(Actor actor, Followed followed, String title) {
        Optional<Follow> already = find(actor, followed);
        return already.isPresent()
                ? Result.done(already.get())
                : new Requirements()
                        .text("title", title, 1, LONGEST_TITLE)
                        .ifMet(() -> records.create(
                                actor,
                                Follow.TYPE,
                                Sharing.DRAFT,
                                Language.SWEDISH,
                                header -> new Follow(new FollowId(records.newId()), header, title.strip(), followed)));
    }

    /**
     * Whether the actor follows something.
     *
     * @param actor who looks
     * @param followed what
     * @return the follow, empty if they do not
     */
    public Optional<Follow> find(Actor actor, Followed followed) {
        return records
                .list(
                        actor,
                        RecordQuery.of(Follow.TYPE)
                                .with("followed", followed.facet())
                                .page(1, 2))
                .items()
                .stream()
                .findFirst();
    }

    /**
     * What the actor follows.
     *
     * @param actor who looks
     * @return their follows, by title
     */
    public List<Follow> mine(Actor actor) {
        return records.all(actor, RecordQuery.of(Follow.TYPE));
    }

    /**
     * Stops following something. Stopping again does nothing.
     *
     * @param actor who follows
     * @param id the follow
     * @return what was followed, or that the actor follows nothing of the kind
     */
    public Result<Follow> stop(Actor actor, FollowId id) {
        try {
            return records.together(() -> records.find(actor, Follow.TYPE, id)
                    .map(follow -> {
                        records.store().destroy(Follow.TYPE, follow, actor.person(), records.now());
                        return Result.done(follow);
                    })
                    .orElseGet(() -> notFound(id)));
        } catch (StaleVersionException e) {
            // Another window stopped it just now.
            return notFound(id);
        }
    }

    private static Result<Follow> notFound(FollowId id) {
        return Result.refused(Problem.notFound("", id.value().toString()));
    }

    /**
     * Tells those who follow one of several things that something of it is shared in the network; each is told once. Call it inside
     * {@link Records#together} with the write it tells of. Whoever caused it and those who have left are not told.
     *
     * @param sender who caused it; must act for an organisation
     * @param things what it belongs to
     * @param code what happened: the interface's message {@code notification.<code>}
     * @param about the record it is about, shared in the network
     * @param title a plain line that says what it is about
     */
    public void tell(Actor sender, Collection<Followed> things, String code, RecordRef about, String title) {
        List<PersonId> followers = followers(sender, things);
        if (!followers.isEmpty()) {
            inbox.tell(sender, followers, code, ImmutableMap.of("title", title), about, title);
        }
    }

    private List<PersonId> followers(Actor sender, Collection<Followed> things) {
        if (things.isEmpty()) {
            return List.of();
        }
        Visibility everything = Visibility.everythingIn(sender.network());
        List<String> following = records
                .store()
                .all(
                        RecordQuery.of(Follow.TYPE)
                                .withAny(
                                        "followed",
                                        things.stream().map(Followed::facet).toList()),
                        everything)
                .stream()
                .flatMap(follow -> follow.header().author().stream())
                .map(PersonId::value)
                .distinct()
                .toList();
        if (following.isEmpty()) {
            return List.of();
        }
        RecordQuery<Membership> active =
                RecordQuery.of(Membership.TYPE).with("active", "true").withAny("person", following);
        return records.store().all(active, everything).stream()
                .map(Membership::person)
                .distinct()
                .toList();
    }
}
