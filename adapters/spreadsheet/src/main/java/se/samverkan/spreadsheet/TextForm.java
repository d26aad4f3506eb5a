package se.samverkan.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text in the encoding they were most likely written in: by their byte order mark, else UTF-16 where every other byte is a zero, else
 * UTF-8 where they are such without a fault, else Windows-1252, in which Excel saves CSV in Sweden.
 *
 * @param text the text, without a byte order mark
 * @param charset the encoding
 */
record TextForm(String text, Charset charset) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 1_000;

    static TextForm of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(bytes, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return lenient(bytes, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return lenient(bytes, StandardCharsets.UTF_16BE);
        }
        if (zeros(bytes, 1)) {
            return lenient(bytes, StandardCharsets.UTF_16LE);
        }
        return zeros(bytes, 0) ? lenient(bytes, StandardCharsets.UTF_16BE) : unmarked(bytes);
    }

    private static TextForm unmarked(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new TextForm(text, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return lenient(bytes, WINDOWS);
        }
    }

    private static TextForm lenient(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return new TextForm(text.startsWith("\uFEFF") ? text.substring(1) : text, charset);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether most of the even or odd bytes at the beginning are zeros, and hardly any of the others. */
    private static boolean zeros(byte[] bytes, int odd) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int here = 0;
        int there = 0;
        for (int i = 0; i < pairs; i++) {
            here += bytes[2 * i + odd] == 0 ? 1 : 0;
            there += bytes[2 * i + 1 - odd] == 0 ? 1 : 0;
        }
        return pairs > 0 && here * 10 > pairs * 6 && there * 10 < pairs;
    }
}
