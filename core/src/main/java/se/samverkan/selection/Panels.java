package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;

/**
 * The panels of a network: a coordinator draws them, notes who was asked and what they answered, and gives free seats to others; every member
 * reads them. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Panels {

    private final Records records;
    private final MunicipalityCatalogue catalogue;
    private final PanelSelector selector;

    /**
     * Draws by {@link RandomPanelSelector} from the bundled catalogue.
     *
     * @param records the gate to the storage
     */
    public Panels(Records records) {
        this(records, MunicipalityCatalogue.bundled(), new RandomPanelSelector());
    }

    /**
     * Draws by a method of the caller's.
     *
     * @param records the gate to the storage
     * @param catalogue the country
     * @param selector the method
     */
    public Panels(Records records, MunicipalityCatalogue catalogue, PanelSelector selector) {
        this.records = requireNonNull(records, "records");
        this.catalogue = requireNonNull(catalogue, "catalogue");
        this.selector = requireNonNull(selector, "selector");
    }

    /**
     * Draws a panel and keeps it, shared in the network. Nobody is asked by this.
     *
     * @param coordinator who draws
     * @param draft what is wanted
     * @return the panel as stored, or why not: what is wrong in the draft, or which quotas cannot be met
     */
    public Result<Panel> draw(Actor coordinator, PanelDraft draft) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return coordinatorsOnly();
        }
        PanelDraftReader reader =
                new PanelDraftReader(draft, catalogue, records.newId().getLeastSignificantBits());
        return reader.requirements().ifMet(() -> answer(coordinator, draft, reader.request()));
    }

    /**
     * Tells whether a draft's quotas can be met, without drawing: while a coordinator edits them.
     *
     * @param coordinator who asks
     * @param draft what is wanted; its title and seed may be missing
     * @return whether a panel is possible, else what stands in the way and the smallest change that helps; or what is wrong in the draft
     */
    public Result<Feasibility> check(Actor coordinator, PanelDraft draft) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return coordinatorsOnly();
        }
        PanelDraftReader reader = new PanelDraftReader(draft.named("-"), catalogue, 0);
        return reader.requirements().ifMet(() -> Result.done(new QuotaCheck().check(reader.request())));
    }

    private static <T> Result<T> coordinatorsOnly() {
        return Result.refused(Problem.forbidden("coordinators-only"));
    }

    private Result<Panel> answer(Actor coordinator, PanelDraft draft, DrawRequest request) {
        Selection selection = selector.select(request);
        if (selection instanceof Selection.Selected selected) {
            return keep(coordinator, draft, request, selected);
        }
        return Result.refused(PanelProblems.of(selection));
    }

    private Result<Panel> keep(Actor coordinator, PanelDraft draft, DrawRequest request, Selection.Selected selected) {
        Drawing drawing = new Drawing(
                selector.method(),
                request.seed(),
                request.seats(),
                request.pool().stream()
                        .map(candidate -> MunicipalityCode.of(candidate.key()))
                        .toList(),
                request.quotas(),
                selected.everyPanelAlike());
        List<PanelMember> members = members(selected);
        return records.create(
                coordinator,
                Panel.TYPE,
                Sharing.NETWORK,
                draft.language(),
                header -> new Panel(
                        new PanelId(records.newId()), header, draft.title().strip(), drawing, members));
    }

    private static List<PanelMember> members(Selection.Selected selected) {
        return selected.members().stream()
                .map(key -> PanelMember.drawn(MunicipalityCode.of(key)))
                .toList();
    }

    /**
     * Notes that a member was asked, or what it answered.
     *
     * @param coordinator who notes it
     * @param panel the panel as read
     * @param municipality the member
     * @param state what is true of it now; must follow on its state ({@link MemberState#next()})
     * @return the panel as stored, or why not
     */
    public Result<Panel> mark(Actor coordinator, Panel panel, MunicipalityCode municipality, MemberState state) {
        Optional<PanelMember> member = panel.member(municipality);
        if (!coordinator.is(Role.COORDINATOR)) {
            return coordinatorsOnly();
        }
        if (member.isEmpty()) {
            return Result.refused(PanelProblems.notInPanel(municipality));
        }
        if (panel.isReplaced(municipality)) {
            return Result.refused(PanelProblems.alreadyReplaced(municipality));
        }
        if (!member.get().state().next().contains(state)) {
            return Result.refused(PanelProblems.wrongState(member.get().state(), state));
        }
        return change(
                coordinator,
                panel,
                all -> all.stream()
                        .map(m -> m.municipality().equals(municipality) ? m.in(state) : m)
                        .toList());
    }

    /**
     * Gives the seat of a member who declined or left to another municipality of the pool: one with whom the quotas are kept as well as can be,
     * chosen by chance among those that are as good. The new member tells which quotas, if any, could not be kept.
     *
     * @param coordinator who gives the seat
     * @param panel the panel as read
     * @param leaver the member whose seat is free
     * @return the panel as stored, its last member being the new one; or why not
     */
    public Result<Panel> replace(Actor coordinator, Panel panel, MunicipalityCode leaver) {
        Optional<PanelMember> member = panel.member(leaver);
        if (!coordinator.is(Role.COORDINATOR)) {
            return coordinatorsOnly();
        }
        if (member.isEmpty()) {
            return Result.refused(PanelProblems.notInPanel(leaver));
        }
        if (member.get().state().holdsSeat()) {
            return Result.refused(PanelProblems.stillSeated(leaver));
        }
        if (panel.isReplaced(leaver)) {
            return Result.refused(PanelProblems.alreadyReplaced(leaver));
        }
        return new Replacement(panel, catalogue)
                .of(leaver)
                .map(next -> change(coordinator, panel, all -> {
                    List<PanelMember> more = new ArrayList<>(all);
                    more.add(next);
                    return more;
                }))
                .orElseGet(() -> Result.refused(Problem.conflict("municipality", "pool-exhausted")));
    }

    private Result<Panel> change(Actor coordinator, Panel panel, UnaryOperator<List<PanelMember>> edit) {
        return records.change(coordinator, Panel.TYPE, panel.with(edit.apply(panel.members())));
    }

    /**
     * The panels of the network.
     *
     * @param actor who looks
     * @return the panels the actor may see, the newest first
     */
    public List<Panel> all(Actor actor) {
        return records.all(actor, RecordQuery.of(Panel.TYPE).newestFirst());
    }

    /**
     * Looks up a panel.
     *
     * @param actor who looks
     * @param id its id
     * @return the panel, empty if there is none that the actor may see
     */
    public Optional<Panel> find(Actor actor, PanelId id) {
        return records.find(actor, Panel.TYPE, id);
    }

    /**
     * How well those who hold the seats of a panel mirror the country.
     *
     * @param panel the panel
     * @return the report, empty if nobody holds a seat
     */
    public Optional<Spread> spread(Panel panel) {
        return Spread.of(catalogue, panel.seated());
    }

    /**
     * Repeats the draw of a panel from its seed.
     *
     * @param panel the panel
     * @return whether the same municipalities come out; false also when this draws by another method than the panel's
     */
    public boolean comesOutAgain(Panel panel) {
        Drawing drawing = panel.drawing();
        List<Candidate> pool = drawing.pool().stream()
                .flatMap(code -> catalogue.find(code).stream())
                .map(Candidate::of)
                .toList();
        Selection again = selector.select(new DrawRequest(pool, drawing.quotas(), drawing.seats(), drawing.seed()));
        return drawing.method().equals(selector.method())
                && again instanceof Selection.Selected selected
                && selected.members()
                        .equals(panel.members().stream()
                                .filter(member -> member.replaces().isEmpty())
                                .map(member -> member.municipality().value())
                                .toList());
    }
}
