package se.samverkan.selection;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;

/** The municipalities of a table, known by code or name. What the catalogue knows of them is taken from there, whatever a column says. */
final class MunicipalityRows {

    private static final String[] CODES = {"id", "code", "kod", "kommunkod"};
    private static final String[] NAMES = {"name", "namn", "kommun", "municipality"};
    private static final Set<String> PLACES =
            ImmutableSet.of("latitude", "longitude", "x", "y", "population", "folkmängd");
    /** What the file of a panel tells of its members, so that it can be drawn from again. */
    private static final Set<String> OUTCOMES = ImmutableSet.of("state", "replaces", "probability");

    private static final int MOST_FEATURES = 20;
    private static final int LONGEST = 60;

    private final PanelTable table;
    private final MunicipalityCatalogue catalogue;
    private final Map<String, Set<String>> wanted = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> facts = new LinkedHashMap<>();

    MunicipalityRows(PanelTable table, List<Quota> quotas, MunicipalityCatalogue catalogue) {
        this.table = table;
        this.catalogue = catalogue;
        quotas.stream()
                .filter(quota -> !PanelRules.isRule(quota.feature()))
                .forEach(quota -> wanted.computeIfAbsent(quota.feature(), feature -> new LinkedHashSet<>())
                        .add(quota.value()));
    }

    MunicipalitySheet sheet() {
        OptionalInt code = table.find(CODES);
        int key = code.isPresent() ? code.getAsInt() : table.needed(NAMES);
        List<Integer> columns = columns(key);
        wanted.keySet().stream()
                .filter(feature -> Feature.of(feature).isEmpty())
                .forEach(table::needed);
        for (PanelTable.Row row : table.rows()) {
            if (table.isWrong() && facts.isEmpty()) {
                break;
            }
            add(row, key, columns);
        }
        return new MunicipalitySheet(
                facts.keySet().stream().map(MunicipalityCode::of).toList(), facts);
    }

    private List<Integer> columns(int key) {
        OptionalInt name = table.find(NAMES);
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < table.header().size(); column++) {
            String title = table.header().get(column);
            boolean known = column == key
                    || name.equals(OptionalInt.of(column))
                    || Feature.of(title).isPresent()
                    || PLACES.contains(title.toLowerCase(Locale.ROOT))
                    || OUTCOMES.contains(title)
                    || PanelRules.isRule(title)
                    || title.isEmpty();
            if (!known) {
                columns.add(column);
            }
        }
        if (columns.size() > MOST_FEATURES) {
            table.wrong(
                    1,
                    "",
                    "filen har fler än " + MOST_FEATURES + " egna egenskaper: ta bort kolumner",
                    "the file has more than " + MOST_FEATURES + " features of its own: remove columns");
        }
        return columns;
    }

    private void add(PanelTable.Row row, int key, List<Integer> columns) {
        String text = row.values().get(key);
        Optional<Municipality> found = municipality(text);
        if (found.isEmpty()) {
            table.wrong(
                    row,
                    key,
                    "'" + text + "' är ingen kommun vi känner: skriv kommunkoden eller namnet",
                    "'" + text + "' is no municipality we know: write its code or name");
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(feature(column), value(row, column)));
        if (facts.put(found.get().code().value(), values) != null) {
            table.wrong(
                    row,
                    key,
                    "'" + text + "' finns två gånger: behåll en rad",
                    "'" + text + "' comes twice: keep one row");
        }
        wanted.forEach((feature, right) -> {
            String value = Feature.of(feature)
                    .map(known -> known.of(found.get()))
                    .orElseGet(() -> values.getOrDefault(feature, ""));
            if (!right.contains(value) && !value.isEmpty()) {
                table.withoutQuota(row, feature, value, right);
            }
        });
    }

    /** A column's feature, spelled as its quotas do. */
    private String feature(int column) {
        String title = table.header().get(column);
        return wanted.keySet().stream()
                .filter(title::equalsIgnoreCase)
                .findFirst()
                .orElse(title);
    }

    private String value(PanelTable.Row row, int column) {
        String value = row.values().get(column);
        if (value.isEmpty()) {
            table.wrong(row, column, "värdet saknas: skriv ett", "the value is missing: write one");
        } else if (value.length() > LONGEST) {
            table.wrong(
                    row,
                    column,
                    "värdet är längre än " + LONGEST + " tecken: korta det",
                    "the value is longer than " + LONGEST + " characters: shorten it");
        }
        return value;
    }

    /** A spreadsheet drops the first zero of a code. */
    private Optional<Municipality> municipality(String text) {
        String digits = text.matches("[0-9]{3}") ? "0" + text : text;
        return digits.matches("[0-9]{4}") ? catalogue.find(MunicipalityCode.of(digits)) : catalogue.byName(text);
    }
}
