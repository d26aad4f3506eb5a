package se.samverkan.servlet.recruitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.samverkan.jackson.JsonForm;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.recruitment.AnnouncedDraw;
import se.samverkan.recruitment.PlanMethods;
import se.samverkan.selection.Candidate;
import se.samverkan.selection.Chances;
import se.samverkan.selection.DrawRequest;
import se.samverkan.selection.Nearness;
import se.samverkan.selection.PanelLottery;
import se.samverkan.selection.Quota;

/** An announced draw in the file form of the field, so that the program for draws from the command line checks it. */
final class LotteryFiles {
    private static final String SPREAD = "leximin-spread-1-";
    private static final int FAIREST = 100;

    private final AnnouncedDraw draw;
    private final DrawRequest request;

    /** What the program reads. */
    private record Drawn(
            int seats,
            String method,
            OptionalInt fairness,
            List<String> spreadOver,
            long seed,
            List<Chance> members,
            long total,
            String fingerprint,
            List<PanelLottery.Ticket> portfolio,
            List<String> panel,
            Bounds bounds) {}

    /** Whether the lottery is proven, so that it is made again to check it; one that was the best found when the trial was stopped is not. */
    private record Bounds(boolean exact) {}

    /** A candidate's chance. */
    private record Chance(String id, double probability) {}

    LotteryFiles(AnnouncedDraw draw) {
        this.draw = draw;
        this.request = draw.drawing().request(MunicipalityCatalogue.bundled());
    }

    /** The program's name of the method, empty if it knows none. */
    static Optional<String> method(AnnouncedDraw draw) {
        String method = plain(draw);
        return switch (method) {
            case "leximin-1" -> Optional.of("leximin");
            case "maximin-1" -> Optional.of("maximin");
            case "nash-1" -> Optional.of("nash");
            case PlanMethods.SPREAD_FIRST -> Optional.of("spread-first");
            default -> Optional.of("spread").filter(name -> method.startsWith(SPREAD));
        };
    }

    private static String plain(AnnouncedDraw draw) {
        return Nearness.plain(draw.drawing().method());
    }

    /** How many percent of its chance each candidate keeps at least, where some is given up for spread. */
    private OptionalInt fairness() {
        String method = plain(draw);
        int kept = method.startsWith(SPREAD) ? Integer.parseInt(method.substring(SPREAD.length())) : FAIREST;
        return kept < FAIREST ? OptionalInt.of(kept) : OptionalInt.empty();
    }

    /** The names of those who were drawn. */
    static List<String> drawn(AnnouncedDraw draw) {
        return draw.announced().draw(draw.value().orElseThrow()).members().stream()
                .map(key -> Codes.names(List.of(MunicipalityCode.of(key))))
                .toList();
    }

    private List<String> spread() {
        return PlanMethods.spread(draw.drawing().method());
    }

    String candidates() {
        List<String> features = Stream.concat(request.quotas().stream().map(Quota::feature), spread().stream())
                .distinct()
                .toList();
        StringBuilder text = new StringBuilder();
        CsvLine.add(
                text,
                Stream.of(Stream.of("id", "name"), features.stream(), Stream.of("latitude", "longitude"))
                        .flatMap(each -> each)
                        .toList());
        for (Candidate candidate : request.pool()) {
            Optional<Municipality> known = MunicipalityCatalogue.bundled().find(MunicipalityCode.of(candidate.key()));
            List<String> line = new ArrayList<>();
            line.add(candidate.key());
            line.add(known.map(Municipality::name).orElse(""));
            features.forEach(feature -> line.add(candidate.value(feature).orElse("")));
            line.add(known.map(each -> Double.toString(each.position().latitude()))
                    .orElse(""));
            line.add(known.map(each -> Double.toString(each.position().longitude()))
                    .orElse(""));
            CsvLine.add(text, line);
        }
        return text.toString();
    }

    String features() {
        StringBuilder text = new StringBuilder();
        CsvLine.add(text, List.of("feature", "value", "min", "max"));
        request.quotas()
                .forEach(quota -> CsvLine.add(
                        text,
                        List.of(
                                quota.feature(),
                                quota.value(),
                                String.valueOf(quota.min()),
                                String.valueOf(quota.max()))));
        return text.toString();
    }

    /** The result, when the draw is done by a method that the program knows. */
    Optional<String> result() {
        return method(draw).flatMap(method -> draw.value().map(value -> result(method, value)));
    }

    private String result(String method, String value) {
        Map<String, Double> chances = new LinkedHashMap<>(draw.lottery().probabilities());
        List<Chance> members = new ArrayList<>();
        chances.forEach((key, chance) -> members.add(new Chance(key, chance)));
        return JsonForm.mapper()
                .writeValueAsString(new Drawn(
                        draw.drawing().seats(),
                        method,
                        fairness(),
                        spread(),
                        Long.parseLong(value),
                        members,
                        draw.lottery().total(),
                        draw.lottery().fingerprint(),
                        draw.lottery().panels(),
                        draw.announced().draw(value).members(),
                        new Bounds(draw.drawing().chances().map(Chances::exact).orElse(true))));
    }
}
