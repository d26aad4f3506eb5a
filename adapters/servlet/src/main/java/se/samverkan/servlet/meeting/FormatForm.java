package se.samverkan.servlet.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.samverkan.meeting.Bilingual;
import se.samverkan.meeting.FormatKey;
import se.samverkan.meeting.MeetingFormat;
import se.samverkan.meeting.OwnFormat;
import se.samverkan.record.Problem;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Opened;

/** Between the form of a format and the format: numbers checked, lists by line, Swedish beside English. */
final class FormatForm {
    static final String AREA = "format";

    /** The fields that a comparison of two versions shows. */
    static final List<String> COMPARED = List.of(
            "swedish",
            "english",
            "purposeSv",
            "purposeEn",
            "minutes",
            "rounds",
            "groupSize",
            "fewest",
            "most",
            "rolesSv",
            "rolesEn",
            "preparationSv",
            "preparationEn",
            "outputsSv",
            "outputsEn");

    private static final int LONGEST_DAY = 1_440;
    private static final int MOST_ROUNDS = 20;
    private static final int LARGEST_GROUP = 50;
    private static final int MOST_PEOPLE = 1_000;
    private final Form form;
    private final List<Problem> problems = new ArrayList<>();

    FormatForm(Form form) {
        this.form = form;
    }

    /** What was wrong with the last reading. */
    List<Problem> problems() {
        return problems;
    }

    /** The format that was typed; read {@link #problems()} first, and use it only if there are none. */
    MeetingFormat read(String key) {
        int fewest = number("fewest", 2, MOST_PEOPLE);
        MeetingFormat.Size size = new MeetingFormat.Size(
                number("minutes", 5, LONGEST_DAY),
                number("rounds", 1, MOST_ROUNDS),
                number("groupSize", 2, LARGEST_GROUP),
                fewest,
                number("most", fewest, MOST_PEOPLE));
        return new MeetingFormat(
                key(key),
                new Bilingual(
                        form.value("swedish").strip(), form.value("english").strip()),
                new Bilingual(
                        form.value("purposeSv").strip(), form.value("purposeEn").strip()),
                size,
                lines("roles"),
                lines("preparation"),
                lines("outputs"));
    }

    private FormatKey key(String key) {
        if (key.isBlank()) {
            problems.add(Problem.invalid("key", "missing"));
        } else if (!key.matches("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?")) {
            problems.add(Problem.invalid("key", "not-a-key").with("value", key));
        } else {
            return new FormatKey(key);
        }
        return new FormatKey("x");
    }

    private int number(String field, int least, int greatest) {
        String typed = form.value(field).strip();
        if (typed.isEmpty()) {
            problems.add(Problem.invalid(field, "missing"));
            return least;
        }
        if (!typed.matches("\\d{1,6}")) {
            problems.add(Problem.invalid(field, "not-a-number").with("value", typed));
            return least;
        }
        int value = Integer.parseInt(typed);
        if (value < least || value > greatest) {
            problems.add(Problem.invalid(field, "out-of-range")
                    .with("value", typed)
                    .with("min", least)
                    .with("max", greatest));
            return least;
        }
        return value;
    }

    /** One text for each line; a line without a translation keeps the language it has. */
    private List<Bilingual> lines(String field) {
        List<String> swedish = typed(field + "Sv");
        List<String> english = typed(field + "En");
        List<Bilingual> texts = new ArrayList<>();
        for (int i = 0; i < Math.max(swedish.size(), english.size()); i++) {
            String sv = i < swedish.size() ? swedish.get(i) : english.get(i);
            texts.add(new Bilingual(sv, i < english.size() ? english.get(i) : sv));
        }
        return texts;
    }

    private List<String> typed(String field) {
        return form.value(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static Form filled(OwnFormat own) {
        MeetingFormat format = own.format();
        Form form = Form.empty(AREA)
                .with("key", format.key().value())
                .with("swedish", format.name().swedish())
                .with("english", format.name().english())
                .with("purposeSv", format.purpose().swedish())
                .with("purposeEn", format.purpose().english())
                .with("minutes", String.valueOf(format.size().minutes()))
                .with("rounds", String.valueOf(format.size().rounds()))
                .with("groupSize", String.valueOf(format.size().groupSize()))
                .with("fewest", String.valueOf(format.size().fewest()))
                .with("most", String.valueOf(format.size().most()))
                .with("rolesSv", joined(format.roles(), Bilingual::swedish))
                .with("rolesEn", joined(format.roles(), Bilingual::english))
                .with("preparationSv", joined(format.preparation(), Bilingual::swedish))
                .with("preparationEn", joined(format.preparation(), Bilingual::english))
                .with("outputsSv", joined(format.outputs(), Bilingual::swedish))
                .with("outputsEn", joined(format.outputs(), Bilingual::english));
        return Opened.with(form, own);
    }

    private static String joined(List<Bilingual> texts, Function<Bilingual, String> language) {
        return String.join("\n", texts.stream().map(language).toList());
    }
}
