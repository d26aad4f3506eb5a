package se.samverkan.selection;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;

/**
 * The panels of a network: a coordinator draws them, notes who was asked and what they answered, and gives free seats to others; every member
 * reads them. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Panels {

    private static final int LONGEST_SOURCE = 500;

    private final Records records;
    private final MunicipalityCatalogue catalogue;
    private final PanelSelector selector;

    /**
     * Draws by {@link LeximinPanelSelector}, if nothing else is said, from the bundled catalogue.
     *
     * @param records the gate to the storage
     */
    public Panels(Records records) {
        this(records, MunicipalityCatalogue.bundled(), new LeximinPanelSelector());
    }

    /**
     * Draws by a method of the caller's, if nothing else is said.
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
        return draw(coordinator, draft, selector);
    }

    /**
     * Draws a panel by a method and keeps it, shared in the network. Nobody is asked by this.
     *
     * @param coordinator who draws
     * @param draft what is wanted
     * @param method the method
     * @return the panel as stored, or why not: what is wrong in the draft, or which quotas cannot be met
     */
    public Result<Panel> draw(Actor coordinator, PanelDraft draft, PanelSelector method) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return coordinatorsOnly();
        }
        PanelDraftReader reader =
                new PanelDraftReader(draft, catalogue, records.newId().getLeastSignificantBits());
        return reader.requirements().ifMet(() -> answer(coordinator, draft, reader.request(), method));
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

    private Result<Panel> answer(Actor coordinator, PanelDraft draft, DrawRequest request, PanelSelector method) {
        Selection selection = method.select(request);
        if (selection instanceof Selection.Selected selected) {
            return keep(coordinator, draft, request, method, selected);
        }
        return Result.refused(PanelProblems.of(selection));
    }

    private Result<Panel> keep(
            Actor coordinator,
            PanelDraft draft,
            DrawRequest request,
            PanelSelector method,
            Selection.Selected selected) {
        Drawing drawing = new Drawing(
                method.method(),
                request.seed(),
                request.seats(),
                request.pool().stream()
                        .map(candidate -> MunicipalityCode.of(candidate.key()))
                        .toList(),
                request.quotas(),
                selected.everyPanelAlike());
        return keep(
                coordinator,
                draft.title(),
                draft.language(),
                drawing.with(method.method(), selected),
                selected.members());
    }

    private Result<Panel> keep(Actor coordinator, String title, Language language, Drawing drawing, List<String> keys) {
        List<PanelMember> members = keys.stream()
                .map(key -> PanelMember.drawn(MunicipalityCode.of(key)))
                .toList();
        return records.create(
                coordinator,
                Panel.TYPE,
                Sharing.NETWORK,
                language,
                header -> new Panel(new PanelId(records.newId()), header, title.strip(), drawing, members));
    }

    /**
     * Draws a panel from a lottery that is known already, such as one that was announced, by the seed of a drawing, and keeps it, shared in the network.
     * Nobody is asked by this.
     *
     * @param coordinator who draws
     * @param title the panel's name, 1–120 characters
     * @param language the language of the title
     * @param drawing how it is drawn: from what the lottery was made, and the seed that picks its panel ({@link PanelLottery#panelAt})
     * @param lottery the lottery
     * @return the panel as stored, or why not
     */
    public Result<Panel> drawFrom(
            Actor coordinator, String title, Language language, Drawing drawing, PanelLottery lottery) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return coordinatorsOnly();
        }
        List<String> members = lottery.panelAt(Long.toString(drawing.seed())).members();
        Requirements requirements = new Requirements().text("title", title, 1, PanelDraftReader.LONGEST_NAME);
        return requirements.ifMet(() -> keep(coordinator, title, language, drawing, members));
    }

    /**
     * Draws a panel by a method as a drawing tells, and keeps it, shared in the network. Nobody is asked by this.
     *
     * @param coordinator who draws
     * @param title the panel's name, 1–120 characters
     * @param language the language of the title
     * @param drawing how it is drawn; its method's name and the fairness are those of the method
     * @param method the method
     * @return the panel as stored, or why not: which quotas cannot be met
     */
    public Result<Panel> drawBy(
            Actor coordinator, String title, Language language, Drawing drawing, PanelSelector method) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return coordinatorsOnly();
        }
        Requirements requirements = new Requirements().text("title", title, 1, PanelDraftReader.LONGEST_NAME);
        return requirements.ifMet(() -> {
            Selection selection = method.select(drawing.request(catalogue));
            return selection instanceof Selection.Selected selected
                    ? keep(coordinator, title, language, drawing.with(method.method(), selected), selected.members())
                    : Result.refused(PanelProblems.of(selection));
        });
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

    /**
     * Fills all free seats at once by a complementary draw: leximin among those of the pool who were never in the panel, on condition that all who hold
     * a seat keep it, whatever they have answered so far. Quotas are kept, or relaxed as little as can be; the new members tell which were missed.
     *
     * @param coordinator who draws
     * @param panel the panel as read
     * @param seed a whole number announced beforehand, so that anyone can repeat the draw
     * @return the panel as stored, its last members being the new ones; or why not
     */
    public Result<Panel> complement(Actor coordinator, Panel panel, long seed) {
        Complement complement = new Complement(panel, catalogue);
        if (!coordinator.is(Role.COORDINATOR)) {
            return coordinatorsOnly();
        }
        if (complement.leavers().isEmpty()) {
            return Result.refused(Problem.conflict("municipality", "no-free-seat"));
        }
        return complement
                .draw(seed)
                .map(joiners -> change(coordinator, panel, all -> {
                    List<PanelMember> more = new ArrayList<>(all);
                    more.addAll(joiners);
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
     * Makes the lottery of a draft and announces it, without drawing: publish it; when the source has its value, draw the same draft with that value as
     * its seed, which must then be a whole number. The draft's own seed does not matter before.
     *
     * @param coordinator who announces
     * @param draft what is wanted
     * @param method the method, which must be one that knows its lottery
     * @param source where chance will come from, in words
     * @param at when the source will have its value
     * @return the announced lottery, or why not: what is wrong in the draft, which quotas cannot be met, or that the method knows no lottery
     */
    public Result<AnnouncedLottery> announce(
            Actor coordinator, PanelDraft draft, PanelSelector method, String source, Instant at) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return coordinatorsOnly();
        }
        PanelDraftReader reader = new PanelDraftReader(draft, catalogue, 0);
        Requirements requirements = reader.requirements();
        requirements.text("source", source, 1, LONGEST_SOURCE);
        return requirements.ifMet(() -> announced(method.select(reader.request()), source, at));
    }

    private static Result<AnnouncedLottery> announced(Selection selection, String source, Instant at) {
        if (!(selection instanceof Selection.Selected selected)) {
            return Result.refused(PanelProblems.of(selection));
        }
        return selected.fairness()
                .map(fairness -> Result.done(new AnnouncedLottery(fairness.lottery(), source, at)))
                .orElseGet(() -> Result.refused(Problem.conflict("method", "no-lottery")));
    }

    /**
     * Repeats the draw of a panel from its seed, by the method it was drawn by.
     *
     * @param panel the panel
     * @return whether the same municipalities come out; false also when the panel's method is neither this one's nor any of {@link PanelMethods}
     */
    public boolean comesOutAgain(Panel panel) {
        Drawing drawing = panel.drawing();
        Optional<PanelSelector> method = drawing.method().equals(selector.method())
                ? Optional.of(selector)
                : PanelMethods.find(drawing.method(), catalogue);
        return method.map(known -> known.select(drawing.request(catalogue)))
                .filter(again -> again instanceof Selection.Selected selected
                        && selected.members().equals(drawnAtFirst(panel)))
                .isPresent();
    }

    private static List<String> drawnAtFirst(Panel panel) {
        return panel.members().stream()
                .filter(member -> member.replaces().isEmpty())
                .map(member -> member.municipality().value())
                .toList();
    }
}
