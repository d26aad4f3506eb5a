package se.samverkan.recruitment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Letterbox;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.network.Secrets;
import se.samverkan.record.NetworkId;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordType;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Visibility;
import se.samverkan.selection.MemberState;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelMember;
import se.samverkan.selection.Panels;

/**
 * Invites those who were drawn, by personal links that need no log-in. A link's secret is 244 random bits, told once when the link is made; only its
 * SHA-256 is kept, so that nobody who reads the storage can answer for a municipality. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class PanelInvitations {

    private final Records records;
    private final Panels panels;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public PanelInvitations(Records records) {
        this.records = requireNonNull(records, "records");
        this.panels = new Panels(records);
    }

    /**
     * Makes links for members of a panel and marks those who had not been asked as invited. A link that a member had stops working.
     *
     * @param coordinator who invites
     * @param panel the panel as read
     * @param municipalities members who hold a seat, or who have declined or left and are not replaced
     * @return per municipality the secret of its link, told only now; or why not
     */
    public Result<Map<MunicipalityCode, String>> invite(
            Actor coordinator, Panel panel, Collection<MunicipalityCode> municipalities) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return Result.refused(Problem.forbidden("coordinators-only"));
        }
        if (municipalities.isEmpty()) {
            return Result.refused(Problem.invalid("municipality", "missing"));
        }
        Map<MunicipalityCode, String> secrets = new LinkedHashMap<>();
        municipalities.forEach(code -> secrets.put(code, Secrets.fresh(records)));
        return records.together(() -> marked(coordinator, panel, municipalities)
                .then(invited -> keep(coordinator, invited, secrets))
                .then(links -> Result.done(secrets)));
    }

    private Result<Panel> marked(Actor coordinator, Panel panel, Collection<MunicipalityCode> municipalities) {
        Result<Panel> result = Result.done(panel);
        for (MunicipalityCode code : municipalities) {
            boolean asked = panel.member(code)
                    .map(PanelMember::state)
                    .filter(state -> state == MemberState.INVITED || state == MemberState.CONFIRMED)
                    .isPresent();
            result =
                    asked ? result : result.then(newest -> panels.mark(coordinator, newest, code, MemberState.INVITED));
        }
        return result;
    }

    private Result<PanelLinks> keep(Actor coordinator, Panel panel, Map<MunicipalityCode, String> secrets) {
        Instant now = records.now();
        List<PanelLink> links = new ArrayList<>();
        secrets.forEach((code, secret) -> links.add(new PanelLink(code, Secrets.hash(secret), now, Optional.empty())));
        Optional<PanelLinks> before = links(coordinator, panel);
        return before.map(all -> records.change(coordinator, PanelLinks.TYPE, all.with(links)))
                .orElseGet(() -> records.create(
                        coordinator.buildingOn(panel.header()),
                        PanelLinks.TYPE,
                        Sharing.RESTRICTED,
                        panel.header().language(),
                        header -> new PanelLinks(
                                new PanelLinksId(records.newId()), header, panel.title(), panel.id(), links)));
    }

    /**
     * The links of a panel.
     *
     * @param coordinator who looks
     * @param panel the panel
     * @return the links, empty if nobody has been invited by link, or the actor may not see them
     */
    public Optional<PanelLinks> links(Actor coordinator, Panel panel) {
        return records
                .list(
                        coordinator,
                        RecordQuery.of(PanelLinks.TYPE)
                                .with("panel", panel.id().value().toString()))
                .items()
                .stream()
                .findFirst();
    }

    /**
     * What the holder of a link is invited to.
     *
     * @param network the network
     * @param secret the link's secret
     * @return the panel and the municipality, empty if no link that works has this secret
     */
    public Optional<Invited> find(NetworkId network, String secret) {
        return linksOf(network, secret).flatMap(all -> invited(all, secret));
    }

    private Optional<PanelLinks> linksOf(NetworkId network, String secret) {
        RecordType<PanelLinks> type = PanelLinks.TYPE;
        return records.allIn(network, RecordQuery.of(type).with("hash", Secrets.hash(secret))).stream()
                .findFirst();
    }

    private Optional<Invited> invited(PanelLinks all, String secret) {
        Visibility everything = Visibility.everythingIn(all.header().network());
        Optional<Panel> panel = records.store().find(Panel.TYPE, all.panel(), everything);
        return all.links().stream()
                .filter(link -> link.hash().equals(Secrets.hash(secret)))
                .findFirst()
                .flatMap(link -> panel.map(known -> new Invited(known, link.municipality())))
                .filter(found -> found.panel().member(found.municipality()).isPresent());
    }

    /**
     * Answers an invitation, which the coordinators are told of.
     *
     * @param network the network
     * @param secret the link's secret
     * @param yes whether the municipality takes part; no of one that has said yes means that it leaves
     * @return what is then true; or why not: there is no such link, or it has been answered or replaced meanwhile
     */
    public Result<Invited> answer(NetworkId network, String secret, boolean yes) {
        Optional<PanelLinks> links = linksOf(network, secret);
        Optional<Invited> invited = links.flatMap(all -> invited(all, secret));
        if (invited.isEmpty()) {
            return Result.refused(Problem.notFound("", "-"));
        }
        if (!invited.get().mayAnswer(yes)) {
            return Result.refused(Problem.conflict("answer", "answered-already"));
        }
        Letterbox letterbox = new Letterbox(records);
        Invited before = invited.get();
        Panel after = before.panel().answered(before.municipality(), yes);
        PanelLinks dated = links.get().answered(before.municipality(), records.now());
        return records.together(() -> letterbox
                .change(Panel.TYPE, after)
                .then(panel -> letterbox
                        .change(PanelLinks.TYPE, dated)
                        .then(kept -> told(letterbox, new Invited(panel, before.municipality()), before))));
    }

    private static Result<Invited> told(Letterbox letterbox, Invited after, Invited before) {
        String code = after.state() == MemberState.CONFIRMED
                ? "panel-accepted"
                : before.state() == MemberState.CONFIRMED ? "panel-left" : "panel-declined";
        String name = MunicipalityCatalogue.bundled()
                .find(after.municipality())
                .map(Municipality::name)
                .orElse(after.municipality().value());
        letterbox.tell(Panel.TYPE, after.panel(), code, ImmutableMap.of("name", name));
        return Result.done(after);
    }
}
