package se.samverkan.report;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.interview.Interview;
import se.samverkan.interview.Passage;
import se.samverkan.record.NetworkRecord;
import se.samverkan.record.Origin;
import se.samverkan.record.RecordQuery;
import se.samverkan.selection.Panel;

/** How the network worked: what was done, who was drawn, and who took part. */
final class MethodChapter {

    private final Material material;
    private final Phrases phrases;

    MethodChapter(Material material) {
        this.material = material;
        this.phrases = material.phrases();
    }

    Section section() {
        Optional<Panel> panel = Material.shared(all(RecordQuery.of(Panel.TYPE).newestFirst())).stream()
                .findFirst();
        Places places = new Places(material);
        List<Section> parts = new ArrayList<>();
        panel.ifPresent(drawn -> parts.add(new PanelPart(material, places, drawn).section()));
        parts.add(new MembersPart(material, places, panel).section());
        return Section.titled("method", phrases.text("method.heading"))
                .with(done())
                .with(Paragraph.of(Origin.GENUINE, phrases.text("method.evidence")))
                .withSections(parts);
    }

    private <R extends NetworkRecord> List<R> all(RecordQuery<R> query) {
        return material.records().all(material.reader(), query);
    }

    /** What was done, in one paragraph. */
    private List<Block> done() {
        List<Interview> interviews = all(RecordQuery.of(Interview.TYPE));
        List<Passage> passages = all(RecordQuery.of(Passage.TYPE));
        List<String> sentences = new ArrayList<>();
        if (!interviews.isEmpty()) {
            sentences.add(phrases.count("method.interviews", interviews.size()));
            sentences.add(phrases.count("method.coded", passages.size()));
        }
        if (!material.held().isEmpty()) {
            sentences.add(phrases.count("method.meetings", material.held().size()));
        }
        int experiences = material.experiences().size();
        int retold = material.evaluation().shared().retold();
        if (experiences > 0) {
            sentences.add(phrases.count("method.experiences", experiences));
        }
        if (retold > 0) {
            sentences.add(phrases.count("method.retold", retold));
        }
        return sentences.isEmpty()
                ? List.of()
                : List.of(Paragraph.of(
                        Material.origin(
                                Iterables.concat(interviews, passages, material.held(), material.experiences())),
                        String.join(" ", sentences)));
    }
}
