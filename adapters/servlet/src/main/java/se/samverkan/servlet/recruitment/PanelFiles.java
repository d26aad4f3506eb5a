package se.samverkan.servlet.recruitment;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.recruitment.AnnouncedDraw;
import se.samverkan.selection.Mirror;
import se.samverkan.selection.OwnFeature;
import se.samverkan.selection.Panel;
import se.samverkan.selection.PanelId;
import se.samverkan.selection.PanelMember;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** A panel as CSV: the municipalities with their answers, and the panel against those to draw from and the country, and its measures. */
final class PanelFiles {
    private static final MunicipalityCatalogue CATALOGUE = MunicipalityCatalogue.bundled();

    private final Installation installation;

    PanelFiles(Installation installation) {
        this.installation = installation;
    }

    private Panel panel(Request request) {
        return installation
                .samverkan()
                .panels()
                .find(request.actor(), new PanelId(request.id("id")))
                .orElseThrow(RefusedRequestException::notFound);
    }

    private static Response file(String name, StringBuilder text) {
        return Response.text("text/csv", "\ufeff" + text)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    Response members(Request request) {
        Panel panel = panel(request);
        Actor actor = request.actor();
        View view = installation.views().of(request, "panel.members");
        Map<String, Double> chances = installation
                .samverkan()
                .announcements()
                .of(actor, panel.id())
                .map(AnnouncedDraw::lottery)
                .map(lottery -> lottery.probabilities())
                .orElse(new LinkedHashMap<>());
        StringBuilder text = new StringBuilder();
        CsvLine.add(text, List.of("id", "name", "county", "group", "population", "state", "replaces", "probability"));
        Set<MunicipalityCode> all = new LinkedHashSet<>();
        panel.members().forEach(member -> all.add(member.municipality()));
        all.addAll(panel.drawing().pool());
        for (MunicipalityCode code : all) {
            CATALOGUE
                    .find(code)
                    .ifPresent(each -> CsvLine.add(
                            text,
                            line(view, panel.member(code), each, Optional.ofNullable(chances.get(code.value())))));
        }
        return file("kommuner.csv", text);
    }

    private static List<String> line(
            View view, Optional<PanelMember> member, Municipality each, Optional<Double> chance) {
        return List.of(
                each.code().value(),
                each.name(),
                each.county().name(),
                each.group().name(),
                String.valueOf(each.population()),
                member.map(seat -> seat.state().name(view.locale())).orElse(view.text("panel.pool")),
                member.flatMap(PanelMember::replaces)
                        .map(MunicipalityCode::value)
                        .orElse(""),
                chance.map(String::valueOf).orElse(""));
    }

    /** Counts; what the catalogue does not know of the country is left empty. */
    Response mirror(Request request) {
        Panel panel = panel(request);
        View view = installation.views().of(request, "panel.against");
        StringBuilder text = new StringBuilder();
        CsvLine.add(text, List.of("feature", "value", "name", "panel", "pool", "country", "min", "max"));
        Mirror.of(panel, CATALOGUE)
                .forEach(mirror -> mirror.values().forEach(value -> CsvLine.add(text, line(view, mirror, value))));
        return file("spegling.csv", text);
    }

    private static List<String> line(View view, Mirror mirror, Mirror.Value value) {
        return List.of(
                mirror.feature(),
                value.value(),
                OwnFeature.valueName(mirror.feature(), value.value(), view.locale()),
                String.valueOf(value.panel().number()),
                String.valueOf(value.pool().number()),
                value.country().map(all -> String.valueOf(all.number())).orElse(""),
                value.quota().map(each -> String.valueOf(each.min())).orElse(""),
                value.quota().map(each -> String.valueOf(each.max())).orElse(""));
    }

    /** How evenly the panel lies over the country, and how the chances were shared; what was not measured has no line. */
    Response measures(Request request) {
        Panel panel = panel(request);
        StringBuilder text = new StringBuilder();
        CsvLine.add(text, List.of("measure", "value"));
        installation.samverkan().panels().spread(panel).ifPresent(spread -> {
            add(text, "balance", spread.balance());
            add(text, "balanceByChance", spread.balanceByChance());
        });
        panel.drawing().chances().ifPresent(chances -> {
            add(text, "smallestProbability", chances.smallest());
            add(text, "largestProbability", chances.largest());
            add(text, "gini", chances.gini());
            add(text, "geometricMean", chances.geometricMean());
            add(text, "panels", chances.panels());
        });
        return file("matt.csv", text);
    }

    private static void add(StringBuilder text, String measure, Number value) {
        CsvLine.add(text, List.of(measure, value.toString()));
    }
}
