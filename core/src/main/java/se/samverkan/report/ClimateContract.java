package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Lessons;
import se.samverkan.experience.Reuse;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.record.Language;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;

/**
 * The yearly draft of what an organisation wants to share in its climate contract: proposed from its experiences by {@link ExperienceMerit},
 * each with its reason, then edited by people. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class ClimateContract {

    /** The most experiences that are proposed. */
    public static final int PROPOSED = 5;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4_000;

    private final Records records;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public ClimateContract(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * The organisation's experiences that have most to give, the highest first.
     *
     * @param actor for whose organisation
     * @return at most five that others may read; none if the actor acts for no organisation
     */
    public List<ExperienceMerit> merits(Actor actor) {
        List<Experience> own = records
                .all(actor, RecordQuery.of(Experience.TYPE).newestFirst())
                .stream()
                .filter(experience -> actor.actsFor(experience.header().owner()))
                .filter(experience -> experience.header().sharing().widerThan(Sharing.ORGANISATION))
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        Map<ExperienceId, List<Reuse>> reuses = records
                .all(
                        actor,
                        RecordQuery.of(Reuse.TYPE)
                                .withAny(
                                        "experience",
                                        own.stream()
                                                .map(experience ->
                                                        experience.id().value().toString())
                                                .toList()))
                .stream()
                .collect(Collectors.groupingBy(Reuse::experience));
        return own.stream()
                .map(experience -> ExperienceMerit.of(
                        experience,
                        Optional.ofNullable(reuses.get(experience.id())).orElse(List.of())))
                .sorted(ExperienceMerit.HIGHEST_FIRST)
                .limit(PROPOSED)
                .toList();
    }

    /**
     * The drafts of the actor's organisation, the latest begun first.
     *
     * @param actor who looks
     * @return the drafts
     */
    public List<ContractDraft> all(Actor actor) {
        return records.all(actor, RecordQuery.of(ContractDraft.TYPE).newestFirst());
    }

    /**
     * Looks up a draft.
     *
     * @param actor who looks
     * @param id the draft
     * @return the draft, empty if it is not the actor's organisation's
     */
    public Optional<ContractDraft> find(Actor actor, ContractDraftId id) {
        return records.find(actor, ContractDraft.TYPE, id);
    }

    /**
     * Begins a draft of what is proposed.
     *
     * @param actor for whose organisation
     * @param year the year, 2000–2100
     * @param title its heading
     * @param reason puts the reason for an experience in words
     * @return the draft as stored, or why not
     */
    public Result<ContractDraft> propose(
            Actor actor, int year, String title, Function<ExperienceMerit, String> reason) {
        return new Requirements()
                .check(
                        year >= FIRST_YEAR && year <= LAST_YEAR,
                        Problem.invalid("year", "not-a-year").with("value", year))
                .text("title", title, 1, LONGEST_TITLE)
                .ifMet(() -> records.create(
                        actor,
                        ContractDraft.TYPE,
                        Sharing.ORGANISATION,
                        Language.SWEDISH,
                        header -> new ContractDraft(
                                new ContractDraftId(records.newId()),
                                header,
                                title.strip(),
                                year,
                                "",
                                merits(actor).stream()
                                        .map(merit -> entry(merit, reason.apply(merit)))
                                        .toList())));
    }

    private static ContractDraft.Entry entry(ExperienceMerit merit, String reason) {
        Experience experience = merit.experience();
        Lessons lessons = experience.lessons();
        String told = Stream.of(
                        experience.outcome().text(),
                        lessons.learned(),
                        String.join("\n", lessons.didNotWork()),
                        String.join("\n", lessons.wouldChange()))
                .filter(part -> !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n\n"));
        String text = told.length() > LONGEST_TEXT ? told.substring(0, LONGEST_TEXT) : told;
        return new ContractDraft.Entry(experience.id(), experience.title(), text, reason);
    }

    /**
     * Changes a draft.
     *
     * @param actor who edits it
     * @param draft the draft as read, with its changed parts; its header's version is the one the change was made from
     * @return the draft as stored, everything that is wrong, or the newest version if somebody else was first
     */
    public Result<ContractDraft> change(Actor actor, ContractDraft draft) {
        Requirements required = new Requirements()
                .text("title", draft.title(), 1, LONGEST_TITLE)
                .text("introduction", draft.introduction(), 0, LONGEST_TEXT);
        for (int i = 0; i < draft.entries().size(); i++) {
            ContractDraft.Entry entry = draft.entries().get(i);
            required.text("heading-" + i, entry.heading(), 1, LONGEST_TITLE)
                    .text("text-" + i, entry.text(), 0, LONGEST_TEXT)
                    .text("reason-" + i, entry.reason(), 0, LONGEST_TEXT);
        }
        return required.ifMet(() -> records.change(actor, ContractDraft.TYPE, draft));
    }
}
