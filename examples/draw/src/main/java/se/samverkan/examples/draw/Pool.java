package se.samverkan.examples.draw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.record.Result;
import se.samverkan.selection.Candidate;
import se.samverkan.selection.CandidateSheet;
import se.samverkan.selection.Locations;
import se.samverkan.selection.PanelFiles;
import se.samverkan.selection.Quota;
import se.samverkan.selection.QuotaSheet;

/**
 * Candidates and quotas from files in the form of the field, see {@link PanelFiles}.
 *
 * @param candidates who can be drawn
 * @param quotas the quotas of every value
 * @param limits how far quotas may give way, if the file tells
 * @param map where each candidate lies, if the file tells
 */
record Pool(List<Candidate> candidates, List<Quota> quotas, List<Quota> limits, Optional<Locations> map) {

    static final List<String> OPTIONS = List.of("--candidates", "--respondents", "--features", "--categories");

    /** Reads a file, given its name. */
    private interface Reader<T> {
        Result<T> read(String name, InputStream in) throws IOException;
    }

    /** Reads the files that are given, with some features that need no quotas. */
    static Pool read(Arguments given, List<String> beside) {
        Path candidates = given.file("--candidates", "--respondents");
        String language = given.language().getLanguage();
        QuotaSheet sheet = read(given.file("--features", "--categories"), language, PanelFiles::quotas);
        CandidateSheet pool =
                read(candidates, language, (name, in) -> PanelFiles.candidates(name, in, sheet.quotas(), beside));
        return new Pool(pool.candidates(), sheet.quotas(), sheet.limits(), pool.map());
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
