package se.samverkan.experience;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Actor;
import se.samverkan.network.Inbox;
import se.samverkan.network.Organisation;
import se.samverkan.network.Permissions;
import se.samverkan.network.Records;
import se.samverkan.record.Page;
import se.samverkan.record.PageRequest;
import se.samverkan.record.Problem;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.record.Version;
import se.samverkan.theme.Theme;
import se.samverkan.theme.ThemeId;
import se.samverkan.theme.Themes;

/**
 * The experience bank: officials write and share, everyone finds. Safe for use by several threads.
 *
 * <p>Sharing with the network dispatches the text to other authorities, which makes it a public document (allmän handling): whoever lets a
 * person choose {@link Sharing#NETWORK} says so first. Only a coordinator makes it public on the web.
 *
 * @since 0.1.0
 */
public final class ExperienceBank {

    private static final int ASKED = 10;
    private static final int LIKELY_THEMES = 3;

    private final Records records;
    private final Themes themes;
    private final ExperienceSearch search;
    private final Inbox inbox;
    private final Reuses reuses;
    private final ExperienceWriting writing;

    /**
     * Opens the bank.
     *
     * @param records the gate to the storage
     * @param search how experiences are found by words
     */
    public ExperienceBank(Records records, ExperienceSearch search) {
        this.records = requireNonNull(records, "records");
        this.search = requireNonNull(search, "search");
        this.themes = new Themes(records);
        this.inbox = new Inbox(records);
        this.reuses = new Reuses(records, inbox);
        this.writing = new ExperienceWriting(records);
    }

    /**
     * Writes a new experience of the actor's organisation.
     *
     * @param actor who writes
     * @param draft what was typed
     * @param sharing who may read it; not {@link Sharing#PUBLIC}, see {@link #publish}
     * @return the experience as stored, or everything that is wrong
     */
    public Result<Experience> write(Actor actor, ExperienceDraft draft, Sharing sharing) {
        return writing.write(actor, draft, sharing);
    }

    /**
     * What drafts lack before they can be written, without writing them.
     *
     * @param actor who would write them
     * @param drafts what was typed
     * @return of each draft everything that is wrong with it, none if it is whole
     */
    public List<List<Problem>> problems(Actor actor, List<ExperienceDraft> drafts) {
        return writing.problems(actor, drafts);
    }

    /**
     * Changes an experience. A correction of a public one by its official is shared in the network until a coordinator publishes it again.
     *
     * @param actor who changes it
     * @param id the experience
     * @param version the version the change was made from
     * @param draft all of its fields as they shall be; an empty slug keeps the old one
     * @return the experience as stored, everything that is wrong, or the newest version if somebody else was first
     */
    public Result<Experience> change(Actor actor, ExperienceId id, Version version, ExperienceDraft draft) {
        return writing.change(actor, id, version, draft);
    }

    /**
     * Says that an experience still holds, on this day. It stays as public as it is, since nothing of what it tells is changed. A reminder
     * that asked the actor is answered by it.
     *
     * @param actor who has checked it, for the owner
     * @param id the experience
     * @param version the version looked at
     * @return the experience as stored, why not, or the newest version if somebody else was first
     */
    public Result<Experience> verify(Actor actor, ExperienceId id, Version version) {
        Result<Experience> verified = writing.verify(actor, id, version);
        if (verified.isDone()) {
            inbox.settle(actor, YearlyCheck.CODE, Experience.TYPE.ref(id));
        }
        return verified;
    }

    /**
     * Shares an experience with more people, without changing its content. Say what it means first: shared with the network, the text
     * becomes a public document, which cannot be undone.
     *
     * @param actor who shares, for the owner
     * @param id the experience
     * @param version the version looked at
     * @param wider the wider level, {@link Sharing#ORGANISATION} or {@link Sharing#NETWORK}
     * @return the experience as stored, or why not
     */
    public Result<Experience> share(Actor actor, ExperienceId id, Version version, Sharing wider) {
        return writing.share(actor, id, version, wider);
    }

