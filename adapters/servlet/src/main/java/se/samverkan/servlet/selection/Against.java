package se.samverkan.servlet.selection;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.samverkan.municipality.Municipality;
import se.samverkan.selection.Feature;
import se.samverkan.selection.FeatureSpread;
import se.samverkan.selection.Panel;
import se.samverkan.selection.Quota;
import se.samverkan.selection.ValueSpread;
import se.samverkan.servlet.page.View;

/**
 * The panel against the country in one feature.
 *
 * @param key the feature's key
 * @param name its name
 * @param rows one for each value that some municipality has
 * @since 0.1.0
 */
public record Against(String key, String name, List<Row> rows) {
    /** Copies the rows. */
    public Against {
        requireNonNull(key, "key");
        requireNonNull(name, "name");
        rows = List.copyOf(rows);
    }

    /**
     * One value of the feature.
     *
     * @param name the value's name
     * @param spread how many of the panel and of the country have it
     * @param pool how many of those to draw from have it
     * @param quota what was asked for
     */
    public record Row(String name, ValueSpread spread, long pool, Optional<Quota> quota) {}

    static Against of(View view, Panel panel, List<Municipality> pool, FeatureSpread spread) {
        Feature feature = spread.feature();
        return new Against(
                feature.key(),
                feature.name(view.locale()),
                spread.values().stream()
                        .filter(value -> value.country() > 0)
                        .map(value -> new Row(
                                feature.valueName(value.value(), view.locale()),
                                value,
                                pool.stream()
                                        .filter(each -> feature.of(each).equals(value.value()))
                                        .count(),
                                quota(panel, feature, value)))
                        .toList());
    }

    private static Optional<Quota> quota(Panel panel, Feature feature, ValueSpread value) {
        return panel.drawing().quotas().stream()
                .filter(quota -> quota.feature().equals(feature.key()))
                .filter(quota -> quota.value().equals(value.value()))
                .findFirst();
    }

    /**
     * Whether the draw had to meet quotas in this feature.
     *
     * @return true if at least one value has a quota
     */
    public boolean hasQuotas() {
        return rows.stream().anyMatch(row -> row.quota().isPresent());
    }

    /**
     * How wide a bar is, so that the longest fills its cell.
     *
     * @param share a share of all, 0-1
     * @return the share of the cell, 0-1
     */
    public double width(double share) {
        double longest = rows.stream()
                .mapToDouble(
                        row -> Math.max(row.spread().panelShare(), row.spread().countryShare()))
                .max()
                .orElse(1);
        return longest > 0 ? share / longest : 0;
    }
}
