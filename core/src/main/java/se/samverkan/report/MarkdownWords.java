package se.samverkan.report;

import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.record.Language;
import se.samverkan.record.Origin;

/** Words as they stand within a line of Markdown: what people wrote is never taken for markup. */
final class MarkdownWords {

    private final Language language;

    MarkdownWords(Language language) {
        this.language = language;
    }

    String own(Wording wording) {
        return wording.in(language);
    }

    String mark(Origin origin) {
        return origin == Origin.EXAMPLE ? " \\[" + own(Wording.EXAMPLE) + "\\]" : "";
    }

    String of(List<Span> spans) {
        return spans.stream().map(this::of).collect(Collectors.joining());
    }

    String of(Cell cell) {
        return cell instanceof Cell.Words words ? of(words.spans()) : "";
    }

    String of(Span span) {
        String words = escaped(span.text());
        if (span.emphasised() && !span.text().isBlank()) {
            words = "*" + words.strip() + "*";
        }
        if (span.link().isPresent()) {
            words = "[" + words + "](<" + span.link().get().replace("<", "%3C").replace(">", "%3E") + ">)";
        }
        return words
                + span.language()
                        .filter(other -> !other.equals(language))
                        .map(other -> " (" + other.tag() + ")")
                        .orElse("");
    }

    String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ")
                .replaceAll("([\\\\`*_{}\\[\\]<>#|~&])", "\\\\$1")
                .replaceAll("^(\\s*)([-+=])", "$1\\\\$2")
                .replaceAll("^(\\s*\\d+)([.)])", "$1\\\\$2");
    }
}
