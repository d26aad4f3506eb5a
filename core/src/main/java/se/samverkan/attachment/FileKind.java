package se.samverkan.attachment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sorts of files that may be attached: what people make slides, plans, tables and pictures with, and nothing that runs. SVG is not among
 * them, since it may hold script; nor are the formats before Office 2007, which cannot be told from files with macros without a parser.
 *
 * @since 0.1.0
 */
public enum FileKind {
    /** A PDF document (ISO 32000). */
    PDF("application/pdf", false, "pdf"),
    /** A PNG picture (W3C). */
    PNG("image/png", true, "png"),
    /** A JPEG picture (ISO/IEC 10918). */
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    /** A GIF picture. */
    GIF("image/gif", true, "gif"),
    /** A WebP picture (RFC 9649). */
    WEBP("image/webp", true, "webp"),
    /** A Word document without macros (ISO/IEC 29500). */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    /** An Excel workbook without macros (ISO/IEC 29500). */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    /** A PowerPoint presentation without macros (ISO/IEC 29500). */
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    /** An OpenDocument text (ISO/IEC 26300). */
    ODT("application/vnd.oasis.opendocument.text", false, "odt"),
    /** An OpenDocument spreadsheet (ISO/IEC 26300). */
    ODS("application/vnd.oasis.opendocument.spreadsheet", false, "ods"),
    /** An OpenDocument presentation (ISO/IEC 26300). */
    ODP("application/vnd.oasis.opendocument.presentation", false, "odp"),
    /** Plain text. */
    TEXT("text/plain", false, "txt", "md"),
    /** A table as text (RFC 4180). */
    CSV("text/csv", false, "csv");

    private final String mediaType;
    private final boolean picture;
    private final List<String> extensions;

    FileKind(String mediaType, boolean picture, String... extensions) {
        this.mediaType = mediaType;
        this.picture = picture;
        this.extensions = List.of(extensions);
    }

    /**
     * The kind of a content.
     *
     * @param mediaType what a {@link TypeDetector} says it is
     * @param extension how the file's name ends, small letters; tells only a table from other plain text, which nothing in it does
     * @return the kind, empty if it may not be attached
     */
    static Optional<FileKind> of(String mediaType, String extension) {
        if (mediaType.equals(TEXT.mediaType) && CSV.extensions.contains(extension)) {
            return Optional.of(CSV);
        }
        return Stream.of(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /**
     * Its media type.
     *
     * @return such as {@code application/pdf}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * How names of such files end.
     *
     * @return extensions without dot, the usual one first
     */
    public List<String> extensions() {
        return extensions;
    }

    /**
     * Whether it may be shown in a page.
     *
     * @return true for pictures of pixels
     */
    public boolean isPicture() {
        return picture;
    }
}
