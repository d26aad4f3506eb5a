package se.samverkan.servlet.peers;

import java.util.Map;
import java.util.Optional;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.servlet.page.View;
import se.samverkan.similarity.Likeness;

/**
 * A municipality that is like another, as a list shows it.
 *
 * @param like how like, in words
 * @param percent the measure, 0–100
 * @param href its page, empty for an invented municipality
 * @param experiences how many experiences tell of it
 * @param found the address of those experiences
 * @since 0.1.0
 */
public record PeerRow(Like like, long percent, Optional<String> href, long experiences, String found) {
    private static final int HUNDRED = 100;

    /**
     * Puts a likeness in a row.
     *
     * @param view the page
     * @param likeness the likeness
     * @param counts experiences by municipality's code
     * @return the row
     */
    public static PeerRow of(View view, Likeness likeness, Map<String, Long> counts) {
        String code = likeness.other().key();
        boolean real = code.matches("\\d{4}")
                && MunicipalityCatalogue.bundled()
                        .find(MunicipalityCode.of(code))
                        .isPresent();
        return new PeerRow(
                Like.of(view, likeness, likeness.to().name()),
                Math.round(likeness.value() * HUNDRED),
                real ? Optional.of(view.url("/kommuner/" + code)) : Optional.empty(),
                counts.getOrDefault(code, 0L),
                view.url("/erfarenheter?kommun=" + code));
    }
}
