package se.samverkan.servlet.page;

import gg.jte.Content;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** People's words as HTML that cannot hurt. */
final class UserText {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "ul", "ol", "li", "strong", "em", "blockquote", "br", "code", "a")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private UserText() {}

    /** Plain text: an empty line begins a paragraph, a new line stays one. */
    static Content paragraphs(String text) {
        String html = Arrays.stream(text.strip().split("\\R\\s*\\R", -1))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<p>"
                        + paragraph.strip().lines().map(UserText::escaped).collect(Collectors.joining("<br>")) + "</p>")
                .collect(Collectors.joining("\n"));
        return output -> output.writeContent(html);
    }

    /** CommonMark without raw HTML, headings and images, which belong to the page. */
    static Content rich(String text) {
        String html = POLICY.sanitize(RENDERER.render(PARSER.parse(text)));
        return output -> output.writeContent(html);
    }

    private static String escaped(String line) {
        StringOutput output = new StringOutput();
        Escape.htmlContent(line, output);
        return output.toString();
    }
}
