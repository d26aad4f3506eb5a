package se.samverkan.servlet.recruitment;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.selection.Candidate;
import se.samverkan.selection.Feature;
import se.samverkan.selection.OwnFeature;
import se.samverkan.selection.Quota;
import se.samverkan.servlet.page.View;

/**
 * The quotas of one feature, to be edited.
 *
 * @param key the feature's key
 * @param name its name
 * @param rows one for each value
 * @since 0.1.0
 */
public record QuotaTable(String key, String name, List<Row> rows) {

    /**
     * One value.
     *
     * @param place the quota's place among all of the plan
     * @param name the value's name
     * @param country its share of the country's municipalities, 0 to 1; empty where that is not known
     * @param pool how many of the candidates have it
     * @param quota what is wanted
     */
    public record Row(int place, String name, Optional<Double> country, long pool, Quota quota) {

        /**
         * What the row is about, wherever it stands.
         *
         * @return feature and value
         */
        public String key() {
            return QuotaForm.row(quota);
        }
    }

    /** Copies the rows. */
    public QuotaTable {
        requireNonNull(key, "key");
        requireNonNull(name, "name");
        rows = List.copyOf(rows);
    }

    static List<QuotaTable> of(View view, PanelPlan plan) {
        List<Candidate> candidates = plan.request().pool();
        Map<String, List<Row>> tables = new LinkedHashMap<>();
        for (int place = 0; place < plan.quotas().size(); place++) {
            Quota quota = plan.quotas().get(place);
            tables.computeIfAbsent(quota.feature(), key -> new ArrayList<>())
                    .add(new Row(
                            place,
                            OwnFeature.valueName(quota.feature(), quota.value(), view.locale()),
                            country(quota),
                            candidates.stream().filter(quota::counts).count(),
                            quota));
        }
        List<QuotaTable> all = new ArrayList<>();
        tables.forEach((key, rows) -> all.add(new QuotaTable(key, OwnFeature.name(key, view.locale()), rows)));
        return all;
    }

    private static Optional<Double> country(Quota quota) {
        List<?> country = MunicipalityCatalogue.bundled().all();
        return Feature.of(quota.feature())
                .map(feature -> (double) MunicipalityCatalogue.bundled().all().stream()
                                .filter(each -> feature.of(each).equals(quota.value()))
                                .count()
                        / country.size());
    }
}
