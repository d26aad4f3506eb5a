package se.samverkan.question;

import java.util.List;
import java.util.Optional;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.network.Organisation;
import se.samverkan.network.Records;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.record.Sharing;
import se.samverkan.theme.Theme;
import se.samverkan.theme.Themes;

/** Makes a draft of an experience from what somebody has answered. */
final class ExperienceOfAnswer {

    private final Records records;
    private final ExperienceBank bank;
    private final Themes themes;

    ExperienceOfAnswer(Records records, ExperienceBank bank, Themes themes) {
        this.records = records;
        this.bank = bank;
        this.themes = themes;
    }

    Result<Experience> write(Actor actor, AnswerId id) {
        Optional<Answer> answer = records.find(actor, Answer.TYPE, id)
                .filter(found -> found.kind() == Answer.Kind.ANSWERED)
                .filter(found -> actor.actsFor(found.header().owner()));
        Optional<Question> question = answer.flatMap(found -> records.find(actor, Question.TYPE, found.question()));
        return question.isEmpty()
                ? Result.refused(Problem.notFound("", id.value().toString()))
                : bank.write(actor, draft(actor, question.get(), answer.get()), Sharing.DRAFT);
    }

    private ExperienceDraft draft(Actor actor, Question question, Answer answer) {
        List<String> keys = themes.all(actor).stream()
                .filter(theme -> question.themes().contains(theme.id()))
                .map(Theme::key)
                .toList();
        List<String> municipality = records.find(
                        actor, Organisation.TYPE, answer.header().owner().organisation())
                .flatMap(Organisation::municipality)
                .map(MunicipalityCode::value)
                .map(List::of)
                .orElse(List.of());
        return ExperienceDraft.empty()
                .with(ExperienceField.TITLE, question.title())
                .with(ExperienceField.MUNICIPALITIES, municipality)
                .with(ExperienceField.THEMES, keys)
                .with(ExperienceField.PROBLEM, question.text())
                .with(ExperienceField.LEARNED, answer.text());
    }
}
