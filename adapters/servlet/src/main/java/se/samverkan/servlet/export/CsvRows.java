package se.samverkan.servlet.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.experience.Experience;
import se.samverkan.experience.Source;
import se.samverkan.network.Actor;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;

/** An experience as a row of texts, under headings that the import of spreadsheets understands. */
final class CsvRows {
    private static final List<String> HEADINGS = List.of(
            "title",
            "municipalities",
            "themes",
            "phase",
            "startYear",
            "endYear",
            "learned",
            "didNotWork",
            "wouldChange",
            "worked",
            "problem",
            "actions",
            "outcome",
            "outcomeLevel",
            "evidenceStrength",
            "cost",
            "funding",
            "contactRole",
            "lastVerified",
            "validUntil");

    private final View view;
    private final Places places;
    private final Map<String, String> themes = new TreeMap<>();

    CsvRows(Installation installation, View view, Actor actor) {
        this.view = view;
        this.places = new Places(installation.register(), actor);
        installation
                .samverkan()
                .themes()
                .all(actor)
                .forEach(theme -> themes.put(theme.id().value().toString(), theme.name(view.locale())));
    }

    List<String> headings() {
        List<String> headings = new java.util.ArrayList<>();
        HEADINGS.forEach(field -> headings.add(view.text("experience." + field)));
        headings.add(view.text("export.sources"));
        return headings;
    }

    List<String> cells(Experience e) {
        return List.of(
                e.title(),
                String.join("; ", places.names(e.scope().municipalities())),
                joined(e.scope().themes().stream()
                        .map(id -> themes.getOrDefault(id.value().toString(), ""))
                        .toList()),
                view.word(e.scope().phase()),
                e.scope().startYear().map(String::valueOf).orElse(""),
                e.scope().endYear().map(String::valueOf).orElse(""),
                e.lessons().learned(),
                lines(e.lessons().didNotWork()),
                lines(e.lessons().wouldChange()),
                lines(e.lessons().worked()),
                e.work().problem(),
                e.work().actions(),
                e.outcome().text(),
                e.outcome().level().map(Enum::name).orElse(""),
                e.outcome()
                        .strength()
                        .map(strength -> String.valueOf(strength.step()))
                        .orElse(""),
                e.means().cost(),
                e.means().funding(),
                e.transfer().contactRole(),
                e.provenance().lastVerified().map(String::valueOf).orElse(""),
                e.provenance().validUntil().map(String::valueOf).orElse(""),
                lines(e.provenance().sources().stream().map(Source::url).toList()));
    }

    private static String joined(List<String> parts) {
        return String.join("; ", parts);
    }

    private static String lines(List<String> parts) {
        return String.join("\n", parts);
    }
}
