package se.samverkan.servlet.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samverkan.Samverkan;
import se.samverkan.interview.Guide;
import se.samverkan.interview.Interview;
import se.samverkan.interview.InterviewDraft;
import se.samverkan.interview.Occasion;
import se.samverkan.interview.Transcript;
import se.samverkan.network.Actor;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.Problem;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Ids;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.View;

/** Between the form of an interview and the draft that the use case takes: a text, or one answer to each question of a guide. */
final class TalkForm {
    static final String AREA = "interview";

    /** The fields that a comparison of two versions shows. */
    static final List<String> COMPARED =
            List.of("organisation", "role", "date", "form", "information", "informedOn", "text");

    private final Samverkan samverkan;

    TalkForm(Installation installation) {
        this.samverkan = installation.samverkan();
    }

    Optional<Guide> guide(Actor coordinator, String id) {
        return samverkan.interviews().guides(coordinator).stream()
                .filter(guide -> guide.id().value().toString().equals(id))
                .findFirst();
    }

    Form fresh(Optional<Guide> guide) {
        Form form = Form.empty(AREA).with("form", Occasion.Form.NOTES.name());
        return guide.map(followed -> form.with("guide", followed.id().value().toString())
                        .with("information", followed.information()))
                .orElse(form);
    }

    Form filled(Interview interview) {
        Occasion occasion = interview.occasion();
        Form form = Form.empty(AREA)
                .with("organisation", occasion.organisation().value().toString())
                .with("role", occasion.role())
                .with("date", occasion.date().toString())
                .with("form", occasion.form().name())
                .with("information", occasion.information())
                .with("informedOn", occasion.informedOn().toString())
                .with("text", interview.transcript().text());
        Transcript said = interview.transcript();
        if (said.guide().isPresent()) {
            form = form.with("guide", said.guide().get().value().toString());
            for (Transcript.Answer answer : said.answers()) {
                form = form.with(
                        "answers." + answer.question(),
                        said.words(answer.selection()).orElse(""));
            }
        }
        return Opened.with(form, interview);
    }

    static Optional<Problem> problem(Form form) {
        return kind(form).isPresent() ? Optional.empty() : Optional.of(Problem.invalid("form", "missing"));
    }

    private static Optional<Occasion.Form> kind(Form form) {
        return Arrays.stream(Occasion.Form.values())
                .filter(kind -> kind.name().equals(form.value("form")))
                .findFirst();
    }

    InterviewDraft read(Form form, Optional<Guide> guide, Language language) {
        List<String> answers = new ArrayList<>();
        int questions = guide.map(followed -> followed.questions().size()).orElse(0);
        for (int i = 1; i <= questions; i++) {
            answers.add(form.value("answers." + i));
        }
        return new InterviewDraft(
                new OrganisationId(Ids.read(form.value("organisation"))),
                form.value("role"),
                form.value("date"),
                kind(form).orElse(Occasion.Form.NOTES),
                form.value("information"),
                form.value("informedOn"),
                guide.map(Guide::id),
                answers,
                form.value("text"),
                language);
    }

    View offer(View view, Actor coordinator, Form form, Optional<Guide> guide) {
        return view.with(form)
                .with("guide", guide)
                .with(
                        "organisations",
                        samverkan.members().organisations(coordinator).stream()
                                .map(each -> Choice.of(each.id().value().toString(), each.title()))
                                .toList())
                .with(
                        "kinds",
                        Arrays.stream(Occasion.Form.values())
                                .map(kind -> Choice.of(kind.name(), view.word(kind)))
                                .toList());
    }
}
