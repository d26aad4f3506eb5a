package se.samverkan.writing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.ExperienceFilter;
import se.samverkan.experience.ExperienceHit;
import se.samverkan.experience.ExperienceId;
import se.samverkan.meeting.Note;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordQuery;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Requirements;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;

/**
 * The experiences somebody is writing. Drafts are kept as they are typed, whatever is missing in them; they are checked when they are handed
 * to the experience bank. Two windows never write over each other: the second is told. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class Manuscripts {

    /** The most characters a draft may have in all its fields together. */
    public static final int LONGEST = 100_000;

    private static final int SIMILAR = 4;

    private final Records records;
    private final ExperienceBank bank;
    private final Discarding discarding;
    private final BiPredicate<Actor, RecordRef> held;
    private final Following following;

    /** Throws a draft away for good, where no legal hold keeps it. */
    @FunctionalInterface
    public interface Discarding {

        /**
         * Throws a draft away.
         *
         * @param author who wrote it
         * @param record the draft
         * @param version the version looked at
         * @return whether it is gone, or why not
         */
        Result<?> discard(Actor author, RecordRef record, Version version);
    }

    /** Moves what belongs to a record, such as its files, to another. */
    @FunctionalInterface
    public interface Following {

        /**
         * Moves what belongs to a record.
         *
         * @param author who writes both
         * @param from the draft
         * @param to the experience
         * @return how much was moved
         */
        int follow(Actor author, RecordRef from, RecordRef to);
    }

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     * @param bank where what is written ends
     * @param discarding throws drafts away
     * @param held whether a legal hold keeps a record from being thrown away
     * @param following lets what belongs to a draft follow it into the experience it becomes
     */
    public Manuscripts(
            Records records,
            ExperienceBank bank,
            Discarding discarding,
            BiPredicate<Actor, RecordRef> held,
            Following following) {
        this.records = requireNonNull(records, "records");
        this.bank = requireNonNull(bank, "bank");
        this.discarding = requireNonNull(discarding, "discarding");
        this.held = requireNonNull(held, "held");
        this.following = requireNonNull(following, "following");
    }

    /**
     * Keeps a new draft.
     *
     * @param actor who writes
     * @param draft what was typed so far
     * @return the draft as stored, or why not
     */
    public Result<Manuscript> begin(Actor actor, ExperienceDraft draft) {
        return kept(actor, draft, Optional.empty(), Optional.empty());
    }

    /**
     * Keeps a draft of a change of an experience.
     *
     * @param actor who changes it
     * @param experience the experience
     * @param base the version the change began from
     * @param draft what was typed so far
     * @return the draft as stored, or why not
     */
    public Result<Manuscript> begin(Actor actor, ExperienceId experience, Version base, ExperienceDraft draft) {
        return kept(actor, draft, Optional.of(experience), Optional.of(base));
    }

    private Result<Manuscript> kept(
            Actor actor, ExperienceDraft draft, Optional<ExperienceId> experience, Optional<Version> base) {
        return fits(draft)
                .ifMet(() -> records.create(
                        actor,
                        Manuscript.TYPE,
                        Sharing.DRAFT,
                        Language.SWEDISH,
                        header -> new Manuscript(new ManuscriptId(records.newId()), header, draft, experience, base)));
    }

    private static Requirements fits(ExperienceDraft draft) {
        int typed = draft.values().values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        int sources = draft.sources().stream()
                .mapToInt(source -> source.title().length()
                        + source.url().length()
                        + source.publisher().length())
                .sum();
        return new Requirements()
                .check(
                        typed + sources <= LONGEST,
                        Problem.invalid("", "draft-too-long")
                                .with("count", typed + sources)
                                .with("max", LONGEST));
    }

    /**
     * Keeps what has been typed since.
     *
     * @param actor whose draft it is
     * @param id the draft
     * @param version the version it was typed in
     * @param draft what was typed so far
     * @return the draft as stored, why not, or the newest version if another window was first; nothing is written when nothing has changed
     */
    public Result<Manuscript> keep(Actor actor, ManuscriptId id, Version version, ExperienceDraft draft) {
        Optional<Manuscript> found = find(actor, id);
        if (found.isEmpty()) {
            return Result.refused(Problem.notFound("", id.value().toString()));
        }
        Manuscript stored = found.get();
        if (stored.draft().equals(draft)) {
            return Result.done(stored);
        }
        if (!stored.header().version().equals(version)) {
            return new Result.Stale<>(stored);
        }
        return fits(draft)
                .ifMet(() -> records.change(
                        actor,
                        Manuscript.TYPE,
                        new Manuscript(id, stored.header(), draft, stored.experience(), stored.base())));
    }

    /**
     * Looks up a draft.
     *
     * @param actor whose it is
     * @param id the draft
     * @return the draft, empty if it is not the actor's
     */
    public Optional<Manuscript> find(Actor actor, ManuscriptId id) {
        return records.find(actor, Manuscript.TYPE, id);
    }

    /**
     * The actor's drafts, the latest changed first.
     *
     * @param actor whose they are
     * @return the drafts of experiences, new ones and changes
     */
    public List<Manuscript> all(Actor actor) {
        return records.all(actor, RecordQuery.of(Manuscript.TYPE).newestFirst());
    }

    /**
     * The actor's draft of a change of an experience.
     *
     * @param actor whose it is
     * @param experience the experience
     * @return the latest, empty if there is none
     */
    public Optional<Manuscript> of(Actor actor, ExperienceId experience) {
        return records
                .list(
                        actor,
                        RecordQuery.of(Manuscript.TYPE)
                                .with("experience", experience.value().toString())
                                .newestFirst()
                                .page(1, 2))
                .items()
                .stream()
                .findFirst();
    }

    /**
     * Writes a new experience of which no draft was kept. What is made of an example is an example.
     *
     * @param actor who writes
     * @param draft what was typed
     * @param sharing who may read it
     * @return the experience as stored, or everything that is wrong
     */
    public Result<Experience> write(Actor actor, ExperienceDraft draft, Sharing sharing) {
        return bank.write(buildingOn(actor, draft), draft, sharing);
    }

    /**
     * Hands a draft to the experience bank with the files beside it, as a new experience or as the change it is of, and throws it away; a draft
     * under a legal hold stays beside what it became.
     *
     * @param actor whose it is
     * @param manuscript the draft as read
     * @param sharing who may read the experience; left aside for a change
     * @return the experience as stored; everything that is wrong, such as that the draft was handed in, thrown away or changed in another window,
     *     and then nothing is written; or the newest version if somebody has changed the experience since
     */
    public Result<Experience> finish(Actor actor, Manuscript manuscript, Sharing sharing) {
        return records.together(() -> {
            Result<Experience> written = written(actor, manuscript, sharing);
            return written instanceof Result.Done<Experience> done ? leaving(actor, manuscript, done.value()) : written;
        });
    }

    private Result<Experience> leaving(Actor actor, Manuscript manuscript, Experience experience) {
        if (find(actor, manuscript.id()).isEmpty()) {
            return Result.refused(Problem.conflict("", "draft-gone"));
        }
        RecordRef draft = Manuscript.TYPE.ref(manuscript.id());
        following.follow(actor, draft, Experience.TYPE.ref(experience.id()));
        return held.test(actor, draft)
                ? Result.done(experience)
                : discard(actor, manuscript).then(gone -> Result.done(experience));
    }

    private Result<Experience> written(Actor actor, Manuscript manuscript, Sharing sharing) {
        ExperienceDraft draft = manuscript.draft();
        return manuscript
                .experience()
                .map(id -> bank.change(actor, id, manuscript.base().orElse(Version.NEW), draft))
                .orElseGet(() -> write(actor, draft, sharing));
    }

    private Actor buildingOn(Actor actor, ExperienceDraft draft) {
        String told = draft.text(ExperienceField.TOLD_IN);
        return note(actor, told).map(Note::header).map(actor::buildingOn).orElse(actor);
    }

    private Optional<Note> note(Actor actor, String told) {
        if (!told.matches(Note.TYPE.name() + "/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return Optional.empty();
        }
        return records.find(actor, Note.TYPE, Note.TYPE.id(RecordRef.of(told).id()));
    }

    /**
     * Throws a draft away for good.
     *
     * @param actor whose it is
     * @param manuscript the draft as read
     * @return whether it is gone, why not (a legal hold), or the newest version if another window was first
     */
    public Result<?> discard(Actor actor, Manuscript manuscript) {
        Header header = manuscript.header();
        return discarding.discard(actor, Manuscript.TYPE.ref(manuscript.id()), header.version());
    }

    /**
     * Experiences that resemble what somebody is writing: perhaps they want to build on one of them.
     *
     * @param actor who writes
     * @param draft what was typed so far
     * @return at most four that the actor may see, the most alike first; none while too little is typed
     */
    public List<ExperienceHit> similar(Actor actor, ExperienceDraft draft) {
        String text = draft.text(ExperienceField.TITLE) + " " + draft.text(ExperienceField.LEARNED);
        return text.isBlank()
                ? List.of()
                : bank.search(actor, text, ExperienceFilter.ALL, PageRequest.first(SIMILAR))
                        .items();
    }
}
