package se.samverkan.examples.draw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.record.Result;
import se.samverkan.selection.Candidate;
import se.samverkan.selection.CandidateSheet;
import se.samverkan.selection.Locations;
import se.samverkan.selection.PanelFiles;
import se.samverkan.selection.PanelRules;
import se.samverkan.selection.Quota;
import se.samverkan.selection.QuotaSheet;

/**
 * Candidates and quotas from files in the form of the field, see {@link PanelFiles}.
 *
 * @param candidates who can be drawn
 * @param quotas the quotas of every value
 * @param limits how far quotas may give way, if the file tells
 * @param map where each candidate lies, if the file tells
 * @param apart columns in which no two members have all values alike, such as those of an address
 */
record Pool(
        List<Candidate> candidates,
        List<Quota> quotas,
        List<Quota> limits,
        Optional<Locations> map,
        List<String> apart) {

    static final List<String> OPTIONS = List.of("--candidates", "--respondents", "--features", "--categories");

    /** Reads a file, given its name. */
    private interface Reader<T> {
        Result<T> read(String name, InputStream in) throws IOException;
    }

    /** The columns that keep candidates apart. */
    static List<String> apart(Arguments given) {
        return given.find("--apart").map(columns -> List.of(columns.split(","))).orElse(List.of());
    }

    /** Reads the files that are given, with some features that need no quotas, and columns that keep candidates apart. */
    static Pool read(Arguments given, List<String> spread, List<String> apart) {
        List<String> beside = joined(spread, apart);
        Path candidates = given.file("--candidates", "--respondents");
        String language = given.language().getLanguage();
        QuotaSheet sheet = read(given.file("--features", "--categories"), language, PanelFiles::quotas);
        CandidateSheet pool =
                read(candidates, language, (name, in) -> PanelFiles.candidates(name, in, sheet.quotas(), beside));
        List<Quota> rules = rules(pool.candidates(), apart);
        List<Quota> limits = sheet.limits().isEmpty() ? List.of() : joined(sheet.limits(), rules);
        return new Pool(pool.candidates(), joined(sheet.quotas(), rules), limits, pool.map(), apart);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** One at most of those who share all values; an empty address is nobody's. */
    private static List<Quota> rules(List<Candidate> candidates, List<String> apart) {
        Map<List<String>, List<String>> alike = new LinkedHashMap<>();
        for (Candidate candidate : apart.isEmpty() ? List.<Candidate>of() : candidates) {
            List<String> values = apart.stream()
                    .map(column -> candidate.value(column).orElse(""))
                    .toList();
            if (!values.stream().allMatch(String::isEmpty)) {
                alike.computeIfAbsent(values, each -> new ArrayList<>()).add(candidate.key());
            }
        }
        return alike.values().stream()
                .filter(keys -> keys.size() > 1)
                .map(keys -> PanelRules.keepApart(keys, 1))
                .toList();
    }

    private static <T> T read(Path file, String language, Reader<T> reader) {
        try (InputStream in = Files.newInputStream(file)) {
            Result<T> result = reader.read(String.valueOf(file.getFileName()), in);
            if (result instanceof Result.Refused<T> refused) {
                throw new InputException(refused.problems().stream()
                        .map(problem -> problem.arguments().getOrDefault(language, problem.toString()))
                        .collect(Collectors.joining(System.lineSeparator())));
            }
            return result.orThrow();
        } catch (IOException e) {
            throw new InputException("File " + file + " cannot be read: check its name and that you may read it", e);
        }
    }
}
