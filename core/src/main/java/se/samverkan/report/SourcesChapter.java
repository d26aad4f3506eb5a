package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceId;
import se.samverkan.experience.Source;
import se.samverkan.interview.Passage;
import se.samverkan.interview.PassageId;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Note;
import se.samverkan.meeting.NoteId;
import se.samverkan.record.Language;
import se.samverkan.record.Origin;
import se.samverkan.record.RecordRef;
import se.samverkan.record.Sharing;

/** The appendix: what conclusions and recommendations rest on, and where it can be read. */
final class SourcesChapter {

    private final Material material;
    private final Phrases phrases;
    private final SourceNumbers numbers;

    SourcesChapter(Material material, SourceNumbers numbers) {
        this.material = material;
        this.phrases = material.phrases();
        this.numbers = numbers;
    }

    Section section() {
        Section section = Section.titled("sources", phrases.text("sources.heading"));
        List<RecordRef> refs = numbers.inOrder();
        return refs.isEmpty()
                ? section.with(Paragraph.of(Origin.GENUINE, phrases.text("sources.none")))
                : section.with(Paragraph.of(Origin.GENUINE, phrases.text("sources.intro")))
                        .with(ItemList.numbered(refs.stream().map(this::item).toList()));
    }

    private ItemList.Item item(RecordRef ref) {
        if (ref.type().equals(Experience.TYPE.name())) {
            return material.records()
                    .find(material.reader(), Experience.TYPE, new ExperienceId(ref.id()))
                    .filter(experience ->
                            !Sharing.NETWORK.widerThan(experience.header().sharing()))
                    .map(experience -> item(ref, experience.header().isExample(), spans(experience)))
                    .orElseGet(() -> gone(ref));
        }
        if (ref.type().equals(Note.TYPE.name())) {
            return material.records()
                    .find(material.reader(), Note.TYPE, new NoteId(ref.id()))
                    .map(note -> item(ref, note.header().isExample(), spans(note)))
                    .orElseGet(() -> gone(ref));
        }
        if (ref.type().equals(Passage.TYPE.name())) {
            return material.records()
                    .find(material.reader(), Passage.TYPE, new PassageId(ref.id()))
                    .map(passage -> item(ref, passage.header().isExample(), spans(passage)))
                    .orElseGet(() -> gone(ref));
        }
        return gone(ref);
    }

    private ItemList.Item item(RecordRef ref, boolean example, List<Span> spans) {
        return new ItemList.Item(Material.origin(example), Optional.of(numbers.anchor(ref)), spans);
    }

    private ItemList.Item gone(RecordRef ref) {
        return item(ref, false, Span.line(phrases.text("sources.gone")));
    }

    private List<Span> spans(Experience experience) {
        List<Span> spans = new ArrayList<>();
        List<String> places =
                experience.scope().municipalities().stream().map(material::name).toList();
        Language spoken = experience.header().language();
        spans.add(Span.of(phrases.list(places) + ": "));
        spans.add(phrases.words(experience.title(), spoken));
        spans.add(Span.of("."));
        experience.provenance().sources().forEach(source -> spans.addAll(spans(source)));
        if (!experience.provenance().doubts().isBlank()) {
            spans.add(Span.of(" "));
            spans.add(phrases.words(experience.provenance().doubts(), spoken));
        }
        return spans;
    }

    private List<Span> spans(Source source) {
        List<Span> spans = new ArrayList<>();
        spans.add(Span.of(" "));
        spans.add(phrases.marked(Span.link(source.title(), source.url()), source.language()));
        StringBuilder rest = new StringBuilder();
        if (!source.publisher().isBlank()) {
            rest.append(", ").append(source.publisher());
        }
        if (source.titleReconstructed()) {
            rest.append(' ').append(phrases.text("sources.reconstructed"));
        }
        language(source.language()).ifPresent(name -> rest.append(' ').append(phrases.text("sources.language", name)));
        spans.add(Span.of(rest.append('.').toString()));
        return spans;
    }

    /** The source's language, where it is not the report's. */
    private Optional<String> language(Language spoken) {
        String code = spoken.locale().getLanguage();
        boolean known = code.equals("sv") || code.equals("en");
        return code.equals(phrases.locale().getLanguage())
                ? Optional.empty()
                : Optional.of(known ? phrases.text("language." + code) : spoken.tag());
    }

    private List<Span> spans(Note note) {
        Optional<Meeting> meeting = material.records().find(material.reader(), Meeting.TYPE, note.meeting());
        return meeting.map(
                        m -> Span.line(phrases.text("sources.note", m.title(), phrases.date(MeetingsChapter.day(m)))))
                .orElseGet(() -> Span.line(phrases.text("sources.gone")));
    }

    /** Only where it was said: the words themselves are published as approved quotations or not at all. */
    private List<Span> spans(Passage passage) {
        return Span.line(material.organisation(passage.organisation())
                .map(organisation -> phrases.text("sources.interview", organisation.title()))
                .orElseGet(() -> phrases.text("sources.interview.unnamed")));
    }
}
