package se.samverkan.examples.draw;

import com.google.common.primitives.Longs;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.samverkan.selection.Candidate;
import se.samverkan.selection.PanelLottery;
import se.samverkan.selection.Quota;

/** Checks a result against the pool and the quotas: every panel, and the whole lottery by making it again. */
final class PoolCheck {

    private final Published published;
    private final Pool pool;
    private final List<String> faults;
    private final int seats;

    PoolCheck(Published published, Pool pool, List<String> faults) {
        this.published = published;
        this.pool = pool;
        this.faults = faults;
        this.seats = published.node().path("seats").asInt(0);
    }

    /** Quotas that gave way are checked by drawing again, which finds the same change. */
    private List<Quota> quotas() {
        return published.node().has("relaxed") ? pool.limits() : pool.quotas();
    }

    void checkPanels() {
        check("The panel", Published.texts(published.node().path("panel")));
        int number = 0;
        for (PanelLottery.Ticket ticket : published.tickets()) {
            number++;
            check("Panel " + number + " of the portfolio", ticket.members());
        }
    }

    private void check(String name, List<String> members) {
        Set<String> wanted = new HashSet<>(members);
        List<Candidate> found = pool.candidates().stream()
                .filter(candidate -> wanted.contains(candidate.key()))
                .toList();
        if (members.size() != seats || found.size() != seats) {
            faults.add(name + " has " + found.size() + " candidates of the pool and not " + seats);
        }
        for (Quota quota : quotas()) {
            int number = (int) found.stream().filter(quota::counts).count();
            if (quota.missedBy(number) > 0) {
                faults.add(name + " has " + number + " of " + quota.describe(Locale.ENGLISH));
            }
        }
    }

    /** What was found, if nothing is wrong. */
    String drawAgain(Locale language, Progress progress) {
        Method method = Method.of(published);
        if (!method.givesUpChances()
                && !published.node().path("bounds").path("exact").asBoolean(true)) {
            return "Every panel meets the quotas. The lottery was the best found in some time and is not made again.";
        }
        String chance = VerifyCommand.chance(published);
        Optional<Long> seed = Optional.ofNullable(Longs.tryParse(chance))
                .filter(number -> Long.toString(number).equals(chance));
        long total = published.node().path("total").asLong(PanelLottery.TOTAL);
        Drawn again = new Drawing(method, pool, language, progress).drawn(seats, seed.orElse(0L), total);
        if (seed.isPresent()
                && !again.panel().equals(Published.texts(published.node().path("panel")))) {
            faults.add("Drawing again gives " + String.join(", ", again.panel()));
        }
        again.lottery()
                .map(PanelLottery::fingerprint)
                .filter(print -> !print.equals(published.text("fingerprint")))
                .ifPresent(print -> faults.add("Drawing again gives a lottery with SHA-256 " + print));
        return "Every panel meets the quotas, and the same draw gives the same panel.";
    }
}
