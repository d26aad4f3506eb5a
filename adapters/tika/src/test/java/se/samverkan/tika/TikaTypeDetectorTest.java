package se.samverkan.tika;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.attachment.TypeDetector;

final class TikaTypeDetectorTest {

    private static final String WORD = "<Override ContentType=\"application/vnd.openxmlformats-officedocument."
            + "wordprocessingml.document.main+xml\"/>";

    private final TypeDetector detector = new TikaTypeDetector();

    @TempDir
    private Path folder;

    private String detect(byte[] content) throws IOException {
        Path file = folder.resolve("upload");
        Files.write(file, content);
        return detector.detect(file);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void is_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(TypeDetector.class)).hasAtLeastOneElementOfType(TikaTypeDetector.class);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("%PDF-1.7", "application/pdf"),
                Arguments.of("\u0089PNG\r\n\u001a\n", "image/png"),
                Arguments.of("GIF89a", "image/gif"),
                Arguments.of("<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml"),
                Arguments.of("<html><script>alert(1)</script></html>", "text/html"),
                Arguments.of("MZ\u0090\u0000\u0003", "application/x-msdownload"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_what_its_first_bytes_say(String begins, String type) throws IOException {
        assertThat(detect((begins + "\n").getBytes(ISO_8859_1))).isEqualTo(type);
    }

    @Test
    void plain_text_is_text_in_every_usual_encoding() throws IOException {
        assertThat(detect("kommun;invånare\nÖrebro;160000\n".getBytes(UTF_8))).isEqualTo("text/plain");
        assertThat(detect("kommun;invånare\nÖrebro;160000\n".getBytes(ISO_8859_1)))
                .isEqualTo("text/plain");
    }

    @Test
    void an_office_document_is_told_from_other_archives() throws IOException {
        assertThat(detect(zip("[Content_Types].xml", WORD, "word/document.xml", "<w/>")))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(detect(zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<o/>")))
                .isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(detect(zip("Main.class", "x"))).isEqualTo("application/zip");
    }

    @Test
    void a_document_with_macros_is_another_type() throws IOException {
        assertThat(detect(zip("[Content_Types].xml", WORD, "word/vbaProject.bin", "x")))
                .isEqualTo("application/x-office-document-with-macros");
    }

    @Test
    void half_an_archive_is_no_document() throws IOException {
        byte[] whole = zip("[Content_Types].xml", WORD);

        assertThat(detect(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("application/zip");
    }
}
