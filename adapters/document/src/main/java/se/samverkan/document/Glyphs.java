package se.samverkan.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which characters the typefaces of the PDF have. A run of others, such as emoji, is replaced by one {@code □}, so that the reader sees that
 * something stood there. Letters written from the right are among them: they would come out in the wrong order.
 */
final class Glyphs {

    /** A white square: the typefaces have no replacement character of Unicode. */
    static final String REPLACEMENT = "\u25A1";

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int PLANES = 0x20000;
    private static final BitSet HELD = held();

    private Glyphs() {}

    static String replaceMissing(String people) {
        String text = Normalizer.normalize(people, Normalizer.Form.NFC).replace('\u2011', '-');
        if (text.codePoints().allMatch(Glyphs::isWritten)) {
            return text;
        }
        StringBuilder written = new StringBuilder(text.length());
        boolean replaced = false;
        for (int c : text.codePoints().toArray()) {
            if (isWritten(c)) {
                written.appendCodePoint(c);
                replaced = false;
            } else if (!isJoining(c) && !replaced) {
                written.append(REPLACEMENT);
                replaced = true;
            }
        }
        return written.toString();
    }

    private static boolean isWritten(int c) {
        return Character.isWhitespace(c)
                || (HELD.get(c) && (c == SOFT_HYPHEN || Character.getType(c) != Character.FORMAT));
    }

    /** Signs that only join or vary their neighbours. */
    private static boolean isJoining(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static BitSet held() {
        BitSet held = new BitSet(PLANES);
        held.set(' ', PLANES);
        for (Typeface typeface : Typeface.values()) {
            held.and(held(typeface));
        }
        return held;
    }

    private static BitSet held(Typeface typeface) {
        BitSet held = new BitSet(PLANES);
        try (InputStream in = typeface.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int c = ' '; c < PLANES; c++) {
                held.set(c, glyphs.getGlyphId(c) > 0 && isFromTheLeft(c));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return held;
    }

    private static boolean isFromTheLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
