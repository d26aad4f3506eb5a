package se.samverkan.selection;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;

/**
 * Candidates and quotas in the file form that tools for citizens' assemblies share, so that panels can be compared and moved: {@code candidates.csv} or
 * {@code respondents.csv} with a column per feature, and {@code features.csv} or {@code categories.csv} with a row per value and its bounds.
 *
 * <p>Reads UTF-8, UTF-16 with its mark and Windows-1252, with commas, semicolons or tabs, up to 200,000 rows and 100 MB. Nothing is read by half: either all
 * is right, or up to 20 problems tell, each with file, row and column and words in the arguments {@code sv} and {@code en}. Columns that are not about quotas
 * are left aside.
 *
 * @since 0.1.0
 */
public final class PanelFiles {

    /** The two forms of the field. */
    public enum Form {
        /** {@code feature,value,min,max}, and {@code min_flex,max_flex} where quotas may give way; candidates have an {@code id}. */
        FEATURES,
        /** The older {@code category,feature,min,max}; candidates have no id, their row is it. */
        CATEGORIES
    }

    private PanelFiles() {}

    /**
     * Reads quotas.
     *
     * @param name the file's name, for the problems
     * @param in the file, not closed
     * @return the quotas, or what is wrong with them: no number, below 0, min above max, a value twice, limits that are narrower than the quota
     * @throws IOException if it cannot be read
     */
    public static Result<QuotaSheet> quotas(String name, InputStream in) throws IOException {
        PanelTable table = PanelTable.read(name, in);
        QuotaSheet sheet = table.isWrong() ? new QuotaSheet(List.of(), List.of()) : new QuotaRows(table).sheet();
        return result(table.problems(), sheet);
    }

    /**
     * Reads candidates.
     *
     * @param name the file's name, for the problems
     * @param in the file, not closed
     * @param quotas what counts them: each feature must be a column, and each value in it have a quota
     * @return the candidates, their keys being the column {@code id}, else the only other column whose name ends in it, such as
     *     {@code nationbuilder_id}, else the numbers of their rows from 1; or what is wrong with them
     * @throws IOException if it cannot be read
     */
    public static Result<CandidateSheet> candidates(String name, InputStream in, List<Quota> quotas)
            throws IOException {
        return candidates(name, in, quotas, List.of());
    }

    /**
     * Reads candidates, with features that are not about quotas.
     *
     * @param name the file's name, for the problems
     * @param in the file, not closed
     * @param quotas what counts them: each feature must be a column, and each value in it have a quota
     * @param beside more features to read, such as those that spread counts over; each must be a column
     * @return the candidates, or what is wrong with them
     * @throws IOException if it cannot be read
     */
    public static Result<CandidateSheet> candidates(
            String name, InputStream in, List<Quota> quotas, Collection<String> beside) throws IOException {
        PanelTable table = PanelTable.read(name, in);
        CandidateSheet sheet = table.isWrong()
                ? new CandidateSheet(List.of(), Optional.empty())
                : new CandidateRows(table, quotas, beside).sheet();
        return result(table.problems(), sheet);
    }

    /**
     * Reads municipalities to draw from: a row for each, with its code in a column {@code id} (or {@code kommunkod}) or its name in a column {@code kommun}
     * (or {@code name}). What the catalogue knows is taken from there; up to 20 other columns tell features of their own, whose values have 1–60 characters.
     *
     * @param name the file's name, for the problems
     * @param in the file, of up to 2 MB and 5,000 rows, not closed
     * @param quotas what counts them, if that is known: each feature must be one of the catalogue or a column, and each value have a quota
     * @param catalogue the country
     * @return the municipalities, or what is wrong with the file
     * @throws IOException if it cannot be read
     */
    public static Result<MunicipalitySheet> municipalities(
            String name, InputStream in, List<Quota> quotas, MunicipalityCatalogue catalogue) throws IOException {
        PanelTable table = PanelTable.read(name, in, 2, 5_000);
        MunicipalitySheet sheet = table.isWrong()
                ? new MunicipalitySheet(List.of(), ImmutableMap.of())
                : new MunicipalityRows(table, quotas, catalogue).sheet();
        return result(table.problems(), sheet);
    }

    private static <T> Result<T> result(List<Problem> problems, T sheet) {
        return problems.isEmpty() ? Result.done(sheet) : new Result.Refused<>(problems);
    }

    /**
     * Writes quotas; reading them gives the same.
     *
     * @param sheet the quotas, with their limits in the form of features, if there are any
     * @param form one of the two forms
     * @return the file's text, with commas, for UTF-8
     */
    public static String text(QuotaSheet sheet, Form form) {
        boolean older = form == Form.CATEGORIES;
        boolean limited = !older && !sheet.limits().isEmpty();
        List<String> header =
                older ? List.of("category", "feature", "min", "max") : List.of("feature", "value", "min", "max");
        StringBuilder text = new StringBuilder()
                .append(CsvText.line(limited ? joined(header, List.of("min_flex", "max_flex")) : header));
        for (Quota quota : sheet.quotas()) {
            List<String> row =
                    List.of(quota.feature(), quota.value(), String.valueOf(quota.min()), String.valueOf(quota.max()));
            Quota limit = QuotaCheck.limit(quota, sheet.limits());
            List<String> flexible = List.of(String.valueOf(limit.min()), String.valueOf(limit.max()));
            text.append(CsvText.line(limited ? joined(row, flexible) : row));
        }
        return text.toString();
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /**
     * Writes candidates; reading them gives the same, but for the keys in the form without ids.
     *
     * @param candidates the candidates
     * @param features the features to write, in order; an empty value where a candidate has none
     * @param form one of the two forms
     * @return the file's text, with commas, for UTF-8
     */
    public static String text(List<Candidate> candidates, List<String> features, Form form) {
        boolean older = form == Form.CATEGORIES;
        StringBuilder text =
                new StringBuilder().append(CsvText.line(older ? features : joined(List.of("id"), features)));
        for (Candidate candidate : candidates) {
            List<String> row = new ArrayList<>(older ? List.of() : List.of(candidate.key()));
            features.forEach(feature -> row.add(candidate.value(feature).orElse("")));
            text.append(CsvText.line(row));
        }
        return text.toString();
    }
}
