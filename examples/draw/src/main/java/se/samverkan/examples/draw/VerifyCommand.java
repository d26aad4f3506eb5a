package se.samverkan.examples.draw;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.selection.Candidate;
import se.samverkan.selection.DrawRequest;
import se.samverkan.selection.Locations;
import se.samverkan.selection.PanelLottery;
import tools.jackson.databind.JsonNode;

/** Checks a result against the pool and the quotas, and by drawing again. */
final class VerifyCommand {

    private static final List<String> OPTIONS =
            List.of("--result", "--candidates", "--respondents", "--features", "--categories", "--seconds");
    private static final double CLOSE = 1e-9;

    private final JsonNode result;
    private final DrawRequest request;
    private final Optional<Locations> map;
    private final List<String> faults = new ArrayList<>();

    private VerifyCommand(JsonNode result, DrawRequest request, Optional<Locations> map) {
        this.result = result;
        this.request = request;
        this.map = map;
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        Arguments given = new Arguments(arguments, OPTIONS);
        JsonNode result = new ResultFile(given.file("--result")).read();
        Pool pool = Pool.read(given.file("--candidates", "--respondents"), given.file("--features", "--categories"));
        if (result.path("seats").asInt(0) < 1 || !result.path("seed").canConvertToLong()) {
            throw new InputException(
                    "File " + given.file("--result") + " has no seats or no seed: give a result of select");
        }
        DrawRequest request = new DrawRequest(
                pool.candidates(),
                pool.quotas(),
                result.path("seats").intValue(),
                result.path("seed").longValue());
        VerifyCommand check = new VerifyCommand(result, request, pool.map());
        check.all(new Progress(err, given.number("--seconds", 600)));
        check.faults.forEach(err::println);
        if (check.faults.isEmpty()) {
            out.println("The result is right: every panel meets the quotas, and the same draw gives the same panel.");
        }
        return check.faults.isEmpty() ? Draw.FINE : Draw.IMPOSSIBLE;
    }

    private void all(Progress progress) {
        List<String> panel = texts(result.path("panel"));
        checkPanel("The panel", panel);
        List<PanelLottery.Ticket> tickets = tickets();
        if (!tickets.isEmpty() && faults.isEmpty()) {
            checkLottery(
                    new PanelLottery(request.pool().stream().map(Candidate::key).toList(), tickets), panel);
        }
        if (faults.isEmpty()) {
            drawAgain(panel, progress);
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asString("")));
        return texts;
    }

    private List<PanelLottery.Ticket> tickets() {
        List<PanelLottery.Ticket> tickets = new ArrayList<>();
        for (JsonNode node : result.path("portfolio")) {
            List<String> members = texts(node.path("members"));
            checkPanel("Panel " + (tickets.size() + 1) + " of the portfolio", members);
            long weight = node.path("weight").asLong(0);
            if (weight < 1) {
                faults.add("Panel " + (tickets.size() + 1) + " of the portfolio has the weight " + weight);
            }
            tickets.add(new PanelLottery.Ticket(Math.max(1, weight), members));
        }
        return tickets;
    }

    private void checkPanel(String name, List<String> members) {
        Set<String> wanted = new HashSet<>(members);
        List<Candidate> found = request.pool().stream()
                .filter(candidate -> wanted.contains(candidate.key()))
                .toList();
        if (members.size() != request.seats() || found.size() != request.seats()) {
            faults.add(name + " has " + found.size() + " candidates of the pool and not " + request.seats());
        }
        request.quotas().forEach(quota -> {
            int number = (int) found.stream().filter(quota::counts).count();
            if (quota.missedBy(number) > 0) {
                faults.add(name + " has " + number + " of " + quota.describe(Locale.ENGLISH));
            }
        });
    }

    private void checkLottery(PanelLottery lottery, List<String> panel) {
        if (lottery.total() != result.path("total").asLong(0)) {
            faults.add("The weights add up to " + lottery.total() + " and not to the total told");
        }
        if (!lottery.fingerprint().equals(result.path("fingerprint").asString(""))) {
            faults.add("The SHA-256 of the portfolio is " + lottery.fingerprint() + " and not the one told");
        }
        Map<String, Double> told = new LinkedHashMap<>();
        result.path("members")
                .forEach(node -> told.put(
                        node.path("id").asString(""), node.path("probability").asDouble(-1)));
        lottery.probabilities().forEach((id, chance) -> {
            if (Math.abs(told.getOrDefault(id, -1.0) - chance) > CLOSE) {
                faults.add("The chance of " + id + " is " + chance + " and not the one told");
            }
        });
        List<String> drawn = lottery.panelAt(Long.toString(request.seed())).members();
        if (!drawn.equals(panel)) {
            faults.add("The seed draws " + String.join(", ", drawn));
        }
    }

    private void drawAgain(List<String> panel, Progress progress) {
        String method = result.path("method").asString("");
        try {
            Drawn again = Drawn.by(method, request, map, result.path("total").asLong(PanelLottery.TOTAL), progress);
            if (!again.panel().equals(panel)) {
                faults.add("Drawing again gives " + String.join(", ", again.panel()));
            }
            again.lottery()
                    .map(PanelLottery::fingerprint)
                    .filter(print -> !print.equals(result.path("fingerprint").asString("")))
                    .ifPresent(print -> faults.add("Drawing again gives a lottery with SHA-256 " + print));
        } catch (Drawn.ImpossibleException e) {
            faults.add(e.getMessage());
        }
    }
}
