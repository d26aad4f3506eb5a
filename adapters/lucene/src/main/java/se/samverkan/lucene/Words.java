package se.samverkan.lucene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a text apart into words: runs of letters and digits. Marks that cannot be seen, such as soft hyphens and marks of direction, are looked
 * through. A word of over {@value #LONGEST} characters is no word.
 */
final class Words {

    static final int LONGEST = 60;

    /** {@code p-hus}, {@code P-tal}: the letter stands for parking. */
    private static final String PARKING = "parkerings";

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    static List<Word> of(String text) {
        Words reader = new Words(text);
        reader.read();
        return reader.words;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (Character.isLetterOrDigit(letter)) {
                at = word(at);
            } else {
                at += Character.charCount(letter);
            }
        }
    }

    private int word(int start) {
        int end = endOfRun(start);
        if (isParkingLetter(start, end)) {
            int last = endOfRun(end + 1);
            add(PARKING + plain(text.substring(end + 1, last)), start, last);
            return last;
        }
        add(plain(text.substring(start, end)), start, end);
        return end;
    }

    private boolean isParkingLetter(int start, int end) {
        return end - start == 1
                && Character.toLowerCase(text.charAt(start)) == 'p'
                && end + 1 < text.length()
                && text.charAt(end) == '-'
                && Character.isLetter(text.charAt(end + 1));
    }

    private int endOfRun(int start) {
        int at = start;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (!isOfWord(letter)) {
                return at;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static boolean isOfWord(int letter) {
        return isPlain(letter) || Character.isLetterOrDigit(letter) || isLookedThrough(letter);
    }

    private static boolean isLookedThrough(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private void add(String form, int start, int end) {
        if (!form.isEmpty() && form.length() <= LONGEST) {
            words.add(new Word(form, start, end));
        }
    }

    /** Small letters, without accents but those of å, ä and ö. */
    static String plain(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (isPlain(small)) {
            return small;
        }
        String composed = Normalizer.normalize(small, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(composed.length());
        composed.codePoints().forEach(letter -> plain.append(plain(letter)));
        return plain.toString();
    }

    private static boolean isPlain(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!isPlain(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || isSwedish(letter);
    }

    private static boolean isSwedish(int letter) {
        return letter == 'å' || letter == 'ä' || letter == 'ö';
    }

    private static String plain(int letter) {
        if (isSwedish(letter)) {
            return Character.toString(letter);
        }
        return switch (letter) {
            case 'æ' -> "ä";
            case 'ø' -> "ö";
            case 'ß' -> "ss";
            default ->
                Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        };
    }

    /** Without any accents, for comparing with what was typed on a keyboard without å, ä and ö. */
    static String bare(String form) {
        return form.replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
    }
}
