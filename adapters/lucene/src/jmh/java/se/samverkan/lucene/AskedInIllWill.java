package se.samverkan.lucene;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samverkan.experience.ExperienceSearch;

/** Searches made to be slow, or to break something. */
final class AskedInIllWill {

    private static final List<String> QUERIES = List.of(
            "bil ".repeat(2_500),
            "a".repeat(10_000),
            "mobilitetshubbarnas".repeat(500),
            "cykel".repeat(12),
            "*".repeat(10_000),
            "b*l* c?k*l a* e* i* o* u* ? * ??",
            "/(a+)+$/ /.*.*.*.*/ [a-z]{1,9}",
            "AND OR NOT && || ! ( ) { } [ ] ^ ~ * ? : \\ /",
            "\u202Ebil\u202C \u200Fcykel\u200E",
            "' UNION SELECT * FROM samverkan_record; DROP TABLE samverkan_record --",
            "<img src=x onerror=alert(1)><script>bil</script>",
            "bil\u0000cykel \uD83D \uDEB2\uD83D buss",
            "en av alla de som bil buss tåg cykel gång resa trafik väg gata stad kommun skola arbete pengar försök projekt",
            misspelt("parkeringsavgfit"),
            misspelt("kollektivtarfik"));

    private int next;

    /** As many different words as count, none of which is there. */
    private static String misspelt(String word) {
        return IntStream.range(0, ExperienceSearch.MOST_WORDS)
                .mapToObj(number -> word + (char) ('a' + number))
                .collect(Collectors.joining(" "));
    }

    String next() {
        next = (next + 1) % QUERIES.size();
        return QUERIES.get(next);
    }
}
