package se.samverkan.selection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The quotas of a table. */
final class QuotaRows {

    private final PanelTable table;
    private final Map<List<String>, Quota> quotas = new LinkedHashMap<>();
    private final Map<List<String>, Quota> limits = new LinkedHashMap<>();

    QuotaRows(PanelTable table) {
        this.table = table;
    }

    QuotaSheet sheet() {
        boolean older = table.find("category").isPresent();
        int feature = older ? table.needed("category") : table.needed("feature");
        int value = older ? table.needed("feature", "name", "value") : table.needed("value");
        int min = table.needed("min");
        int max = table.needed("max");
        OptionalInt minFlex = table.find("min_flex");
        OptionalInt maxFlex = table.find("max_flex");
        if (!table.isWrong()) {
            for (PanelTable.Row row : table.rows()) {
                List<String> key =
                        List.of(row.values().get(feature), row.values().get(value));
                if (quotas.containsKey(key)) {
                    String again = "'" + key.get(1) + "' ";
                    table.wrong(
                            row,
                            value,
                            again + "finns två gånger för " + key.get(0) + ": behåll en rad",
                            again + "of " + key.get(0) + " comes twice: keep one row");
                } else {
                    add(row, key, min, max, minFlex, maxFlex);
                }
            }
        }
        return new QuotaSheet(List.copyOf(quotas.values()), List.copyOf(limits.values()));
    }

    private void add(PanelTable.Row row, List<String> key, int min, int max, OptionalInt minFlex, OptionalInt maxFlex) {
        OptionalInt least = table.number(row, min);
        OptionalInt most = table.number(row, max);
        if (least.isEmpty() || most.isEmpty()) {
            return;
        }
        if (most.getAsInt() < least.getAsInt()) {
            table.wrong(
                    row,
                    max,
                    most.getAsInt() + " är under min " + least.getAsInt() + ": höj max eller sänk min",
                    most.getAsInt() + " is below min " + least.getAsInt() + ": raise max or lower min");
            return;
        }
        Quota quota = new Quota(key.get(0), key.get(1), least.getAsInt(), most.getAsInt());
        quotas.put(key, quota);
        if (minFlex.isPresent() || maxFlex.isPresent()) {
            addLimit(row, key, quota, minFlex, maxFlex);
        }
    }

    /** An empty cell leaves the bound where it is. */
    private void addLimit(PanelTable.Row row, List<String> key, Quota quota, OptionalInt minFlex, OptionalInt maxFlex) {
        OptionalInt least = limit(row, minFlex, quota.min());
        OptionalInt most = limit(row, maxFlex, quota.max());
        if (least.isPresent() && least.getAsInt() > quota.min()) {
            table.wrong(
                    row,
                    minFlex.orElse(0),
                    least.getAsInt() + " är över min " + quota.min() + ": sänk min_flex",
                    least.getAsInt() + " is above min " + quota.min() + ": lower min_flex");
        } else if (most.isPresent() && most.getAsInt() < quota.max()) {
            table.wrong(
                    row,
                    maxFlex.orElse(0),
                    most.getAsInt() + " är under max " + quota.max() + ": höj max_flex",
                    most.getAsInt() + " is below max " + quota.max() + ": raise max_flex");
        } else if (least.isPresent() && most.isPresent()) {
            limits.put(key, new Quota(quota.feature(), quota.value(), least.getAsInt(), most.getAsInt()));
        }
    }

    private OptionalInt limit(PanelTable.Row row, OptionalInt column, int otherwise) {
        boolean told =
                column.isPresent() && !row.values().get(column.getAsInt()).isEmpty();
        return told ? table.number(row, column.getAsInt()) : OptionalInt.of(otherwise);
    }
}
