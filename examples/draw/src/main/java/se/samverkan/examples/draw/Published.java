package se.samverkan.examples.draw;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.selection.PanelLottery;
import tools.jackson.databind.JsonNode;

/** A lottery as a result or an announcement tells it. */
final class Published {

    private final JsonNode node;
    private final String name;

    Published(JsonNode node, String name) {
        this.node = node;
        this.name = name;
    }

    JsonNode node() {
        return node;
    }

    List<String> members() {
        List<String> members = new ArrayList<>();
        node.path("members").forEach(member -> members.add(member.path("id").asString("")));
        return members;
    }

    List<PanelLottery.Ticket> tickets() {
        List<PanelLottery.Ticket> tickets = new ArrayList<>();
        for (JsonNode panel : node.path("portfolio")) {
            long weight = panel.path("weight").asLong(0);
            if (weight < 1) {
                throw new InputException("File " + name + ": panel " + (tickets.size() + 1)
                        + " of the portfolio has the weight " + weight + ": give a file that was not changed");
            }
            tickets.add(new PanelLottery.Ticket(weight, texts(panel.path("members"))));
        }
        return tickets;
    }

    /** The lottery, which must be the one that its fingerprint tells. */
    PanelLottery lottery() {
        List<PanelLottery.Ticket> tickets = tickets();
        if (tickets.isEmpty()) {
            throw new InputException("File " + name + " has no portfolio: give what announce wrote");
        }
        PanelLottery lottery = new PanelLottery(members(), tickets);
        if (!lottery.fingerprint().equals(text("fingerprint"))) {
            throw new InputException("File " + name + " was changed: the SHA-256 of its portfolio is "
                    + lottery.fingerprint() + " and not the one it tells");
        }
        return lottery;
    }

    String text(String field) {
        return node.path(field).asString("");
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asString("")));
        return texts;
    }
}
