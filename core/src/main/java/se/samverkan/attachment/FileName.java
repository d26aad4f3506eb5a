package se.samverkan.attachment;

import java.text.Normalizer;
import java.util.Locale;

/** The name of an uploaded file, cleaned of what a name must not do to those who save it. */
record FileName(String stem, String extension) {

    private static final int LONGEST = 120;
    private static final int LONGEST_EXTENSION = 5;

    /**
     * Cleans a name: no folders, no control characters or marks that change the direction of writing (the name would be read as another), none of
     * the characters that Windows forbids, no dots or blanks at its ends; in Unicode's form C, which all systems write alike.
     */
    static FileName of(String typed) {
        String last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*]", "-")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        int dot = clean.lastIndexOf('.');
        boolean ends = dot > 0 && clean.length() - dot - 1 <= LONGEST_EXTENSION;
        return ends
                ? new FileName(
                        clean.substring(0, dot).strip(),
                        clean.substring(dot + 1).toLowerCase(Locale.ROOT))
                : new FileName(clean, "");
    }

    /** The whole name for a file of that kind: with an extension of the kind, and never longer than 120 characters. */
    String as(FileKind kind) {
        String end = kind.extensions().contains(extension)
                ? extension
                : kind.extensions().get(0);
        String whole = stem.isEmpty() ? "fil" : stem;
        int most = LONGEST - end.length() - 1;
        String cut = whole.codePointCount(0, whole.length()) <= most
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, most)).strip();
        return cut + "." + end;
    }
}
