package se.samverkan.servlet.meeting;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.samverkan.Samverkan;
import se.samverkan.meeting.Meeting;
import se.samverkan.meeting.MeetingDraft;
import se.samverkan.network.Actor;
import se.samverkan.network.Organisation;
import se.samverkan.question.Question;
import se.samverkan.record.Language;
import se.samverkan.record.OrganisationId;
import se.samverkan.record.RecordId;
import se.samverkan.servlet.login.Register;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Ids;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Messages;
import se.samverkan.servlet.page.Opened;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.theme.ThemeId;

/** Between the form of a meeting and the draft that the use case takes. */
final class PlanForm {
    static final String AREA = "meeting";

    /** The fields that a comparison of two versions shows. */
    static final List<String> COMPARED =
            List.of("title", "purpose", "format", "date", "from", "to", "place", "link", "agenda", "themes", "invited");

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private final Samverkan samverkan;
    private final Register register;

    PlanForm(Installation installation) {
        this.samverkan = installation.samverkan();
        this.register = installation.register();
    }

    /** A new meeting invites every member but the organiser. */
    Form fresh(Actor actor) {
        return Form.empty(AREA)
                .with(
                        "invited",
                        samverkan.members().organisations(actor).stream()
                                .filter(each -> each.kind() != Organisation.Kind.ORGANISER)
                                .map(each -> each.id().value().toString())
                                .toList());
    }

    /** Takes up what nobody has answered: ten minutes for each question after what stands on the agenda, and its themes. */
    Form withQuestions(Request request, Actor actor, Form form) {
        Messages words = Messages.of(request.locale());
        Set<String> themes = new LinkedHashSet<>(form.values("themes"));
        List<String> agenda = new ArrayList<>(form.value("agenda").lines().toList());
        for (Question open : samverkan.questions().unanswered(actor)) {
            String item = item(words, actor, open);
            if (agenda.stream().noneMatch(line -> line.endsWith(item))) {
                agenda.add("10 " + item);
                themes.addAll(texts(open.themes()));
            }
        }
        return form.with("themes", List.copyOf(themes)).with("agenda", String.join("\n", agenda));
    }

    private String item(Messages words, Actor actor, Question question) {
        String organisation = register.organisation(
                        actor, question.header().owner().organisation())
                .orElse("");
        return words.text("question.meeting.item", "organisation", organisation, "title", question.title());
    }

    Form filled(Meeting meeting) {
        ZonedDateTime start = meeting.start().atZone(SWEDEN);
        Form form = Form.empty(AREA)
                .with("title", meeting.title())
                .with("purpose", meeting.plan().purpose())
                .with("themes", texts(meeting.themes()))
                .with("format", meeting.format().value())
                .with("date", start.toLocalDate().toString())
                .with("from", clock(start))
                .with("to", clock(meeting.end().atZone(SWEDEN)))
                .with("place", meeting.plan().place().name())
                .with("link", meeting.plan().place().link())
                .with("agenda", agenda(meeting))
                .with("invited", texts(meeting.invited()));
        return Opened.with(form, meeting);
    }

    private static List<String> texts(Iterable<? extends RecordId> ids) {
        List<String> texts = new ArrayList<>();
        ids.forEach(id -> texts.add(id.value().toString()));
        return texts;
    }

    private static String clock(ZonedDateTime at) {
        return at.format(DateTimeFormatter.ofPattern("H.mm", Locale.ROOT));
    }

    private static String agenda(Meeting meeting) {
        return String.join(
                "\n",
                meeting.plan().agenda().stream()
                        .map(item -> item.minutes() + " " + item.title())
                        .toList());
    }

    MeetingDraft read(Form form, Language language) {
        return new MeetingDraft(
                form.value("title"),
                form.value("purpose"),
                Ids.read(form.values("themes"), ThemeId::new),
                form.value("format"),
                form.value("date"),
                form.value("from"),
                form.value("to"),
                form.value("place"),
                form.value("link"),
                form.value("agenda").lines().toList(),
                Ids.read(form.values("invited"), OrganisationId::new),
                language);
    }

    View offer(View view, Actor actor, Form form) {
        return view.with(form)
                .with(
                        "themes",
                        samverkan.themes().all(actor).stream()
                                .map(theme -> Choice.of(theme.id().value().toString(), theme.name(view.locale())))
                                .toList())
                .with(
                        "formats",
                        samverkan.meetings().formats(actor).stream()
                                .map(format -> Choice.of(
                                        format.key().value(), format.name().in(view.locale())))
                                .toList())
                .with(
                        "organisations",
                        samverkan.members().organisations(actor).stream()
                                .map(each -> Choice.of(each.id().value().toString(), each.title()))
                                .toList());
    }
}
