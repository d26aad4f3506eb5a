package se.samverkan.experience;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Words of a Swedish text, and their stems: plain rules, for comparing a few thousand texts without a search engine. Stateless.
 *
 * @since 0.1.0
 */
public final class SwedishWords {

    private static final int SHORTEST_STEM = 3;

    private static final ImmutableSet<String> COMMON = ImmutableSet.copyOf(Splitter.on(' ')
            .split(
                    "och i att det som en på är av för med till den har de inte om ett men var från så kan när man hur vem vad ska får"
                            + " vi ni du oss er våra vår deras sin sitt sina där här då nu ut upp under över vid mot än bara alla detta denna"
                            + " dessa eller efter blev blir bli varit hade skulle utan också mycket mer fler mellan genom man kommun kommunen"
                            + " kommuner kommunens the of and to in a for"));

    /** Endings of inflected forms, the longest first. */
    private static final ImmutableList<String> ENDINGS = ImmutableList.copyOf(Splitter.on(' ')
            .split(
                    "heternas heterna heter arnas ernas ornas andet arna erna orna aste ande ades arne aren ades erns ade ens ets"
                            + " are ast ats het ern ar er or en et as es na ad at a e n s t"));

    private SwedishWords() {}

    /**
     * The words that say something.
     *
     * @param text any text
     * @return its words but the most common ones, in small letters, in their order; accents but å, ä, ö are dropped
     */
    public static List<String> of(String text) {
        String plain = plain(text);
        return Splitter.onPattern("[^a-z0-9åäö]+")
                .omitEmptyStrings()
                .splitToStream(plain)
                .filter(word -> !COMMON.contains(word))
                .collect(ImmutableList.toImmutableList());
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(composed.length());
        composed.codePoints().forEach(letter -> {
            if (letter < 128 || letter == 'å' || letter == 'ä' || letter == 'ö') {
                plain.appendCodePoint(letter);
            } else {
                String bare = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
                bare.codePoints().forEach(c -> plain.append(c < 128 ? (char) c : Character.isLetter(c) ? "" : " "));
            }
        });
        return plain.toString();
    }

    /**
     * The stem of a word.
     *
     * @param word a word in small letters
     * @return what is left of it without its ending, at least three letters
     */
    public static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
