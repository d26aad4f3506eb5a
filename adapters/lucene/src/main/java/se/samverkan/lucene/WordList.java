package se.samverkan.lucene;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists that lie beside the classes: one entry a line, {@code #} begins a comment. */
enum WordList {
    /** Words that say nothing in a search. */
    STOP_WORDS("stop-words.txt"),
    /** Words whose forms the rules do not bring together. */
    INFLECTIONS("inflections.txt"),
    /** Words that compounds are made of, with the forms they take in front of another. */
    PARTS("parts.txt"),
    /** Words that are never part of a compound though they may look so. */
    NO_PARTS("no-parts.txt"),
    /** Everyday words that say little of what a search is about. */
    LIGHT_WORDS("light-words.txt"),
    /** Words that mean the same. */
    SYNONYMS("synonyms.txt"),
    /** What texts call the matters of the field, and the words by which people speak of them. */
    MATTERS("matters.txt"),
    /** Words of the common language that mean much the same. */
    THESAURUS("thesaurus.txt");

    private final String file;

    WordList(String file) {
        this.file = file;
    }

    /** The entries, without comments and empty lines. */
    List<String> lines() {
        return entries(text());
    }

    static List<String> entries(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private String text() {
        try {
            return Resources.toString(Resources.getResource(WordList.class, file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Word list " + file + " cannot be read: the archive is damaged", e);
        }
    }

    /** A short name of what the lists hold that an index depends on; another list, another name. */
    static String digest() {
        String all = STOP_WORDS.text() + INFLECTIONS.text();
        return Hashing.sha256()
                .hashString(all, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 16);
    }
}
