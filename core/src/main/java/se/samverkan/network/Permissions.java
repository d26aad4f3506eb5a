package se.samverkan.network;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import se.samverkan.record.Header;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.PersonId;
import se.samverkan.record.RecordType;
import se.samverkan.record.Sharing;
import se.samverkan.record.Visibility;

/**
 * Who may see and do what: the one place, used by every use case.
 *
 * <table>
 *   <caption>What each role may do</caption>
 *   <tr><th></th><th>own drafts</th><th>own organisation's</th><th>shared in the network</th><th>public</th><th>restricted (interviews)</th></tr>
 *   <tr><th>nobody</th><td>–</td><td>–</td><td>–</td><td>read</td><td>–</td></tr>
 *   <tr><th>official</th><td>read, write</td><td>read, write</td><td>read; write own organisation's</td><td>read</td><td>–</td></tr>
 *   <tr><th>coordinator</th><td>read, write</td><td>read, write</td><td>read; write own organisation's</td><td>publish</td><td>read, write</td></tr>
 *   <tr><th>coder</th><td>–</td><td>–</td><td>read</td><td>read</td><td>those assigned</td></tr>
 *   <tr><th>administrator</th><td>–</td><td>–</td><td>settings and members</td><td>read</td><td>–</td></tr>
 * </table>
 *
 * <p>What the network owns is owned by its organiser, for which the coordinator acts.
 *
 * @since 0.1.0
 */
public final class Permissions {

    private Permissions() {}

    /**
     * What an actor may see.
     *
     * @param actor who looks
     * @return the visibility for every list, count and search
     */
    public static Visibility visibility(Actor actor) {
        Set<OrganisationId> organisations = actor.is(Role.OFFICIAL) || actor.is(Role.COORDINATOR)
                ? actor.organisation()
                        .<Set<OrganisationId>>map(ImmutableSet::of)
                        .orElse(ImmutableSet.of())
                : ImmutableSet.of();
        return new Visibility(Optional.of(actor.network()), level(actor), organisations, actor.person());
    }

    private static Visibility.Level level(Actor actor) {
        if (actor.is(Role.COORDINATOR)) {
            return Visibility.Level.COORDINATOR;
        }
        if (actor.isMember()) {
            return Visibility.Level.MEMBER;
        }
        return actor.is(Role.ADMINISTRATOR) ? Visibility.Level.SETTINGS : Visibility.Level.PUBLIC;
    }

    /**
     * Whether an actor may see a record.
     *
     * @param actor who looks
     * @param type the record's type
     * @param record the record
     * @param <R> the record class
     * @return true if so
     */
    public static <R extends NetworkRecord> boolean mayRead(Actor actor, RecordType<R> type, R record) {
        return visibility(actor).permits(type, record);
    }

    /**
     * Whether an actor may write a record, new or as it is stored.
     *
     * @param actor who writes
     * @param type the record's type
     * @param record the record
     * @param <R> the record class
     * @return true if so
     */
    public static <R extends NetworkRecord> boolean mayWrite(Actor actor, RecordType<R> type, R record) {
        Header header = record.header();
        if (!header.network().equals(actor.network()) || actor.person().isEmpty()) {
            return false;
        }
        if (type.isSettings()) {
            return actor.is(Role.ADMINISTRATOR);
        }
        if (type.isAnonymous()) {
            return actor.isMember();
        }
        return switch (header.sharing()) {
            case DRAFT -> writes(actor, header) && actor.person().equals(header.author());
            case RESTRICTED -> actor.is(Role.COORDINATOR) || (actor.is(Role.CODER) && mayRead(actor, type, record));
            case ORGANISATION, NETWORK -> writes(actor, header);
            case PUBLIC -> actor.is(Role.COORDINATOR) && actor.actsFor(header.owner());
        };
    }

    private static boolean writes(Actor actor, Header header) {
        return (actor.is(Role.OFFICIAL) || actor.is(Role.COORDINATOR)) && actor.actsFor(header.owner());
    }

    /**
     * Whether an actor may replace a stored record by a changed one. An official may correct what their organisation has had published; the
     * correction is then shared in the network until a coordinator publishes it again.
     *
     * @param actor who writes
     * @param type the records' type
     * @param stored the record as it is stored
     * @param changed the record as it shall be
     * @param <R> the record class
     * @return true if so
     */
    public static <R extends NetworkRecord> boolean mayChange(Actor actor, RecordType<R> type, R stored, R changed) {
        Header header = stored.header();
        boolean owns =
                header.network().equals(actor.network()) && header.sharing() == Sharing.PUBLIC && writes(actor, header);
        return staysRestricted(header, changed.header())
                && (owns || mayWrite(actor, type, stored))
                && mayWrite(actor, type, changed);
    }

