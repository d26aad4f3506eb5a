package se.samverkan.servlet.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.samverkan.experience.EvidenceStrength;
import se.samverkan.experience.Experience;
import se.samverkan.experience.ExperienceBank;
import se.samverkan.experience.ExperienceDraft;
import se.samverkan.experience.ExperienceField;
import se.samverkan.experience.OutcomeLevel;
import se.samverkan.experience.Phase;
import se.samverkan.experience.SourceDraft;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;

/** Between the form of an experience and the draft that the experience bank takes: municipalities by name, lists by line, sources by row. */
final class DraftForm {
    static final String AREA = "experience";

    /** The fields that a comparison of two versions shows. */
    static final List<String> COMPARED = List.of(
            "title",
            "municipalities",
            "themes",
            "learned",
            "didNotWork",
            "worked",
            "wouldChange",
            "phase",
            "problem",
            "actions",
            "outcome",
            "cost",
            "funding",
            "contactRole");

    private static final int SOURCE_ROWS = 3;

    private final Installation installation;
    private final ExperienceBank bank;

    DraftForm(Installation installation) {
        this.installation = installation;
        this.bank = installation.samverkan().experiences();
    }

    ExperienceDraft read(Actor actor, Form form) {
        Places places = new Places(installation.register(), actor);
        ExperienceDraft draft = ExperienceDraft.empty();
        for (ExperienceField field : ExperienceField.values()) {
            draft = draft.with(field, values(form, field, places));
        }
        for (int row = 0; row < rows(form); row++) {
            SourceDraft source = new SourceDraft(
                    at(form, "sourceTitle", row),
                    at(form, "sourceUrl", row),
                    at(form, "sourcePublisher", row),
                    "",
                    false);
            if (!(source.title() + source.url() + source.publisher()).isBlank()) {
                draft = draft.with(source);
            }
        }
        return draft;
    }

    private static List<String> values(Form form, ExperienceField field, Places places) {
        return switch (field) {
            case MUNICIPALITIES -> places.codes(form.value(field.field()));
            case THEMES ->
                form.values(field.field()).stream()
                        .filter(key -> !key.isEmpty())
                        .toList();
            case WORKED, DID_NOT_WORK, WOULD_CHANGE ->
                form.value(field.field())
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
            default -> List.of(form.value(field.field()).strip());
        };
    }

    private static int rows(Form form) {
        return Math.max(
                form.values("sourceTitle").size(), form.values("sourceUrl").size());
    }

    private static String at(Form form, String name, int row) {
        List<String> values = form.values(name);
        return row < values.size() ? values.get(row).strip() : "";
    }

    /** A form filled with what is stored. */
    Form filled(Actor actor, Experience experience) {
        return filled(actor, bank.draft(actor, experience))
                .with("version", Long.toString(experience.header().version().number()));
    }

    /** A form filled with what was typed. */
    Form filled(Actor actor, ExperienceDraft draft) {
        Places places = new Places(installation.register(), actor);
        Form form = Form.empty(AREA);
        for (ExperienceField field : ExperienceField.values()) {
            form = form.with(field.field(), shown(draft, field, places));
        }
        return form.with(
                        "sourceTitle",
                        draft.sources().stream().map(SourceDraft::title).toList())
                .with(
                        "sourceUrl",
                        draft.sources().stream().map(SourceDraft::url).toList())
                .with(
                        "sourcePublisher",
                        draft.sources().stream().map(SourceDraft::publisher).toList());
    }

    private static List<String> shown(ExperienceDraft draft, ExperienceField field, Places places) {
        List<String> values = draft.all(field);
        return switch (field) {
            case MUNICIPALITIES ->
                List.of(String.join(
                        ", ",
                        values.stream()
                                .map(typed -> isCode(typed) ? places.name(MunicipalityCode.of(typed)) : typed)
                                .toList()));
            case WORKED, DID_NOT_WORK, WOULD_CHANGE -> List.of(String.join("\n", values));
            default -> values;
        };
    }

    /** Of a draft, what names no municipality is kept as it was typed. */
    private static boolean isCode(String typed) {
        return typed.matches("[0-9]{4}");
    }

    /** Puts the form's choices on a page. */
    View offer(View view, Actor actor, Form form) {
        List<Choice> themes = installation.samverkan().themes().all(actor).stream()
                .map(theme -> Choice.of(theme.key(), theme.name(view.locale())))
                .toList();
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < Math.max(SOURCE_ROWS, rows(form) + 1); row++) {
            rows.add(row);
        }
        return view.with("themes", themes)
                .with("phases", choices(view, Phase.values()))
                .with("levels", choices(view, OutcomeLevel.values()))
                .with("strengths", choices(view, EvidenceStrength.values()))
                .with("rows", rows);
    }

    private static List<Choice> choices(View view, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> Choice.of(constant.name(), view.word(constant)))
                .toList();
    }
}
