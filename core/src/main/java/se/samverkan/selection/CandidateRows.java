package se.samverkan.selection;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The candidates of a table. */
final class CandidateRows {

    private final PanelTable table;
    private final Set<String> beside;
    private final Map<String, Set<String>> known = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    /** The same words over and over take room once only. */
    private final Map<String, String> words = new LinkedHashMap<>();

    CandidateRows(PanelTable table, List<Quota> quotas, Collection<String> beside) {
        this.table = table;
        this.beside = ImmutableSet.copyOf(beside);
        quotas.forEach(quota -> known.computeIfAbsent(quota.feature(), feature -> new LinkedHashSet<>())
                .add(quota.value()));
    }

    CandidateSheet sheet() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        known.keySet().forEach(feature -> columns.put(feature, table.needed(feature)));
        beside.forEach(feature -> columns.computeIfAbsent(feature, table::needed));
        OptionalInt id = id();
        List<Candidate> candidates = new ArrayList<>();
        if (!table.isWrong()) {
            for (PanelTable.Row row : table.rows()) {
                ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
                columns.forEach((feature, column) -> values.put(feature, value(row, feature, column)));
                candidates.add(new Candidate(id(row, id), values.buildOrThrow()));
            }
        }
        return table.isWrong()
                ? new CandidateSheet(List.of(), Optional.empty())
                : new CandidateSheet(candidates, map(candidates));
    }

    /** The column of ids: {@code id}, else the only one besides the features whose name ends in it, such as {@code nationbuilder_id}. */
    private OptionalInt id() {
        List<String> named = table.header().stream()
                .filter(column -> column.toLowerCase(Locale.ROOT).matches(".*[ _-]id"))
                .filter(column -> !known.containsKey(column) && !beside.contains(column))
                .toList();
        OptionalInt id = table.find("id");
        return id.isPresent() || named.size() != 1 ? id : table.find(named.get(0));
    }

    private String value(PanelTable.Row row, String feature, int column) {
        String value = row.values().get(column);
        Set<String> right = known.getOrDefault(feature, ImmutableSet.of());
        if (!right.contains(value) && known.containsKey(feature)) {
            table.withoutQuota(row, table.header().get(column), value, right);
        }
        return words.computeIfAbsent(value, word -> word);
    }

    private String id(PanelTable.Row row, OptionalInt column) {
        if (column.isEmpty()) {
            ids.add(String.valueOf(ids.size() + 1));
            return String.valueOf(ids.size());
        }
        String id = row.values().get(column.getAsInt());
        if (id.isEmpty()) {
            table.wrong(
                    row,
                    column.getAsInt(),
                    "id saknas: ge varje kandidat ett",
                    "the id is empty: give each candidate one");
        } else if (!ids.add(id)) {
            table.wrong(
                    row,
                    column.getAsInt(),
                    "'" + id + "' finns två gånger: ge varje kandidat ett eget id",
                    "'" + id + "' comes twice: give each candidate an id of its own");
        }
        return id;
    }

    private Optional<Locations> map(List<Candidate> candidates) {
        boolean globe = table.find("latitude").isPresent();
        if (!globe && table.find("x").isEmpty()) {
            return Optional.empty();
        }
        int first = globe ? table.needed("latitude") : table.needed("x");
        int second = globe ? table.needed("longitude") : table.needed("y");
        Map<String, double[]> points = new LinkedHashMap<>();
        for (int i = 0; i < candidates.size() && !table.isWrong(); i++) {
            PanelTable.Row row = table.rows().get(i);
            Optional<Double> one = table.decimal(row, first);
            Optional<Double> other = table.decimal(row, second);
            if (one.isPresent() && other.isPresent()) {
                double[] point = {one.get(), other.get()};
                points.put(candidates.get(i).key(), globe ? Locations.onGlobe(point[0], point[1]) : point);
            }
        }
        return table.isWrong() ? Optional.empty() : Optional.of(Locations.of(points));
    }
}
