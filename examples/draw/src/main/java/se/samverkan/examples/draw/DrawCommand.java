package se.samverkan.examples.draw;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.selection.AnnouncedLottery;
import tools.jackson.databind.JsonNode;

/** Draws the panel of an announced lottery by the value that its source of chance has got. */
final class DrawCommand {

    private static final List<String> OPTIONS = List.of("--announcement", "--value", "--language", "--out");

    private DrawCommand() {}

    static int run(String[] arguments, Console console) {
        Arguments given = new Arguments(arguments, OPTIONS);
        Path file = given.file("--announcement");
        Published published = new Published(new JsonFile(file).read(), String.valueOf(file.getFileName()));
        AnnouncedLottery announced = announced(published, file);
        String value = given.text("--value").strip();
        if (value.isEmpty()) {
            throw new InputException("Option --value is empty: write the value of " + announced.source());
        }
        if (announced.at().isAfter(Instant.now())) {
            console.err().println("Note: the announced time, " + announced.at() + ", has not come yet.");
        }
        long start = System.nanoTime();
        List<String> panel = announced.draw(value).members();
        double seconds = (System.nanoTime() - start) / 1e9;
        new JsonFile(given.file("--out")).write(result(published.node(), value, panel, seconds));
        announced.steps(value, given.language()).forEach(console.out()::println);
        console.out().println("The panel: " + String.join(", ", panel));
        return Draw.FINE;
    }

    private static AnnouncedLottery announced(Published published, Path file) {
        try {
            return new AnnouncedLottery(
                    published.lottery(), published.text("source"), Instant.parse(published.text("at")));
        } catch (DateTimeParseException e) {
            throw new InputException("File " + file + " tells no time: give what announce wrote", e);
        }
    }

    /** What was announced, with the value and the panel. */
    private static Map<String, Object> result(JsonNode announcement, String value, List<String> panel, double seconds) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("seats", announcement.path("seats").asInt(0));
        result.put("method", announcement.path("method").asString(""));
        result.put("seed", value);
        for (String field : List.of(
                "source", "at", "fairness", "spreadOver", "members", "total", "fingerprint", "portfolio", "relaxed")) {
            if (announcement.has(field)) {
                result.put(field, plain(announcement.path(field)));
            }
        }
        result.put("panel", panel);
        result.put("bounds", plain(announcement.path("bounds")));
        result.put("spread", plain(announcement.path("spread")));
        result.put("seconds", seconds);
        return result;
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            node.properties().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
            return map;
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(each -> list.add(plain(each)));
            return list;
        }
        return node.isIntegralNumber()
                ? (Object) node.longValue()
                : node.isNumber()
                        ? (Object) node.doubleValue()
                        : node.isBoolean() ? node.booleanValue() : node.asString("");
    }
}
