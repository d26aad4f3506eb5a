package se.samverkan.servlet.writing;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.Source;
import se.samverkan.experience.SourceDraft;
import se.samverkan.experience.SourceKind;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.writing.Manuscript;
import se.samverkan.writing.Manuscripts;

/**
 * Makes a draft of a published report. Nothing is fetched: the link becomes the draft's source, and whoever reads the report pastes what is of
 * use, so that the installation calls no address that nobody has configured.
 */
final class ReportDraftPage {
    private static final String AREA = "fromReport";
    private static final int LONGEST_PART = 20_000;

    private final Installation installation;
    private final Manuscripts manuscripts;

    ReportDraftPage(Installation installation) {
        this.installation = installation;
        this.manuscripts = installation.samverkan().manuscripts();
    }

    Response show(Request request) {
        request.member();
        return show(request, Form.empty(AREA));
    }

    Response save(Request request) {
        Actor actor = request.member();
        Form form = Form.of(AREA, request);
        List<Problem> problems = problems(form);
        if (!problems.isEmpty()) {
            return show(request, form.refused(problems));
        }
        Result<Manuscript> begun = manuscripts.begin(actor, draft(form));
        if (begun instanceof Result.Refused<Manuscript> refused) {
            return show(request, form.refused(refused.problems()));
        }
        return request.redirect(DraftRow.path(begun.orThrow()), "writing.from-report.done");
    }

    private static List<Problem> problems(Form form) {
        List<Problem> found = new ArrayList<>();
        String url = form.value("url").strip();
        if (!Source.isWebAddress(url)) {
            found.add(
                    url.isEmpty()
                            ? Problem.invalid("url", "missing")
                            : Problem.invalid("url", "not-a-web-address").with("value", url));
        }
        if (form.value("report").isBlank()) {
            found.add(Problem.invalid("report", "missing"));
        }
        for (String part : List.of("actions", "outcome", "learned")) {
            if (form.value(part).length() > LONGEST_PART) {
                found.add(Problem.invalid(part, "too-long")
                        .with("length", form.value(part).length())
                        .with("max", LONGEST_PART));
            }
        }
        return found;
    }

    private static ExperienceDraft draft(Form form) {
        return ExperienceDraft.empty()
                .with(ExperienceField.ACTIONS, form.value("actions"))
                .with(ExperienceField.OUTCOME, form.value("outcome"))
                .with(ExperienceField.LEARNED, form.value("learned"))
                .with(ExperienceField.SOURCE_KIND, SourceKind.PUBLISHED.name())
                .with(new SourceDraft(
                        form.value("report").strip(),
                        form.value("url").strip(),
                        form.value("publisher").strip(),
                        "",
                        false));
    }

    private Response show(Request request, Form form) {
        return installation
                .views()
                .of(request, "writing.from-report.title")
                .with(form)
                .show("writing/from-report");
    }
}