    /**
     * Makes an experience public on the web.
     *
     * @param coordinator who publishes
     * @param id the experience, shared in the network
     * @param version the version looked at
     * @return the experience as stored, the newer version if there is one, or why not
     */
    public Result<Experience> publish(Actor coordinator, ExperienceId id, Version version) {
        return records.publish(coordinator, Experience.TYPE, id, version);
    }

    /**
     * Looks up an experience.
     *
     * @param actor who looks
     * @param id its id
     * @return the experience, empty if there is none that the actor may see
     */
    public Optional<Experience> find(Actor actor, ExperienceId id) {
        return records.find(actor, Experience.TYPE, id);
    }

    /**
     * Looks up an experience by its name in addresses.
     *
     * @param actor who looks
     * @param slug the name
     * @return the experience, empty if there is none that the actor may see
     */
    public Optional<Experience> find(Actor actor, Slug slug) {
        ExperienceFilter filter = ExperienceFilter.ALL.with(ExperienceFacet.SLUG, slug.value());
        // Room for two: with room for one, the storage would count whether there are more.
        return records.list(actor, filter.query().page(1, 2)).items().stream().findFirst();
    }

    /**
     * Lists experiences, the latest written first.
     *
     * @param actor who looks
     * @param filter which ones
     * @param page which part of the list
     * @return the page
     */
    public Page<Experience> list(Actor actor, ExperienceFilter filter, PageRequest page) {
        return records.list(actor, filter.query().newestFirst().page(page));
    }

    /**
     * The experiences that were first told in some records, such as the notes of a meeting.
     *
     * @param actor who looks
     * @param records the records
     * @return the experiences, by title; none for no records
     */
    public List<Experience> toldIn(Actor actor, Collection<RecordRef> records) {
        List<String> told = records.stream().map(RecordRef::toString).toList();
        return told.isEmpty()
                ? List.of()
                : this.records.all(
                        actor,
                        ExperienceFilter.ALL
                                .withAny(ExperienceFacet.TOLD_IN, told)
                                .query());
    }

    /**
     * Counts experiences per value of a facet, to show beside each choice of a filter.
     *
     * @param actor who looks
     * @param filter which ones; its condition on the facet itself is left aside
     * @param facet the facet
     * @return per value the number of experiences
     */
    public Map<String, Long> counts(Actor actor, ExperienceFilter filter, ExperienceFacet facet) {
        return records.count(actor, filter.query(), facet.facet());
    }

    /**
     * Finds experiences by words.
     *
     * @param actor who looks
     * @param text what they look for, in their own words; characters after the {@value ExperienceSearch#LONGEST_TEXT}th do not count
     * @param filter which ones
     * @param page which part of the list
     * @return the hits, the best first
     */
    public Page<ExperienceHit> search(Actor actor, String text, ExperienceFilter filter, PageRequest page) {
        return search.search(query(actor, text, filter), Permissions.visibility(actor), page);
    }

    /**
     * Counts what a search by words finds per value of a facet, to show beside each choice of a filter.
     *
     * @param actor who looks
     * @param text what they look for, in their own words
     * @param filter which ones; its condition on the facet itself is left aside
     * @param facet the facet
     * @return per value the number of experiences
     */
    public Map<String, Long> counts(Actor actor, String text, ExperienceFilter filter, ExperienceFacet facet) {
        return search.counts(ExperienceQuery.of(text).within(filter), facet, Permissions.visibility(actor));
    }

    /**
     * Words to try instead when a search found nothing.
     *
     * @param actor who looks
     * @param text what they looked for
     * @return at most ten words of experiences that the actor may see, the nearest first
     */
    public List<String> nearestWords(Actor actor, String text) {
        return search.nearestWords(text, Permissions.visibility(actor));
    }

