package se.samverkan.recruitment;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.record.Problem;
import se.samverkan.selection.Candidate;
import se.samverkan.selection.Feature;
import se.samverkan.selection.Quota;

/**
 * A pool, and if wanted its quotas, in the file form of the field: {@code candidates.csv} (or {@code respondents.csv}) with a row per municipality, its code
 * or name and a column per feature, and {@code features.csv} (or {@code categories.csv}) with feature, value, min and max. What the catalogue knows is taken
 * from there, whatever a column says. Everything that is wrong is told with its row and column, and then nothing is taken in. Not safe for use by
 * several threads.
 *
 * @since 0.1.0
 */
public final class CandidateFile {

    private static final Set<String> PLACES =
            ImmutableSet.of("latitude", "longitude", "x", "y", "population", "folkmängd");
    private static final int MOST_FEATURES = 20;
    private static final int LONGEST = 60;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Map<String, String>> facts = new LinkedHashMap<>();
    private final Map<String, CsvRow> rows = new LinkedHashMap<>();
    private final List<Quota> quotas = new ArrayList<>();

    /** Begins with nothing read. */
    public CandidateFile() {}

    /**
     * Reads the candidates.
     *
     * @param file the file, in UTF-8 or Windows-1252, with commas, semicolons or tabs
     */
    public void candidates(byte... file) {
        CsvTable table = new CsvTable("candidates", problems, file);
        OptionalInt code = table.column("id", "code", "kod", "kommunkod");
        OptionalInt key = code.isPresent() ? code : table.needed("name", "namn", "kommun", "municipality");
        List<Integer> columns = features(table, key);
        key.ifPresent(column -> table.rows().forEach(row -> candidate(table, row, column, columns)));
    }

    private List<Integer> features(CsvTable table, OptionalInt key) {
        List<Integer> columns = new ArrayList<>();
        OptionalInt name = table.column("name", "namn", "kommun", "municipality");
        for (int column = 0; column < table.header().size(); column++) {
            String title = table.header().get(column);
            boolean known = OptionalInt.of(column).equals(key)
                    || OptionalInt.of(column).equals(name)
                    || Feature.of(title).isPresent()
                    || PLACES.contains(title)
                    || title.isEmpty();
            if (!known) {
                columns.add(column);
            }
        }
        if (columns.size() > MOST_FEATURES) {
            problems.add(Problem.invalid("candidates", "csv-too-many-columns").with("max", MOST_FEATURES));
        }
        return columns;
    }

    private void candidate(CsvTable table, CsvRow row, int key, List<Integer> columns) {
        Optional<Municipality> found = municipality(row.values().get(key));
        if (found.isEmpty()) {
            table.refuse(row, key, "csv-unknown-municipality");
            return;
        }
        String code = found.get().code().value();
        if (rows.put(code, row) != null) {
            table.refuse(row, key, "csv-twice");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int column : columns) {
            String value = row.values().get(column);
            if (value.isEmpty() || value.length() > LONGEST) {
                table.refuse(row, column, value.isEmpty() ? "csv-empty" : "csv-too-long");
            }
            values.put(table.header().get(column), value);
        }
        facts.put(code, values);
    }

    private static Optional<Municipality> municipality(String text) {
        MunicipalityCatalogue catalogue = MunicipalityCatalogue.bundled();
        String digits = text.matches("[0-9]{3}") ? "0" + text : text;
        return digits.matches("[0-9]{4}") ? catalogue.find(MunicipalityCode.of(digits)) : catalogue.byName(text);
    }

    /**
     * Reads the quotas, after the candidates.
     *
     * @param file the file, in UTF-8 or Windows-1252, with commas, semicolons or tabs
     */
    public void features(byte... file) {
        CsvTable table = new CsvTable("features", problems, file);
        boolean older = table.column("category").isPresent();
        OptionalInt feature = older ? table.needed("category") : table.needed("feature");
        OptionalInt value = older ? table.needed("feature", "name", "value") : table.needed("value");
        OptionalInt min = table.needed("min");
        OptionalInt max = table.needed("max");
        if (feature.isPresent() && value.isPresent() && min.isPresent() && max.isPresent()) {
            List<Candidate> pool = pool().candidates(List.of());
            table.rows()
                    .forEach(row -> quota(
                            table, row, pool, feature.getAsInt(), value.getAsInt(), min.getAsInt(), max.getAsInt()));
            everyValueHasAQuota(pool);
        }
    }

    private void quota(CsvTable table, CsvRow row, List<Candidate> pool, int feature, int value, int min, int max) {
        OptionalInt least = table.number(row, min);
        OptionalInt most = table.number(row, max);
        String key = row.values().get(feature);
        if (pool.stream().noneMatch(each -> each.value(key).isPresent())) {
            table.refuse(row, feature, "csv-unknown-feature");
        } else if (least.isPresent() && most.isPresent() && most.getAsInt() < least.getAsInt()) {
            table.refuse(row, max, "csv-max-below-min");
        } else if (least.isPresent() && most.isPresent()) {
            Quota quota = new Quota(key, row.values().get(value), least.getAsInt(), most.getAsInt());
            if (quotas.stream().anyMatch(other -> isOfSame(other, quota))) {
                table.refuse(row, value, "csv-twice");
            }
            quotas.add(quota);
        }
    }

    private static boolean isOfSame(Quota one, Quota other) {
        return one.feature().equals(other.feature()) && one.value().equals(other.value());
    }

    private void everyValueHasAQuota(List<Candidate> pool) {
        Set<String> missing = new LinkedHashSet<>();
        for (Candidate candidate : pool) {
            for (Quota quota : quotas) {
                String value = candidate.value(quota.feature()).orElse("");
                boolean has = quotas.stream()
                        .anyMatch(other -> other.feature().equals(quota.feature())
                                && other.value().equals(value));
                CsvRow row = rows.get(candidate.key());
                if (!has && row != null && missing.add(quota.feature() + " " + value)) {
                    problems.add(Problem.invalid("features", "csv-no-quota")
                            .with("row", row.number())
                            .with("column", quota.feature())
                            .with("value", value));
                }
            }
        }
    }

    /**
     * What is wrong.
     *
     * @return the problems, of the fields {@code candidates} and {@code features}, the first twenty or so
     */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * The pool that was read; only where there is no problem.
     *
     * @return the pool
     */
    public PlannedPool pool() {
        return new PlannedPool(
                PoolSource.FILE,
                facts.keySet().stream().map(MunicipalityCode::of).toList(),
                facts);
    }

    /**
     * The quotas that were read; only where there is no problem.
     *
     * @return the quotas, none if no such file was read
     */
    public List<Quota> quotas() {
        return List.copyOf(quotas);
    }
}
