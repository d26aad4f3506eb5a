package se.samverkan.examples.intranet.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samverkan.interview.CodeId;
import se.samverkan.interview.Guide;
import se.samverkan.interview.GuideDraft;
import se.samverkan.interview.Interview;
import se.samverkan.interview.InterviewDraft;
import se.samverkan.interview.Occasion;
import se.samverkan.interview.Passage;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.record.Language;

/** Step 2: the coordinator interviews members by a guide and codes what they say. */
final class InterviewMembers {

    private final Stage stage;
    private final Organiser organiser;
    private final List<StandIn> standIns;

    InterviewMembers(Stage stage, Organiser organiser, List<StandIn> standIns) {
        this.stage = stage;
        this.organiser = organiser;
        this.standIns = standIns;
    }

    /** All that is said, and how it is coded. */
    record Scripts(GuideScript guide, CodebookScript codebook, List<Script> interviews) {}

    record GuideScript(String title, String information, List<String> questions) {}

    record CodebookScript(List<CodeScript> codes) {}

    record CodeScript(String key, String name, String definition, String theme) {}

    record Script(
            List<MunicipalityGroup> groups, String role, String date, boolean recorded, List<PassageScript> passages) {}

    record PassageScript(int question, String text, List<String> codes, boolean quote) {}

    /**
     * What came out.
     *
     * @param codes the codes by their key in the script
     * @param passages the passages of each interview, in the order of the script
     */
    record Interviewed(Map<String, CodeId> codes, List<List<Passage>> passages) {}

    Interviewed run(Scripts scripts) {
        stage.clock().to("2026-08-24");
        stage.terminal().step("Interview");
        Guide guide = stage.samverkan()
                .interviews()
                .addGuide(
                        organiser.coordinator(),
                        new GuideDraft(
                                scripts.guide().title(),
                                scripts.guide().information(),
                                scripts.guide().questions(),
                                Language.SWEDISH))
                .orThrow();
        Map<String, CodeId> codes = codebook(scripts.codebook());
        List<List<Passage>> passages = new ArrayList<>();
        for (int i = 0; i < scripts.interviews().size(); i++) {
            Script script = scripts.interviews().get(i);
            stage.clock().to(script.date());
            passages.add(coded(recorded(script, standIns.get(i), guide), script, codes));
        }
        int all = passages.stream().mapToInt(List::size).sum();
        stage.terminal().figures("%d interviews, %d passages coded with %d codes", passages.size(), all, codes.size());
        return new Interviewed(codes, passages);
    }

    private Map<String, CodeId> codebook(CodebookScript script) {
        Map<String, CodeId> codes = new LinkedHashMap<>();
        for (CodeScript code : script.codes()) {
            codes.put(
                    code.key(),
                    stage.samverkan()
                            .coding()
                            .addCode(organiser.coordinator(), code.name(), code.definition())
                            .orThrow()
                            .id());
        }
        return codes;
    }

    private Interview recorded(Script script, StandIn standIn, Guide guide) {
        List<String> answers = IntStream.range(0, guide.questions().size())
                .mapToObj(question -> script.passages().stream()
                        .filter(passage -> passage.question() == question)
                        .map(PassageScript::text)
                        .collect(Collectors.joining("\n")))
                .toList();
        InterviewDraft draft = new InterviewDraft(
                standIn.organisation(),
                script.role(),
                script.date(),
                script.recorded() ? Occasion.Form.RECORDED : Occasion.Form.NOTES,
                guide.information(),
                script.date(),
                Optional.of(guide.id()),
                answers,
                "",
                Language.SWEDISH);
        return stage.samverkan()
                .interviews()
                .record(organiser.coordinator(), draft)
                .orThrow();
    }

    private List<Passage> coded(Interview interview, Script script, Map<String, CodeId> codes) {
        return script.passages().stream()
                .map(said -> stage.samverkan()
                        .coding()
                        .code(
                                organiser.coordinator(),
                                interview.id(),
                                interview.transcript().find(said.text()).orElseThrow(),
                                said.codes().stream()
                                        .map(code -> Material.named(code, codes))
                                        .toList())
                        .orThrow())
                .toList();
    }
}