    /**
     * Experiences that resemble one, for who has read it and wants more: found by the words of its title and of the problem it met.
     *
     * @param actor who looks
     * @param experience the experience
     * @param most how many at most, 1–20
     * @return others that the actor may see, the most alike first
     */
    public List<Experience> similar(Actor actor, Experience experience, int most) {
        String text = experience.title() + " " + experience.work().problem();
        return search
                .search(ExperienceQuery.of(text), Permissions.visibility(actor), PageRequest.first(most + 1))
                .items()
                .stream()
                .map(ExperienceHit::experience)
                .filter(found -> !found.id().equals(experience.id()))
                .limit(most)
                .toList();
    }

    /**
     * The themes that a text most likely is about, as told by the {@value #ASKED} experiences that its words find best: the nth of them counts 1/n for
     * each of its themes, and what has at least half of what the first theme has is named.
     *
     * @param actor who looks
     * @param text a question or a heading, in anybody's words
     * @return at most {@value #LIKELY_THEMES} themes, the likeliest first; none if the words find nothing
     */
    public List<ThemeId> likelyThemes(Actor actor, String text) {
        Map<ThemeId, Double> weights = new LinkedHashMap<>();
        double weight = 1;
        for (ExperienceHit hit : search(actor, text, ExperienceFilter.ALL, PageRequest.first(ASKED))
                .items()) {
            for (ThemeId theme : hit.experience().scope().themes()) {
                weights.merge(theme, 1 / weight, Double::sum);
            }
            weight++;
        }
        double best =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return weights.entrySet().stream()
                .filter(theme -> theme.getValue() >= best / 2)
                .sorted(Map.Entry.<ThemeId, Double>comparingByValue().reversed())
                .limit(LIKELY_THEMES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private ExperienceQuery query(Actor actor, String text, ExperienceFilter filter) {
        Optional<MunicipalityGroup> group = actor.organisation()
                .flatMap(organisation -> records.find(actor, Organisation.TYPE, organisation))
                .flatMap(Organisation::group);
        return new ExperienceQuery(text, filter, group);
    }

    /**
     * Fills a draft with an experience, to be changed in a form.
     *
     * @param actor who looks
     * @param experience the experience
     * @return the draft that would be typed to get it
     */
    public ExperienceDraft draft(Actor actor, Experience experience) {
        Map<ThemeId, String> keys = themes.all(actor).stream()
                .collect(ImmutableMap.toImmutableMap(Theme::id, Theme::key, (first, second) -> first));
        return DraftWriter.draft(experience, keys);
    }

    /**
     * Tells that the actor's organisation has had use of an experience. The members of the owner are told.
     *
     * @param actor who reused
     * @param id the experience
     * @param draft how far they came, with what change and effect
     * @return the reuse as stored, or everything that is wrong
     */
    public Result<Reuse> reuse(Actor actor, ExperienceId id, ReuseDraft draft) {
        return find(actor, id)
                .map(experience -> reuses.tell(actor, experience, draft))
                .orElseGet(() -> Result.refused(Problem.notFound("", id.value().toString())));
    }

    /**
     * Tells how a reuse went on.
     *
     * @param actor who reused
     * @param reuse the reuse as read
     * @param draft how far they have come now
     * @return the reuse as stored, everything that is wrong, or the newest version if somebody else was first
     */
    public Result<Reuse> changeReuse(Actor actor, Reuse reuse, ReuseDraft draft) {
        return reuses.change(actor, reuse, draft);
    }

    /**
     * Who has had use of an experience.
     *
     * @param actor who looks
     * @param id the experience
     * @return the reuses, the earliest first
     */
    public List<Reuse> reuses(Actor actor, ExperienceId id) {
        return reuses.of(actor, id);
    }

    /**
     * What an experience led to and what led to it: the chain of reuses that it belongs to, from its first experience.
     *
     * @param actor who looks
     * @param experience the experience
     * @return the chain, as far as the actor may see it
     */
    public ReuseChain chain(Actor actor, Experience experience) {
        return new ReuseChains(records, actor).of(experience);
    }
}
