package se.samverkan.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.Samverkan;
import se.samverkan.competence.RatingDraft;
import se.samverkan.experience.Tales;
import se.samverkan.interview.Code;
import se.samverkan.interview.Interview;
import se.samverkan.interview.Passage;
import se.samverkan.interview.QuotationAnswer;
import se.samverkan.interview.Talks;
import se.samverkan.meeting.Attendance;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.Note;
import se.samverkan.meeting.Plans;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Actor;
import se.samverkan.network.Administration;
import se.samverkan.network.Organisation;
import se.samverkan.network.Role;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Origin;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.recruitment.PlannedPool;
import se.samverkan.recruitment.PoolSource;
import se.samverkan.recruitment.TrialRun;
import se.samverkan.reflection.Question;
import se.samverkan.reflection.ReflectionDraft;
import se.samverkan.selection.Feature;
import se.samverkan.selection.PanelDraft;
import se.samverkan.selection.Quota;
import se.samverkan.selection.QuotaSheet;
import se.samverkan.testing.SmallNetwork;

/** A network that has written of everything, for tests of what is composed. */
final class WrittenNetwork {

    final SmallNetwork network = new SmallNetwork(2);
    final Samverkan samverkan = network.samverkan();
    final Actor coordinator = network.coordinator();
    final Actor official = network.official(0);

    static String text(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new MarkdownDocumentWriter().write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    Pm pm(String summary) {
        return samverkan
                .reports()
                .write(coordinator, new PmDraft("PM 2026:1", "Det vi lärde oss", "", summary, ""), Language.SWEDISH)
                .orThrow();
    }

    String text(Pm pm, Language language) {
        return text(samverkan.reports().report(coordinator, pm.id(), language).orElseThrow());
    }

    void drawPanel() {
        samverkan
                .panels()
                .draw(
                        coordinator,
                        new PanelDraft("Panel", Language.SWEDISH, "24", Feature.USUAL, List.of(), List.of(), "7"))
                .orThrow();
    }

    /** Two of Umeå, Kiruna and Malmö, of which a file tells that the first two run a bus. */
    void drawPanelFromFile() {
        Map<String, Map<String, String>> facts = ImmutableMap.of(
                "2480", ImmutableMap.of("Buss", "ja"),
                "2584", ImmutableMap.of("Buss", "ja"),
                "1280", ImmutableMap.of("Buss", "nej"));
        PlannedPool pool = new PlannedPool(
                PoolSource.FILE,
                facts.keySet().stream().map(MunicipalityCode::of).toList(),
                facts);
        QuotaSheet quotas =
                new QuotaSheet(List.of(new Quota("Buss", "ja", 2, 2), new Quota("Buss", "nej", 0, 0)), List.of());
        se.samverkan.recruitment.Plans plans = samverkan.plans();
        PanelPlan plan = plans.begin(coordinator, "Panel", Language.SWEDISH, "2")
                .then(begun -> plans.drawFrom(coordinator, begun, pool, quotas))
                .then(wanted -> plans.keep(
                        coordinator,
                        wanted,
                        new TrialRun((panels, error) -> true).of(wanted).orThrow()))
                .orThrow();
        plans.draw(coordinator, plan, "7").orThrow();
    }

    /** An invented municipality, with a code that no municipality has. */
    Organisation standIn(String letter, String code, MunicipalityGroup group) {
        return samverkan
                .administration()
                .admit(
                        network.administrator(),
                        new Administration.NewOrganisation(
                                "Exempelkommun " + letter,
                                Organisation.Kind.MUNICIPALITY,
                                Optional.of(MunicipalityCode.of(code)),
                                Optional.of(group),
                                Origin.EXAMPLE))
                .orThrow();
    }

    /** A meeting held, with a note and with as many reflections, all of them fours. */
    Note met(String format, int reflections) {
        Meeting meeting = samverkan
                .meetings()
                .plan(coordinator, Plans.on("2026-11-20", format, ImmutableSet.copyOf(network.municipalities())))
                .orThrow();
        Note note = samverkan
                .notes()
                .write(official, meeting.id(), Note.Kind.CONCLUSION, "Räkna först.", Language.SWEDISH)
                .orThrow();
        samverkan
                .invitations()
                .attended(
                        coordinator,
                        meeting.id(),
                        List.of(new Attendance.Attendee(network.municipality(0), Optional.empty())))
                .orThrow();
        samverkan.meetings().hold(coordinator, meeting).orThrow();
        for (int i = 0; i < reflections; i++) {
            samverkan
                    .reflections()
                    .write(
                            official,
                            new ReflectionDraft(
                                    meeting.id(), ImmutableMap.of(Question.USEFUL, "4"), "", "", "", Language.SWEDISH))
                    .orThrow();
        }
        return note;
    }

    void rate(String theme, String name, int... after) {
        Tales.theme(network, theme, name);
        for (int level : after) {
            samverkan
                    .selfAssessments()
                    .rate(official, List.of(new RatingDraft(theme, "2", "" + level)))
                    .orThrow();
        }
    }

    Code code(String name) {
        return samverkan.coding().addCode(coordinator, name, "").orThrow();
    }

    /** An interview with an organisation, coded and with all its sentences approved as quotations. */
    List<Passage> interviewed(OrganisationId organisation, List<Code> codes, String... sentences) {
        Interview interview = samverkan
                .interviews()
                .record(coordinator, Talks.draft(organisation, "2026-10-01", String.join(" ", sentences)))
                .orThrow();
        return List.of(sentences).stream()
                .map(sentence -> approved(interview, sentence, codes))
                .toList();
    }

    private Passage approved(Interview interview, String sentence, List<Code> codes) {
        Passage passage = samverkan
                .coding()
                .code(
                        coordinator,
                        interview.id(),
                        interview.transcript().find(sentence).orElseThrow(),
                        codes.stream().map(Code::id).toList())
                .orThrow();
        samverkan
                .quotations()
                .decide(
                        network.member(interview.organisation(), Role.OFFICIAL),
                        samverkan
                                .quotations()
                                .propose(coordinator, passage.id(), passage.words())
                                .orThrow()
                                .id(),
                        QuotationAnswer.Decision.APPROVED,
                        "")
                .orThrow();
        return passage;
    }

    void found(String key, String name, Code code) {
        samverkan
                .findings()
                .theme(coordinator, List.of(code.id()), key, name, name, "")
                .orThrow();
    }
}
