package se.samverkan.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverkan.interview.Code;
import se.samverkan.interview.CodeId;
import se.samverkan.interview.CodingWork;
import se.samverkan.interview.Interview;
import se.samverkan.interview.InterviewId;
import se.samverkan.interview.Interviews;
import se.samverkan.interview.Passage;
import se.samverkan.interview.PassageId;
import se.samverkan.interview.Quotations;
import se.samverkan.interview.Withdrawals;
import se.samverkan.network.Actor;
import se.samverkan.network.Permissions;
import se.samverkan.network.Records;
import se.samverkan.network.Role;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.record.SwedishOrder;
import se.samverkan.record.Visibility;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;
import se.samverkan.theme.Themes;

/**
 * From coded passages to themes, and back from a theme to what lies behind it. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Findings {

    private final Records records;
    private final Themes themes;
    private final Interviews interviews;
    private final CodingWork coding;
    private final Quotations quotations;
    private final Withdrawals withdrawals;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public Findings(Records records) {
        this.records = requireNonNull(records, "records");
        this.themes = new Themes(records);
        this.interviews = new Interviews(records);
        this.coding = new CodingWork(records);
        this.quotations = new Quotations(records);
        this.withdrawals = new Withdrawals(records);
    }

    /**
     * The codes that recur, as suggestions of themes.
     *
     * @param actor who looks; only passages the actor may read are counted
     * @return one for each code in use: those of most organisations first, then of most passages, then by name
     */
    public List<ThemeSuggestion> suggestions(Actor actor) {
        List<Passage> passages = readable(actor);
        return coding.codebook(actor)
                .map(book -> book.codes().stream()
                        .map(code -> suggestion(code, passages))
                        .filter(suggestion -> suggestion.passages() > 0)
                        .sorted(Comparator.comparingInt(ThemeSuggestion::organisations)
                                .thenComparingInt(ThemeSuggestion::passages)
                                .reversed()
                                .thenComparing(suggestion ->
                                        SwedishOrder.key(suggestion.code().name())))
                        .toList())
                .orElse(List.of());
    }

    private static ThemeSuggestion suggestion(Code code, List<Passage> passages) {
        List<Passage> coded = passages.stream()
                .filter(passage -> passage.codes().contains(code.id()))
                .toList();
        return new ThemeSuggestion(
                code, distinct(coded, Passage::organisation), distinct(coded, Passage::interview), coded.size());
    }

    private static int distinct(List<Passage> passages, Function<Passage, ?> part) {
        return (int) passages.stream().map(part).distinct().count();
    }

    /** The passages of interviews that are not withdrawn, as far as the actor may read them. */
    private List<Passage> readable(Actor actor) {
        Set<InterviewId> withdrawn = withdrawals.withdrawn(actor.network());
        return records.all(actor, RecordQuery.of(Passage.TYPE).oldestFirst()).stream()
                .filter(passage -> !withdrawn.contains(passage.interview()))
                .toList();
    }

    /**
     * How many new codes each interview gave.
     *
     * @param actor who looks; only interviews the actor may read are counted
     * @return one point for each coded interview, by day
     */
    public Saturation saturation(Actor actor) {
        Map<InterviewId, List<Passage>> passages =
                readable(actor).stream().collect(Collectors.groupingBy(Passage::interview));
        return Saturation.of(interviews.all(actor).stream()
                .filter(interview -> passages.containsKey(interview.id()))
                .sorted(Comparator.comparing(
                        (Interview interview) -> interview.occasion().date()))
                .map(interview -> new Saturation.Coded(interview, codes(passages, interview)))
                .toList());
    }

    private static Set<CodeId> codes(Map<InterviewId, List<Passage>> passages, Interview interview) {
        return passages.getOrDefault(interview.id(), List.of()).stream()
                .flatMap(passage -> passage.codes().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Makes a theme of one or more codes; it points to every passage that has one of them.
     *
     * @param coordinator who makes it
     * @param codes the codes
     * @param key the theme's key
     * @param swedish its name in Swedish, 1–120 characters
     * @param english its name in English, 1–120 characters
     * @param description what it is about, at most 1,000 characters
     * @return the theme as stored, or why not
     */
    public Result<Theme> theme(
            Actor coordinator,
            Collection<CodeId> codes,
            String key,
            String swedish,
            String english,
            String description) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return Result.refused(Problem.forbidden("coordinators-only"));
        }
        List<Passage> passages = found(coordinator, codes);
        if (passages.isEmpty()) {
            return Result.refused(Problem.invalid("codes", "no-passages"));
        }
        Actor marking = passages.stream()
                .map(passage -> coordinator.buildingOn(passage.header()))
                .filter(actor -> !actor.equals(coordinator))
                .findFirst()
                .orElse(coordinator);
        return themes.add(marking, new Themes.Draft(key, swedish, english, description, refs(passages)));
    }

    /**
     * Makes codes point to a theme that is already in the vocabulary: the passages that have one of them are added to it.
     *
     * @param coordinator who does it
     * @param id the theme
     * @param codes the codes
     * @return the theme as stored, or why not
     */
    public Result<Theme> addTo(Actor coordinator, ThemeId id, Collection<CodeId> codes) {
        if (!coordinator.is(Role.COORDINATOR)) {
            return Result.refused(Problem.forbidden("coordinators-only"));
        }
        List<RecordRef> foundIn = refs(found(coordinator, codes));
        return records.update(
                coordinator,
                Theme.TYPE,
                id,
                theme -> new Theme(
                        theme.id(),
                        theme.header(),
                        theme.key(),
                        theme.swedish(),
                        theme.english(),
                        theme.description(),
                        ImmutableSet.<RecordRef>builder()
                                .addAll(theme.foundIn())
                                .addAll(foundIn)
                                .build()
                                .asList()));
    }

    private List<Passage> found(Actor coordinator, Collection<CodeId> codes) {
        return readable(coordinator).stream()
                .filter(passage -> passage.codes().stream().anyMatch(codes::contains))
                .toList();
    }

    private static List<RecordRef> refs(List<Passage> passages) {
        return passages.stream().map(passage -> Passage.TYPE.ref(passage.id())).toList();
    }

    /**
     * What lies behind a theme.
     *
     * @param actor who looks
     * @param theme the theme
     * @return the figures, and what of the passages and quotations the actor may read
     */
    public ThemeTrace trace(Actor actor, Theme theme) {
        List<PassageId> ids = theme.foundIn().stream()
                .filter(ref -> ref.type().equals(Passage.TYPE.name()))
                .map(ref -> new PassageId(ref.id()))
                .toList();
        Set<InterviewId> withdrawn = withdrawals.withdrawn(theme.header().network());
        List<Passage> passages = passages(theme, ids).stream()
                .filter(passage -> !withdrawn.contains(passage.interview()))
                .toList();
        return new ThemeTrace(
                theme,
                distinct(passages, Passage::organisation),
                distinct(passages, Passage::interview),
                passages.stream()
                        .filter(passage -> Permissions.mayRead(actor, Passage.TYPE, passage))
                        .sorted(Comparator.comparing((Passage passage) ->
                                        passage.organisation().value().toString())
                                .thenComparing(
                                        passage -> passage.interview().value().toString())
                                .thenComparing(Passage::selection))
                        .toList(),
                quotations.approved(actor, ids),
                passages.stream().anyMatch(passage -> passage.header().isExample()));
    }

    /** Read past the gate for the figures; the actor gets only those passages that the gate would show. */
    private List<Passage> passages(Theme theme, List<PassageId> ids) {
        Visibility all = Visibility.everythingIn(theme.header().network());
        return ids.isEmpty() ? List.of() : records.store().findAll(Passage.TYPE, ids, all);
    }

    /**
     * Looks up a theme with what lies behind it.
     *
     * @param actor who looks
     * @param key the theme's key
     * @return the trace, empty if there is no such theme
     */
    public Optional<ThemeTrace> trace(Actor actor, String key) {
        return themes.byKey(actor, key).map(theme -> trace(actor, theme));
    }
}
