package se.samverkan.examples.draw;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.selection.Candidate;
import se.samverkan.selection.Locations;
import se.samverkan.selection.Quota;

/**
 * Candidates and quotas in the file form of the field: {@code candidates.csv} with a column per feature (and {@code id}, else rows are numbered) and
 * {@code features.csv} with feature, value, min and max, or {@code categories.csv} where these are called category and feature.
 *
 * @param candidates who can be drawn
 * @param quotas the quotas of every value
 * @param map where each candidate lies, if the file has the columns latitude and longitude, or x and y
 */
record Pool(List<Candidate> candidates, List<Quota> quotas, Optional<Locations> map) {

    static Pool read(Path candidates, Path features) {
        List<Quota> quotas = quotas(Table.read(features));
        Table table = Table.read(candidates);
        List<Candidate> pool = candidates(table, quotas);
        return new Pool(pool, quotas, map(table, pool));
    }

    private static Optional<Locations> map(Table table, List<Candidate> pool) {
        boolean globe = table.column("latitude").isPresent();
        if (!globe && table.column("x").isEmpty()) {
            return Optional.empty();
        }
        int first = globe ? table.needed("latitude") : table.needed("x");
        int second = globe ? table.needed("longitude") : table.needed("y");
        Map<String, double[]> points = new LinkedHashMap<>();
        for (int i = 0; i < pool.size(); i++) {
            Table.Row row = table.rows().get(i);
            double one = table.decimal(row, first);
            double other = table.decimal(row, second);
            points.put(pool.get(i).key(), globe ? Locations.onGlobe(one, other) : new double[] {one, other});
        }
        return Optional.of(Locations.of(points));
    }

    private static List<Quota> quotas(Table table) {
        boolean older = table.column("category").isPresent();
        int feature = older ? table.needed("category") : table.needed("feature");
        int value = older ? table.needed("feature", "name", "value") : table.needed("value");
        int min = table.needed("min");
        int max = table.needed("max");
        Map<List<String>, Quota> quotas = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            List<String> key = List.of(row.values().get(feature), row.values().get(value));
            int least = table.whole(row, min);
            int most = table.whole(row, max);
            if (least < 0) {
                throw table.wrong(row, min, least + " is below 0: write 0 or more");
            }
            if (most < least) {
                throw table.wrong(row, max, most + " is below min " + least + ": raise max or lower min");
            }
            if (quotas.put(key, new Quota(key.get(0), key.get(1), least, most)) != null) {
                throw table.wrong(row, value, "'" + key.get(1) + "' of " + key.get(0) + " comes twice: keep one row");
            }
        }
        return List.copyOf(quotas.values());
    }

    private static List<Candidate> candidates(Table table, List<Quota> quotas) {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        quotas.forEach(quota -> known.computeIfAbsent(quota.feature(), f -> new LinkedHashSet<>())
                .add(quota.value()));
        Map<String, Integer> columns = new LinkedHashMap<>();
        known.keySet().forEach(feature -> columns.put(feature, table.needed(feature)));
        Set<String> ids = new LinkedHashSet<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Map<String, String> values = new LinkedHashMap<>();
            columns.forEach((feature, column) ->
                    values.put(feature, value(table, row, column, known.getOrDefault(feature, Set.of()))));
            candidates.add(new Candidate(id(table, row, ids), values));
        }
        return candidates;
    }

    private static String value(Table table, Table.Row row, int column, Set<String> known) {
        String value = row.values().get(column);
        if (!known.contains(value)) {
            throw table.wrong(
                    row,
                    column,
                    "'" + value + "' has no quota: correct it to one of " + String.join(", ", known)
                            + ", or add a quota for it");
        }
        return value;
    }

    private static String id(Table table, Table.Row row, Set<String> ids) {
        int column = table.column("id").orElse(-1);
        String id = column < 0 ? String.valueOf(ids.size() + 1) : row.values().get(column);
        if (id.isEmpty()) {
            throw table.wrong(row, column, "the id is empty: give each candidate one");
        }
        if (!ids.add(id)) {
            throw table.wrong(row, column, "'" + id + "' comes twice: give each candidate an id of its own");
        }
        return id;
    }
}
