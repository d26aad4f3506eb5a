package se.samverkan.report;

/**
 * A kind of document.
 *
 * @param mediaType its media type, such as {@code application/pdf}
 * @param extension the end of its file names, small letters and digits without a dot, such as {@code pdf}
 * @since 0.1.0
 */
public record DocumentFormat(String mediaType, String extension) {

    /** Refuses what is not a media type, and an extension that could lead a file elsewhere. */
    public DocumentFormat {
        if (!mediaType.matches("[a-z]+/[a-z0-9.+-]+(; ?[a-z]+=[A-Za-z0-9-]+)?")) {
            throw new IllegalArgumentException("Media type '" + mediaType + "' must be such as application/pdf");
        }
        if (!extension.matches("[a-z0-9]{1,8}")) {
            throw new IllegalArgumentException(
                    "Extension '" + extension + "' must be 1-8 small letters and digits without a dot, such as pdf");
        }
    }
}
