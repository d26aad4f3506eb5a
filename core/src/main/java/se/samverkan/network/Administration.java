package se.samverkan.network;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.NetworkId;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.record.Owner;
import se.samverkan.record.PersonId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.StaleVersionException;
import se.samverkan.record.Version;

/**
 * What an administrator does: creates networks, admits organisations and members, lets members go. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Administration {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PURPOSE = 2_000;

    private final Records records;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Administration(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * A network to be created.
     *
     * @param title its name, 1–120 characters
     * @param purpose what it is for, at most 2,000 characters
     * @param organiser the name of the organisation that runs it, 1–120 characters
     * @param language the language of the texts above
     * @param origin whether the network is genuine or an example
     */
    public record NewNetwork(String title, String purpose, String organiser, Language language, Origin origin) {}

    /**
     * An organisation to be admitted.
     *
     * @param title its name, 1–120 characters
     * @param kind what sort of organisation it is
     * @param municipality the municipality, for a real one
     * @param group the municipality group of an invented municipality
     * @param origin whether it is genuine or an example
     */
    public record NewOrganisation(
            String title,
            Organisation.Kind kind,
            Optional<MunicipalityCode> municipality,
            Optional<MunicipalityGroup> group,
            Origin origin) {}

    /**
     * A member to be admitted.
     *
     * @param person the person, as the log-in knows them
     * @param title the name shown to others, 1–120 characters
     * @param organisation the organisation acted for
     * @param roles the roles, at least one
     */
    public record NewMember(PersonId person, String title, OrganisationId organisation, Set<Role> roles) {}

    /**
     * Creates a network with its organiser.
     *
     * @param administrator who creates it; the network of this actor is left aside
     * @param wanted the network
     * @return the network as stored, or why not
     */
    public Result<Network> create(Actor administrator, NewNetwork wanted) {
        NetworkId id = new NetworkId(records.newId());
        Actor there = new Actor(id, administrator.person(), Optional.empty(), administrator.roles(), wanted.origin());
        OrganisationId organiser = new OrganisationId(records.newId());
        return new Requirements()
                .text("title", wanted.title(), 1, LONGEST_NAME)
                .text("purpose", wanted.purpose(), 0, LONGEST_PURPOSE)
                .text("organiser", wanted.organiser(), 1, LONGEST_NAME)
                .ifMet(() -> records.together(() -> {
                    Header header = header(there, new Owner(organiser), wanted.language(), wanted.origin());
                    Network network = new Network(
                            id, header, wanted.title().strip(), wanted.purpose().strip());
                    Organisation runs = new Organisation(
                            organiser,
                            header.withSharing(Sharing.NETWORK),
                            wanted.organiser().strip(),
                            Organisation.Kind.ORGANISER,
                            Optional.empty(),
                            Optional.empty());
                    return records.add(there, Organisation.TYPE, runs)
                            .then(done -> records.add(
                                    there, Network.TYPE, network.withHeader(header.withSharing(Sharing.PUBLIC))));
                }));
    }

    /**
     * Admits an organisation to a network.
     *
     * @param administrator who admits it, in that network
     * @param wanted the organisation
     * @return the organisation as stored, or why not
     */
    public Result<Organisation> admit(Actor administrator, NewOrganisation wanted) {
        OrganisationId id = new OrganisationId(records.newId());
        return new Requirements().text("title", wanted.title(), 1, LONGEST_NAME).ifMet(() -> {
            Header header = header(administrator, new Owner(id), Language.SWEDISH, wanted.origin());
            Organisation organisation = new Organisation(
                    id, header, wanted.title().strip(), wanted.kind(), wanted.municipality(), wanted.group());
            return records.add(administrator, Organisation.TYPE, organisation);
        });
    }

    /**
     * Admits a member. The member is marked as an example when the organisation is one.
     *
     * @param administrator who admits, in that network
     * @param wanted the member
     * @return the membership as stored, or why not: an unknown organisation, no role, or already a member for it
     */
    public Result<Membership> admit(Actor administrator, NewMember wanted) {
        Optional<Organisation> organisation = records.find(administrator, Organisation.TYPE, wanted.organisation());
        if (organisation.isEmpty()) {
            return Result.refused(Problem.notFound(
                    "organisation", wanted.organisation().value().toString()));
        }
        Requirements required = new Requirements()
                .text("title", wanted.title(), 1, LONGEST_NAME)
                .chosen("roles", wanted.roles(), Role.values().length)
                .check(
                        memberships(administrator, wanted).isEmpty(),
                        Problem.conflict("person", "already-member")
                                .with("value", wanted.person().value()));
        return required.ifMet(() -> {
            Header of = organisation.get().header();
            Header header = header(administrator, of.owner(), of.language(), of.origin());
            Membership membership = new Membership(
                    new MembershipId(records.newId()),
                    header,
                    wanted.person(),
                    wanted.title().strip(),
                    wanted.organisation(),
                    wanted.roles(),
                    true);
            return records.add(administrator, Membership.TYPE, membership);
        });
    }

    private List<Membership> memberships(Actor administrator, NewMember wanted) {
        return records.all(
                administrator,
                RecordQuery.of(Membership.TYPE)
                        .with("person", wanted.person().value())
                        .with("organisation", wanted.organisation().value().toString())
                        .with("active", "true"));
    }

    /**
     * Lets a member go. The membership stays in the records, so that old texts keep their author, but gives no right any more.
     *
     * @param administrator who lets the member go
     * @param membership the membership as read
     * @return the membership as stored, or why not
     */
    public Result<Membership> dismiss(Actor administrator, Membership membership) {
        return records.change(administrator, Membership.TYPE, membership.ended());
    }

    /**
     * Corrects the name by which a member is shown, by the member or an administrator.
     *
     * @param actor who corrects it
     * @param membership the membership as read
     * @param title the name or role, 1–120 characters
     * @return the membership as stored, why not, or the newest version if somebody else was first
     */
    public Result<Membership> rename(Actor actor, Membership membership, String title) {
        boolean may = actor.network().equals(membership.header().network())
                && (Permissions.isSelf(actor, membership.person()) || actor.is(Role.ADMINISTRATOR));
        return new Requirements()
                .check(may, Problem.forbidden("administrators-only"))
                .text("title", title, 1, LONGEST_NAME)
                .ifMet(() -> renamed(actor, membership.named(title.strip())));
    }

    private Result<Membership> renamed(Actor actor, Membership membership) {
        Header header = membership.header().changedAt(records.now());
        try {
            return Result.done(records.store().save(Membership.TYPE, membership.withHeader(header), actor.person()));
        } catch (StaleVersionException e) {
            return records.find(actor, Membership.TYPE, membership.id())
                    .<Result<Membership>>map(Result.Stale::new)
                    .orElseThrow(() -> e);
        }
    }

    private Header header(Actor administrator, Owner owner, Language language, Origin origin) {
        Instant now = records.now();
        return new Header(
                administrator.network(),
                owner,
                Version.NEW,
                Sharing.NETWORK,
                language,
                origin,
                administrator.person(),
                now,
                now);
    }
}
