package se.samverkan.servlet.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.experience.Experience;
import se.samverkan.experience.Lessons;
import se.samverkan.experience.Means;
import se.samverkan.experience.Outcome;
import se.samverkan.experience.Provenance;
import se.samverkan.experience.Scope;
import se.samverkan.experience.Source;
import se.samverkan.experience.Transfer;
import se.samverkan.experience.Work;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.theme.ThemeId;
import tools.jackson.databind.node.ObjectNode;

/** Tells an experience by the names that {@link ExperienceBody} reads. What is untold is left out. */
final class ExperienceWriter {
    private final ObjectNode body = Json.object();

    private record SourceView(
            String title, String url, Optional<String> publisher, String language, boolean titleReconstructed) {
        static SourceView of(Source source) {
            return new SourceView(
                    source.title(),
                    source.url(),
                    Optional.of(source.publisher()).filter(text -> !text.isBlank()),
                    source.language().tag(),
                    source.titleReconstructed());
        }
    }

    private ExperienceWriter() {}

    static ObjectNode told(Experience experience, Map<ThemeId, String> keys) {
        ExperienceWriter writer = new ExperienceWriter();
        writer.text("id", experience.id().value().toString());
        writer.text("slug", experience.slug().value());
        writer.text("title", experience.title());
        writer.text("language", experience.header().language().tag());
        writer.text("sharing", experience.header().sharing().name());
        writer.scope(experience.scope(), keys);
        writer.work(experience.work(), experience.means());
        writer.outcome(experience.outcome());
        writer.lessons(experience.lessons(), experience.transfer());
        writer.provenance(experience.provenance());
        return writer.body;
    }

    private void scope(Scope scope, Map<ThemeId, String> keys) {
        texts(
                "municipalities",
                scope.municipalities().stream().map(MunicipalityCode::value).toList());
        List<String> themes = scope.themes().stream()
                .flatMap(id -> Optional.ofNullable(keys.get(id)).stream())
                .toList();
        texts("themes", themes);
        text("phase", scope.phase().name());
        scope.startYear().ifPresent(year -> body.put("startYear", year));
        scope.endYear().ifPresent(year -> body.put("endYear", year));
    }

    private void work(Work work, Means means) {
        text("problem", work.problem());
        text("actions", work.actions());
        text("actors", work.actors());
        text("cost", means.cost());
        text("funding", means.funding());
        text("procurement", means.procurement());
        text("legalBasis", means.legalBasis());
    }

    private void outcome(Outcome outcome) {
        text("outcome", outcome.text());
        outcome.level().ifPresent(level -> text("outcomeLevel", level.name()));
        outcome.strength().ifPresent(strength -> text("evidenceStrength", strength.name()));
    }

    private void lessons(Lessons lessons, Transfer transfer) {
        text("learned", lessons.learned());
        texts("successes", lessons.worked());
        texts("failures", lessons.didNotWork());
        texts("improvements", lessons.wouldChange());
        text("preconditions", transfer.preconditions());
        text("advice", transfer.advice());
        text("contactRole", transfer.contactRole());
    }

    private void provenance(Provenance provenance) {
        text("sourceKind", provenance.kind().name());
        body.set(
                "sources",
                Json.list(provenance.sources().stream()
                        .map(SourceView::of)
                        .map(Json::of)
                        .toList()));
        text("doubts", provenance.doubts());
        provenance.toldIn().ifPresent(record -> text("toldIn", record.toString()));
        provenance.validUntil().ifPresent(day -> text("validUntil", day.toString()));
        provenance.lastVerified().ifPresent(day -> text("lastVerified", day.toString()));
    }

    private void text(String name, String text) {
        if (!text.isBlank()) {
            body.put(name, text);
        }
    }

    private void texts(String name, Collection<String> texts) {
        body.set(name, Json.texts(texts));
    }
}
