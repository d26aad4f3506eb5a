package se.samverkan.servlet.follow;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.samverkan.experience.Experience;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.EntityTags;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;

/** A feed in the Atom format (RFC 4287), answered with 304 when the reader has it already (RFC 9110, 13.1). For one answer, by one thread. */
final class AtomFeed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final Request request;
    private final View view;
    private final Places places;
    private final String title;
    private final List<Experience> entries;

    AtomFeed(Request request, View view, Places places, String title, List<Experience> entries) {
        this.request = request;
        this.view = view;
        this.places = places;
        this.title = title;
        this.entries = entries;
    }

    Response answer() {
        Instant updated = entries.stream()
                .map(experience -> experience.header().changed())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)
                .truncatedTo(ChronoUnit.SECONDS);
        String tag = tag();
        boolean known = request.header("If-None-Match")
                .map(given -> EntityTags.read(given).weaklyMatches(tag))
                .orElseGet(() -> request.header("If-Modified-Since")
                        .flatMap(AtomFeed::moment)
                        .map(since -> !entries.isEmpty() && !updated.isAfter(since))
                        .orElse(false));
        Response response = known
                ? Response.empty(Response.NOT_MODIFIED)
                : Response.bytes(
                        "application/atom+xml;charset=utf-8", written(updated).getBytes(StandardCharsets.UTF_8));
        return response.header("ETag", tag)
                .header("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(updated.atOffset(ZoneOffset.UTC)))
                .header("Cache-Control", "private, no-cache")
                .header("Referrer-Policy", "no-referrer");
    }

    private static Optional<Instant> moment(String header) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header.strip())));
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Changes with what is listed, with each version of it, and with the reader's language. */
    private String tag() {
        StringBuilder listed = new StringBuilder(title).append(view.language());
        entries.forEach(experience -> listed.append(experience.id().value())
                .append(experience.header().version().number())
                .append(experience.header().sharing()));
        return EntityTags.of(listed.toString());
    }

    private String written(Instant updated) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = WRITERS.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", view.language());
            // The key of the reader is no part of the feed's identity and must not be told further.
            element(xml, "id", request.absoluteUrl("/erfarenheter") + "#" + title.replaceAll("[^\\p{L}\\p{N}]+", "-"));
            element(xml, "title", title);
            element(xml, "updated", updated.toString());
            link(xml, "alternate", request.absoluteUrl("/erfarenheter"));
            person(xml, view.text("frame.name"));
            for (Experience experience : entries) {
                entry(xml, experience);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Text is written to memory", e);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, Experience experience) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "entry");
        xml.writeAttribute("xml:lang", experience.header().language().tag());
        element(xml, "id", "urn:uuid:" + experience.id().value());
        element(xml, "title", experience.title());
        element(xml, "published", second(experience.header().created()));
        element(xml, "updated", second(experience.header().changed()));
        link(
                xml,
                "alternate",
                request.absoluteUrl("/erfarenheter/" + experience.id().value()));
        person(xml, view.list(places.names(experience.scope().municipalities())));
        xml.writeEmptyElement(NAMESPACE, "category");
        xml.writeAttribute("term", experience.scope().phase().name());
        xml.writeAttribute("label", view.word(experience.scope().phase()));
        element(xml, "summary", summary(experience));
        xml.writeEndElement();
    }

    /** What went wrong comes first. */
    private static String summary(Experience experience) {
        String failed = String.join("\n", experience.lessons().didNotWork());
        String learned = experience.lessons().learned();
        String both = (failed + "\n" + learned).strip();
        return both.isEmpty() ? experience.outcome().text() : both;
    }

    private static String second(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void person(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
        xml.writeCharacters(lawful(text));
        xml.writeEndElement();
    }

    /** Without what XML 1.0 has no place for. */
    private static String lawful(String text) {
        return text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
