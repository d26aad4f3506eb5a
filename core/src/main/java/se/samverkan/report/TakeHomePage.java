package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingId;
import se.samverkan.meeting.Note;
import se.samverkan.meeting.Notes;
import se.samverkan.network.Actor;
import se.samverkan.network.Records;
import se.samverkan.recommendation.PositionCount;
import se.samverkan.recommendation.Recommendation;
import se.samverkan.recommendation.RecommendationId;
import se.samverkan.recommendation.Recommendations;
import se.samverkan.record.Header;
import se.samverkan.record.Language;
import se.samverkan.record.Origin;

/**
 * One page to take home to a manager, about a meeting or a recommendation: what was arrived at, why, and what to decide. It holds what the
 * reader may see. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class TakeHomePage {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Records records;

    /**
     * Works through a gate.
     *
     * @param records the gate to the storage
     */
    public TakeHomePage(Records records) {
        this.records = requireNonNull(records, "records");
    }

    /**
     * The page about a meeting.
     *
     * @param actor who takes it home
     * @param id the meeting
     * @param language the language of headings and generated sentences
     * @return the page, empty if there is no such meeting that the actor may see
     */
    public Optional<Report> ofMeeting(Actor actor, MeetingId id, Language language) {
        return records.find(actor, Meeting.TYPE, id).map(meeting -> page(actor, meeting, Phrases.in(language)));
    }

    private Report page(Actor actor, Meeting meeting, Phrases phrases) {
        Material material = new Material(ReadOnce.of(records, actor.network()), actor, phrases);
        Origin origin = Material.origin(meeting.header().isExample());
        List<Note> notes = new Notes(material.records()).of(actor, meeting.id());
        Facts facts = new Facts(List.of(
                Facts.Fact.of(origin, phrases.text("takehome.date"), phrases.date(MeetingsChapter.day(meeting))),
                Facts.Fact.of(origin, phrases.text("takehome.format"), material.name(meeting.format()))));
        Section what = Section.titled("what", phrases.text("takehome.what"));
        what = notes.isEmpty()
                ? what.with(Paragraph.of(Origin.GENUINE, phrases.text("takehome.what.none")))
                : what.with(MeetingsChapter.noted(phrases, notes));
        boolean invented =
                origin == Origin.EXAMPLE || what.blocks().stream().anyMatch(b -> b.origin() == Origin.EXAMPLE);
        return page(
                phrases,
                title(phrases, meeting.title(), meeting.header(), "takehome.meeting.subtitle", facts, invented),
                List.of(what, next(phrases, "takehome.next.meeting")));
    }

    /**
     * The page about a recommendation.
     *
     * @param actor who takes it home
     * @param id the recommendation
     * @param language the language of headings and generated sentences
     * @return the page, empty if there is no such recommendation that the actor may see
     */
    public Optional<Report> ofRecommendation(Actor actor, RecommendationId id, Language language) {
        return new Recommendations(records)
                .find(actor, id)
                .map(recommendation -> page(actor, recommendation, Phrases.in(language)));
    }

    private Report page(Actor actor, Recommendation recommendation, Phrases phrases) {
        Material material = new Material(ReadOnce.of(records, actor.network()), actor, phrases);
        SourceNumbers numbers = SourceNumbers.of(material, recommendation);
        PositionCount count = PositionCount.of(new Recommendations(records).positions(actor, recommendation.id()));
        Facts facts = new Facts(List.of(Facts.Fact.of(
                Origin.GENUINE,
                phrases.text("takehome.date"),
                phrases.date(LocalDate.ofInstant(recommendation.header().changed(), SWEDEN)))));
        Section evidence = Section.titled("evidence", phrases.text("takehome.for"))
                .with(new RecommendationsChapter(material, numbers).content(recommendation, count));
        Section sources = new SourcesChapter(material, numbers).section();
        boolean invented = recommendation.header().isExample()
                || evidence.blocks().stream().anyMatch(block -> block.origin() == Origin.EXAMPLE);
        return page(
                phrases,
                title(
                        phrases,
                        recommendation.title(),
                        recommendation.header(),
                        "takehome.recommendation.subtitle",
                        facts,
                        invented),
                List.of(evidence, next(phrases, "takehome.next.recommendation"), sources));
    }

    private static Section next(Phrases phrases, String key) {
        return Section.titled("next", phrases.text("takehome.next"))
                .with(Paragraph.of(Origin.GENUINE, phrases.text(key)));
    }

    private static TitlePage title(
            Phrases phrases, String title, Header header, String subtitle, Facts facts, boolean invented) {
        Optional<Notice> notice = invented
                ? Optional.of(Notice.of(Origin.GENUINE, phrases.text("takehome.notice"), phrases.text("notice.text")))
                : Optional.empty();
        return new TitlePage(
                phrases.text("takehome.series"),
                phrases.words(title, header.language()),
                Span.of(phrases.text(subtitle)),
                Material.origin(header.isExample()),
                facts,
                notice);
    }

    private static Report page(Phrases phrases, TitlePage title, List<Section> sections) {
        return new Report(phrases.language(), title, sections);
    }
}
