package se.samverkan.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.samverkan.record.Language;
import se.samverkan.record.Origin;

/**
 * What somebody said, in their words. Nobody is named: a role and an organisation tell where it comes from.
 *
 * @param origin whether it is invented
 * @param words the words, never translated
 * @param language the language they were said in
 * @param role who said it, such as "trafikplanerare"; in the report's language
 * @param organisation where they work, such as a municipality's name
 * @param source where it can be read, as in {@link Span#link()}; empty if nowhere
 * @since 0.1.0
 */
public record Quotation(
        Origin origin, String words, Language language, String role, String organisation, Optional<String> source)
        implements Block {

    /** Refuses missing words and a link that leads elsewhere than to the web or into the report. */
    public Quotation {
        requireNonNull(origin, "origin");
        Texts.required("words", words);
        requireNonNull(language, "language");
        Texts.required("role", role);
        Texts.required("organisation", organisation);
        source.ifPresent(target -> new Span("source", false, Optional.of(target), Optional.empty()));
    }
}
