package se.samverkan.servlet.selection;

import static java.util.Objects.requireNonNull;

import java.util.List;
import se.samverkan.selection.Mirror;
import se.samverkan.selection.OwnFeature;
import se.samverkan.servlet.page.View;

/**
 * The panel against the country in one feature, or against those it was drawn from where the country is not known.
 *
 * @param mirror what is told
 * @param name the feature's name
 * @param rows one for each value
 * @since 0.1.0
 */
public record Against(Mirror mirror, String name, List<Row> rows) {
    /** Copies the rows. */
    public Against {
        requireNonNull(mirror, "mirror");
        requireNonNull(name, "name");
        rows = List.copyOf(rows);
    }

    /**
     * One value of the feature.
     *
     * @param name the value's name
     * @param value how many have it
     * @since 0.1.0
     */
    public record Row(String name, Mirror.Value value) {}

    static Against of(View view, Mirror mirror) {
        return new Against(
                mirror,
                OwnFeature.name(mirror.feature(), view.locale()),
                mirror.values().stream()
                        .map(value ->
                                new Row(OwnFeature.valueName(mirror.feature(), value.value(), view.locale()), value))
                        .toList());
    }

    /**
     * How wide a bar is, so that the longest fills its cell.
     *
     * @param share a share of all, 0-1
     * @return the share of the cell, 0-1
     */
    public double width(double share) {
        double longest = mirror.largestShare();
        return longest > 0 ? share / longest : 0;
    }
}