    /** A raw interview is never shared more widely, nor is anything turned into one: what may be told of it are approved quotations. */
    private static boolean staysRestricted(Header before, Header after) {
        return (before.sharing() == Sharing.RESTRICTED) == (after.sharing() == Sharing.RESTRICTED);
    }

    /**
     * Whether an actor may say yes or no for an organisation: to quotations of it, to the use of its interviews.
     *
     * @param actor who answers
     * @param organisation the organisation asked
     * @return true for the organisation's own officials
     */
    public static boolean mayAnswerFor(Actor actor, OrganisationId organisation) {
        return actor.person().isPresent()
                && actor.is(Role.OFFICIAL)
                && actor.organisation().equals(Optional.of(organisation));
    }

    /**
     * Whether an actor may declare a record settled (fastställd), which makes it a public document of the organisation that owns it.
     *
     * @param actor who settles
     * @param type the record's type
     * @param record the record
     * @param <R> the record class
     * @return true for those who may write it; never for settings and anonymous answers, which are no documents of anybody
     */
    public static <R extends NetworkRecord> boolean maySettle(Actor actor, RecordType<R> type, R record) {
        return !type.isSettings() && !type.isAnonymous() && mayWrite(actor, type, record);
    }

    /**
     * Whether a person is the one who acts: everybody may have a copy of what is kept about themselves, and correct their own name.
     *
     * @param actor who looks
     * @param person the person
     * @return true for the person
     */
    public static boolean isSelf(Actor actor, PersonId person) {
        return actor.person().equals(Optional.of(person));
    }

    /**
     * Whether an actor may handle a person's request for a copy, correction or erasure (GDPR articles 15–17). Handling gives no right to read:
     * a coordinator sees the titles of what coordinators may see, an administrator only kinds and numbers; drafts of the person and their
     * notifications are counted and never shown.
     *
     * @param actor who handles it
     * @return true for coordinators and administrators
     */
    public static boolean mayHandleRequests(Actor actor) {
        return actor.person().isPresent() && (actor.is(Role.COORDINATOR) || actor.is(Role.ADMINISTRATOR));
    }

    /**
     * Whether an actor may archive a record, after which nobody changes it.
     *
     * @param actor who archives
     * @param type the record's type
     * @param record the record
     * @param <R> the record class
     * @return true for coordinators, of what they may see; never for settings and anonymous answers
     */
    public static <R extends NetworkRecord> boolean mayArchive(Actor actor, RecordType<R> type, R record) {
        return actor.is(Role.COORDINATOR) && !type.isSettings() && !type.isAnonymous() && mayRead(actor, type, record);
    }

    /**
     * Whether an actor may throw a draft away for good.
     *
     * @param actor who throws it away
     * @param type the record's type
     * @param record the record
     * @param <R> the record class
     * @return true for its author, who may also write it
     */
    public static <R extends NetworkRecord> boolean mayDiscard(Actor actor, RecordType<R> type, R record) {
        return maySettle(actor, type, record)
                && actor.person().equals(record.header().author());
    }

    /**
     * Whether an actor may make a record public. Publishing changes who may read a record, never its content.
     *
     * @param actor who publishes
     * @param header the record's header
     * @return true for coordinators, of what is shared in the network or their organisation's own; never of restricted records
     */
    public static boolean mayPublish(Actor actor, Header header) {
        return actor.is(Role.COORDINATOR)
                && header.network().equals(actor.network())
                && header.sharing() != Sharing.RESTRICTED
                && (header.sharing() == Sharing.NETWORK
                        || header.sharing() == Sharing.PUBLIC
                        || actor.actsFor(header.owner()));
    }

    /**
     * Whether an actor may move whole networks, with all that anybody has written in them.
     *
     * @param actor who moves
     * @return true for administrators of the installation
     */
    public static boolean mayMoveNetworks(Actor actor) {
        return actor.is(Role.ADMINISTRATOR)
                && actor.organisation().isEmpty()
                && actor.person().isPresent();
    }
}
