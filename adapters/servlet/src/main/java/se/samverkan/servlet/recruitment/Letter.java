package se.samverkan.servlet.recruitment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samverkan.municipality.MunicipalityCode;

/**
 * An invitation with a personal link, ready to send.
 *
 * @param municipality who is invited
 * @param name its name
 * @param to the address to write to, if one is known
 * @param subject the subject
 * @param body the text
 * @param link the link in it
 * @since 0.1.0
 */
public record Letter(
        MunicipalityCode municipality, String name, Optional<String> to, String subject, String body, String link) {
    private static final int LINE = 76;

    /** Refuses missing parts. */
    public Letter {
        requireNonNull(municipality, "municipality");
        requireNonNull(name, "name");
        requireNonNull(to, "to");
        requireNonNull(subject, "subject");
        requireNonNull(body, "body");
        requireNonNull(link, "link");
    }

    /**
     * The name of its file.
     *
     * @return such as {@code inbjudan-2480.eml}
     */
    public String file() {
        return "inbjudan-" + municipality.value() + ".eml";
    }

    /**
     * The letter as a message (RFC 5322, MIME) that a mail program opens as a draft.
     *
     * @return the message in ASCII, its lines ended by CR and LF
     */
    public String message() {
        String receiver = to.filter(address -> address.matches("[!-~]+@[!-~]+")).orElse("");
        Base64.Encoder lines = Base64.getMimeEncoder(LINE, "\r\n".getBytes(UTF_8));
        return (receiver.isEmpty() ? "" : "To: " + receiver + "\r\n")
                + "Subject: " + encoded(subject) + "\r\n"
                + "X-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + lines.encodeToString(
                        body.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(UTF_8))
                + "\r\n";
    }

    /** Encoded words (RFC 2047) of at most 75 characters, folded. */
    private static String encoded(String text) {
        StringBuilder words = new StringBuilder();
        StringBuilder part = new StringBuilder();
        int[] characters = text.codePoints().toArray();
        for (int place = 0; place < characters.length; place++) {
            part.appendCodePoint(characters[place]);
            if (part.toString().getBytes(UTF_8).length > 36 || place == characters.length - 1) {
                words.append(words.isEmpty() ? "" : "\r\n ")
                        .append("=?utf-8?B?")
                        .append(Base64.getEncoder()
                                .encodeToString(part.toString().getBytes(UTF_8)))
                        .append("?=");
                part.setLength(0);
            }
        }
        return words.toString();
    }

    static void zip(List<Letter> letters, OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to, UTF_8);
        for (Letter letter : letters) {
            zip.putNextEntry(new ZipEntry(letter.file()));
            zip.write(letter.message().getBytes(UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }
}
