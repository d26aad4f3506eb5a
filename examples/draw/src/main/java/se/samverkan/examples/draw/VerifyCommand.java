package se.samverkan.examples.draw;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.selection.PanelLottery;
import tools.jackson.databind.JsonNode;

/** Checks a result by itself, against what was announced, and against the pool and the quotas by drawing again. */
final class VerifyCommand {

    private static final List<String> OPTIONS = Stream.concat(
                    Pool.OPTIONS.stream(), Stream.of("--result", "--announcement", "--seconds", "--language"))
            .toList();
    private static final double CLOSE = 1e-9;

    private final Published published;
    private final List<String> faults = new ArrayList<>();
    private final List<String> right = new ArrayList<>();

    private VerifyCommand(Published published) {
        this.published = published;
    }

    static int run(String[] arguments, Console console) {
        Arguments given = new Arguments(arguments, OPTIONS);
        VerifyCommand check = new VerifyCommand(read(given, "--result"));
        check.checkLottery();
        given.find("--announcement").ifPresent(file -> check.checkAnnouncement(read(given, "--announcement")));
        if (Pool.OPTIONS.stream().anyMatch(option -> given.find(option).isPresent())) {
            Pool pool = Pool.read(
                    given,
                    Method.of(check.published).spread(),
                    Published.texts(check.published.node().path("apart")));
            PoolCheck panels = new PoolCheck(check.published, pool, check.faults);
            panels.checkPanels();
            if (check.faults.isEmpty()) {
                check.right.add(panels.drawAgain(given.language(), console.progress(given)));
            }
        } else {
            check.right.add("Not checked: the quotas. Give --candidates and --features to check them.");
        }
        check.faults.forEach(console.err()::println);
        if (check.faults.isEmpty()) {
            console.out().println("The result is right.");
            check.right.forEach(console.out()::println);
        }
        return check.faults.isEmpty() ? Draw.FINE : Draw.IMPOSSIBLE;
    }

    private static Published read(Arguments given, String option) {
        Path file = given.file(option);
        JsonNode node = new JsonFile(file).read();
        if (node.path("seats").asInt(0) < 1 || node.path("members").isEmpty()) {
            throw new InputException(
                    "File " + file + " has no seats or no members: give a file that this program wrote");
        }
        return new Published(node, String.valueOf(file.getFileName()));
    }

    /** The seed, or the value of an announced source. */
    static String chance(Published published) {
        return published.node().path("seed").asString("");
    }

    private void checkLottery() {
        List<PanelLottery.Ticket> tickets = published.tickets();
        if (tickets.isEmpty()) {
            return;
        }
        PanelLottery lottery = new PanelLottery(published.members(), tickets);
        JsonNode result = published.node();
        if (lottery.total() != result.path("total").asLong(0)) {
            faults.add("The weights add up to " + lottery.total() + " and not to the total told");
        }
        if (!lottery.fingerprint().equals(published.text("fingerprint"))) {
            faults.add("The SHA-256 of the portfolio is " + lottery.fingerprint() + " and not the one told");
        }
        checkChances(lottery);
        List<String> drawn = lottery.panelAt(chance(published)).members();
        if (!drawn.equals(Published.texts(result.path("panel")))) {
            faults.add("The seed draws " + String.join(", ", drawn));
        }
        right.add("The portfolio has the SHA-256 told, gives the chances told, and " + chance(published)
                + " draws the panel told.");
    }

    private void checkChances(PanelLottery lottery) {
        Map<String, Double> told = new LinkedHashMap<>();
        published
                .node()
                .path("members")
                .forEach(node -> told.put(
                        node.path("id").asString(""), node.path("probability").asDouble(-1)));
        lottery.probabilities().forEach((id, chance) -> {
            if (Math.abs(Optional.ofNullable(told.get(id)).orElse(-1.0) - chance) > CLOSE) {
                faults.add("The chance of " + id + " is " + chance + " and not the one told");
            }
        });
    }

    private void checkAnnouncement(Published announced) {
        for (String field : List.of("fingerprint", "source", "at", "method", "seats", "total")) {
            String before = announced.text(field);
            if (!before.equals(published.text(field))) {
                faults.add("The " + field + " announced was " + before + " and not " + published.text(field));
            }
        }
        announced.lottery();
        right.add("The portfolio is the one announced, with the source of chance announced.");
    }
}
