package se.samverkan.tika;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What kind of office document a ZIP archive is: Office Open XML says so in {@code [Content_Types].xml} (ISO/IEC 29500-2), OpenDocument in
 * {@code mimetype} (ISO/IEC 26300-3). Neither is unpacked further.
 */
final class OfficeDocument {

    private static final String ARCHIVE = "application/zip";
    private static final String WITH_MACROS = "application/x-office-document-with-macros";
    private static final byte[] SIGNATURE = {'P', 'K'};
    private static final int LONGEST = 1_000_000;
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final List<String> KINDS =
            List.of("wordprocessingml.document", "spreadsheetml.sheet", "presentationml.presentation");

    private OfficeDocument() {}

    static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
        }
    }

    static String type(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.stream().anyMatch(OfficeDocument::isMacro)) {
                return WITH_MACROS;
            }
            Optional<String> openDocument =
                    text(zip, "mimetype").filter(type -> type.startsWith("application/vnd.oasis."));
            return openDocument.orElse(openXml(text(zip, "[Content_Types].xml").orElse("")));
        } catch (ZipException | IllegalArgumentException e) {
            return ARCHIVE;
        }
    }

    private static String openXml(String contentTypes) {
        return KINDS.stream()
                .filter(kind -> contentTypes.contains("\"" + OPEN_XML + kind + ".main+xml\""))
                .findFirst()
                .map(kind -> OPEN_XML + kind)
                .orElse(ARCHIVE);
    }

    private static boolean isMacro(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/");
    }

    private static Optional<String> text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(new String(in.readNBytes(LONGEST), UTF_8));
        }
    }
}
