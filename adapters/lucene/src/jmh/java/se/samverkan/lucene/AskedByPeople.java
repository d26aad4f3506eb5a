package se.samverkan.lucene;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What people search for: the 278 queries on which the quality of the search is measured (a word, a few, whole questions; compounds, also written
 * apart; misspellings; English), and a tenth as many words that few experiences hold.
 */
final class AskedByPeople {

    private static final List<String> FILES = List.of(
            "queries-tuning.json",
            "queries-reporting.json",
            "queries-of-others-tuning.json",
            "queries-of-others-reporting.json");
    private static final Pattern QUERY = Pattern.compile("\"query\": \"([^\"]+)\"");
    private static final int RARE = 28;

    private final List<String> queries = all();
    private int next;

    private static List<String> all() {
        List<String> queries = new ArrayList<>();
        FILES.forEach(file -> QUERY.matcher(read(file))
                .results()
                .map((MatchResult query) -> query.group(1))
                .forEach(queries::add));
        queries.addAll(SyntheticBank.compounds(RARE));
        Collections.shuffle(queries, new Random(5));
        return queries;
    }

    private static String read(String file) {
        try {
            return Resources.toString(Resources.getResource(AskedByPeople.class, file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next one, round and round. */
    String next() {
        next = (next + 1) % queries.size();
        return queries.get(next);
    }
}
