package se.samverkan.document;

import java.util.List;
import java.util.Optional;
import se.samverkan.record.Language;
import se.samverkan.record.Origin;
import se.samverkan.report.Span;
import se.samverkan.report.Wording;

/** Words within a line, with their language, their links and the mark on what is invented. */
final class Words {

    private final Markup out;
    private final Language language;

    Words(Markup out, Language language) {
        this.out = out;
        this.language = language;
    }

    String own(Wording wording) {
        return wording.in(language);
    }

    /** The tag of words in another language than the report's, else nothing. */
    String foreign(Optional<Language> spoken) {
        return spoken.filter(other -> !other.equals(language))
                .map(Language::tag)
                .orElse("");
    }

    void write(List<Span> spans) {
        spans.forEach(this::write);
    }

    void write(Span span) {
        if (span.emphasised()) {
            out.open("em");
        }
        if (span.link().isPresent()) {
            link(span, span.link().get());
        } else {
            inLanguage(span);
        }
        if (span.emphasised()) {
            out.close();
        }
    }

    void mark(Origin origin) {
        if (origin == Origin.EXAMPLE) {
            out.text(" ").element("span", own(Wording.EXAMPLE), "class", "sv-tag sv-tag--example");
        }
    }

    void link(String text, String target) {
        link(Span.of(text), target);
    }

    /** A link to a numbered piece of evidence shows the number; those who hear the text read are told what it is the number of. */
    private void link(Span span, String target) {
        String prefix = own(Wording.REFERENCE) + " ";
        String shown = span.text().startsWith(prefix) ? span.text().substring(prefix.length()) : span.text();
        boolean reference = target.startsWith("#") && shown.matches("\\d+");
        String spoken = reference ? prefix + shown : span.text();
        out.open(
                "a",
                "href",
                target,
                "class",
                reference ? "sv-ref" : "",
                "lang",
                foreign(span.language()),
                "title",
                out.medium().of("", spoken));
        if (reference && out.medium() == Medium.SCREEN) {
            out.element("span", prefix, "class", "sv-hide");
        }
        out.text(reference ? shown : span.text()).close();
    }

    /** On paper a single element around the words would get no tag of its own, and its language be lost: it needs one around it. */
    private void inLanguage(Span span) {
        String tag = foreign(span.language());
        if (tag.isEmpty()) {
            out.text(span.text());
            return;
        }
        if (out.medium() == Medium.PAPER) {
            out.open("span");
        }
        out.element("span", span.text(), "lang", tag);
        if (out.medium() == Medium.PAPER) {
            out.close();
        }
    }
}
