package se.samverkan.network;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.OutboxMessage;
import se.samverkan.record.Owner;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.PersonId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordId;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Version;
import se.samverkan.record.Visibility;

/**
 * Notifications within the plugin: other use cases put them in, their receivers read them. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Inbox {

    private static final int MOST_AT_ONCE = 200;

    private final Records records;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Inbox(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * Tells persons that something concerns them. Call it inside {@link Records#together} with the write it tells of: the notifications, and
     * what waits to be delivered through each channel that takes them, are then kept or undone with it. The sender is not told.
     *
     * @param sender who caused it; must act for an organisation
     * @param receivers who are told
     * @param code what happened: the interface's message {@code notification.<code>}
     * @param arguments named values for the message
     * @param about the record it is about
     * @param title a plain line that says what it is about
     */
    public void tell(
            Actor sender,
            List<PersonId> receivers,
            String code,
            Map<String, String> arguments,
            RecordRef about,
            String title) {
        Instant now = records.now();
        receivers.stream()
                .distinct()
                .filter(receiver -> !Optional.of(receiver).equals(sender.person()))
                .map(receiver -> new Notification(
                        new NotificationId(records.newId()),
                        addressed(sender, receiver, now),
                        receiver,
                        code,
                        arguments,
                        about,
                        title,
                        false))
                .forEach(notification -> put(notification, sender.person()));
    }

    /**
     * Reminds persons of something, each once for each occasion, however often and from however many nodes it is called.
     *
     * @param sender for whom it is done; must act for an organisation
     * @param receivers who are reminded
     * @param code what it is about: the interface's message {@code notification.<code>}
     * @param arguments named values for the message
     * @param about the record it is about
     * @param title a plain line that says what it is about
     * @param occasion what sets this reminder apart from others about the same record
     * @return how many were sent now
     */
    public int remind(
            Actor sender,
            List<PersonId> receivers,
            String code,
            Map<String, String> arguments,
            RecordRef about,
            String title,
            String occasion) {
        int sent = 0;
        for (PersonId receiver : receivers) {
            String once = String.join("|", code, about.toString(), receiver.value(), occasion);
            NotificationId id = new NotificationId(RecordId.nameBased(once));
            boolean known = records.store()
                    .find(Notification.TYPE, id, Visibility.everythingIn(sender.network()))
                    .isPresent();
            Header header = addressed(sender, receiver, records.now());
            sent += !known && isPut(new Notification(id, header, receiver, code, arguments, about, title, false))
                    ? 1
                    : 0;
        }
        return sent;
    }

    /** Another node may have been first, or the receiver have thrown it away. */
    private boolean isPut(Notification notification) {
        try {
            put(notification, Optional.empty());
            return true;
        } catch (StaleVersionException e) {
            return false;
        }
    }

    private void put(Notification notification, Optional<PersonId> sender) {
        records.store().inTransaction(() -> {
            Notification stored = records.store().save(Notification.TYPE, notification, sender);
            records.store()
                    .outbox()
                    .ifPresent(outbox -> records.channels().stream()
                            .filter(channel -> channel.takes(stored))
                            .forEach(channel -> outbox.put(new OutboxMessage(
                                    stored.id().value(),
                                    channel.name(),
                                    stored.header().network(),
                                    Notification.TYPE.ref(stored.id()),
                                    0,
                                    stored.header().created()))));
            return stored;
        });
    }

    private static Header addressed(Actor sender, PersonId receiver, Instant now) {
        Owner owner = new Owner(sender.organisation()
                .orElseThrow(
                        () -> new IllegalArgumentException("The sender of a notification acts for no organisation")));
        return new Header(
                sender.network(),
                owner,
                Version.NEW,
                Sharing.DRAFT,
                Language.SWEDISH,
                sender.origin(),
                Optional.of(receiver),
                now,
                now);
    }

    /**
     * The actor's own notifications, the newest first.
     *
     * @param actor whose inbox it is
     * @param page which part
     * @return the notifications; empty when not logged in
     */
    public Page<Notification> list(Actor actor, PageRequest page) {
        return records.list(actor, mine(actor).newestFirst().page(page));
    }

    /**
     * How many notifications the actor has not seen.
     *
     * @param actor whose inbox it is
     * @return the number
     */
    public long unread(Actor actor) {
        return records.count(actor, mine(actor), "read").getOrDefault("false", 0L);
    }

    /**
     * The actor's own notifications that they have not seen, the newest first.
     *
     * @param actor whose inbox it is
     * @param page which part
     * @return the notifications, with how many there are; empty when not logged in
     */
    public Page<Notification> unread(Actor actor, PageRequest page) {
        return records.list(
                actor, mine(actor).with("read", "false").newestFirst().page(page));
    }

    private static RecordQuery<Notification> mine(Actor actor) {
        return RecordQuery.of(Notification.TYPE)
                .withAny("receiver", actor.person().map(p -> List.of(p.value())).orElse(List.of()));
    }

    /**
     * Marks a notification as seen. Marking it again, as from a second window, does nothing.
     *
     * @param actor whose inbox it is
     * @param notification the notification
     * @return the notification as stored, or why not
     */
    public Result<Notification> markRead(Actor actor, Notification notification) {
        if (!Optional.of(notification.receiver()).equals(actor.person())) {
            return Result.refused(Problem.notFound("", notification.id().value().toString()));
        }
        Optional<Notification> newest = records.find(actor, Notification.TYPE, notification.id());
        if (newest.isEmpty() || newest.get().read()) {
            return newest.map(Result::done)
                    .orElseGet(() -> Result.refused(
                            Problem.notFound("", notification.id().value().toString())));
        }
        try {
            return Result.done(records.store().save(Notification.TYPE, seen(newest.get()), actor.person()));
        } catch (StaleVersionException e) {
            // Only the receiver writes it, so that another window has just marked it.
            return Result.done(seen(newest.get()));
        }
    }

    /**
     * Marks what the actor has not seen as seen, at most {@value #MOST_AT_ONCE} at a time, the newest first.
     *
     * @param actor whose inbox it is
     * @return how many were marked
     */
    public int markAllRead(Actor actor) {
        List<Notification> unseen = records.list(
                        actor, mine(actor).with("read", "false").newestFirst().page(1, MOST_AT_ONCE))
                .items();
        unseen.forEach(notification -> markRead(actor, notification));
        return unseen.size();
    }

    /**
     * Marks what the actor has not seen of one kind about one record as seen, because they have done what it asked for.
     *
     * @param actor whose inbox it is
     * @param code what it was about, as it was told
     * @param about the record
     */
    public void settle(Actor actor, String code, RecordRef about) {
        unread(actor, PageRequest.first(MOST_AT_ONCE)).items().stream()
                .filter(notification ->
                        notification.code().equals(code) && notification.about().equals(about))
                .forEach(notification -> markRead(actor, notification));
    }

    private static Notification seen(Notification notification) {
        return new Notification(
                notification.id(),
                notification.header(),
                notification.receiver(),
                notification.code(),
                notification.arguments(),
                notification.about(),
                notification.title(),
                true);
    }
}
