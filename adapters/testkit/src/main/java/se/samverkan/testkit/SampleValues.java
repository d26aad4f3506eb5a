package se.samverkan.testkit;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import se.samverkan.meeting.InvitationAnswer;

/** What a component must hold where not every text or number will do, by class and component. */
final class SampleValues {

    private static final Map<String, Object> CHOICES = new TreeMap<>();

    static {
        put("RecordRef.type", "experience");
        put("MunicipalityCode.value", "2480");
        put("Attachment.title", "plan.pdf");
        put("Theme.key", "gang-cykel");
        put("Slug.value", "cykelgata-i-centrum");
        put("FormatKey.value", "rundabordssamtal");
        put("Selection.start", 0);
        put("Selection.end", 4);
        put("Plan.end", HeaderBuilder.TIME.plus(Duration.ofHours(2)));
        put("Size.minutes", 90);
        put("Scope.startYear", 2024);
        put("Scope.endYear", 2026);
        put("Size.groupSize", 4);
        put("Size.fewest", 6);
        put("Size.most", 40);
        put("Passage.words", "buss");
        put("InvitationAnswer.answer", InvitationAnswer.Answer.YES);
        put("Language.tag", "sv");
        put("Source.url", "https://example.org/cykel");
        put("LawChange.url", "https://example.org/lag");
        put("SettledReport.report", SampleReport.report());
        // Empty, as in the frozen databases, which are older than these; Trial and PlannedPool hold the same kinds of
        // values.
        put("Drawing.beside", Optional.empty());
        put("Drawing.chances", Optional.empty());
        put("PanelMember.among", OptionalInt.empty());
        put("Network.id", HeaderBuilder.NETWORK);
        put("Organisation.id", HeaderBuilder.ORGANISATION);
    }

    private SampleValues() {}

    private static void put(String component, Object value) {
        CHOICES.put(component, value);
    }

    static Optional<Object> of(Class<?> owner, String component) {
        return Optional.ofNullable(CHOICES.get(owner.getSimpleName() + "." + component));
    }
}
